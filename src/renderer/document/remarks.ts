import type { Extension, Range as Place } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import { t } from '../../l10n/t'
import type { Remark } from '../../formats/format'
import { besideText, pastedField } from '../paste/pasted-field'
import { documentField } from './document-field'
import './remarks.css'

/** Shows what others changed and asked before, and what stands for a picture or note, without getting in the way of the marks. */
export function remarks(): Extension {
  return [
    EditorView.decorations.compute([documentField, pastedField], (state) => decorationsOf(besideText(state).remarks)),
    // The caret goes past an object, and one step deletes it whole.
    EditorView.atomicRanges.of(({ state }) => objectsIn(besideText(state).remarks)),
  ]
}

function objectsIn(remarks: readonly Remark[]): DecorationSet {
  const objects = remarks.filter(({ kind, from, to }) => kind === 'object' && from < to)
  return Decoration.set(
    objects.map(({ from, to }) => whole.range(from, to)),
    true,
  )
}

const whole = Decoration.mark({})

function decorationsOf(remarks: readonly Remark[]): DecorationSet {
  const places: Place<Decoration>[] = []
  for (const { kind, author, text, alt, from, to } of remarks) {
    const by = author === '' ? t('somebody') : author
    if (kind === 'object' && from < to) places.push(Decoration.replace({ widget: new ObjectWidget(text, alt) }).range(from, to))
    if (kind === 'link' && from < to) places.push(markOf('link', text).range(from, to))
    if (kind === 'inserted' && from < to) places.push(markOf('inserted', t('Put in by {author}', { author: by })).range(from, to))
    if (kind === 'deleted') places.push(Decoration.widget({ widget: new DeletedWidget(text, by), side: -1 }).range(from))
    if (kind === 'comment' && from < to)
      places.push(markOf('comment', t('{author}: {comment}', { author: by, comment: text })).range(from, to))
    if (kind === 'comment' && from === to)
      places.push(Decoration.widget({ widget: new CommentWidget(text, by), side: 1 }).range(from))
  }
  return Decoration.set(places, true)
}

function markOf(kind: 'inserted' | 'comment' | 'link', title: string): Decoration {
  return Decoration.mark({ class: `remark-${kind}`, attributes: { title } })
}

/** So many characters of what a picture shows are enough to know it by. */
const shownAlt = 80

class ObjectWidget extends WidgetType {
  constructor(
    private readonly kind: string,
    private readonly alt: string | undefined,
  ) {
    super()
  }

  override eq(other: ObjectWidget): boolean {
    return other.kind === this.kind && other.alt === this.alt
  }

  override toDOM(): HTMLElement {
    const { alt } = this
    const kind = t(this.kind)
    const name =
      alt === undefined
        ? kind
        : t('{thing}: {description}', { thing: kind, description: Array.from(alt).slice(0, shownAlt).join('') })
    return element('remark-object', name, t('A {thing}, which stays where it is', { thing: name }))
  }
}

class DeletedWidget extends WidgetType {
  constructor(
    private readonly words: string,
    private readonly author: string,
  ) {
    super()
  }

  override eq(other: DeletedWidget): boolean {
    return other.words === this.words && other.author === this.author
  }

  override toDOM(): HTMLElement {
    return element('remark-deleted', this.words, t('Taken out by {author}', { author: this.author }))
  }
}

class CommentWidget extends WidgetType {
  constructor(
    private readonly words: string,
    private readonly author: string,
  ) {
    super()
  }

  override eq(other: CommentWidget): boolean {
    return other.words === this.words && other.author === this.author
  }

  override toDOM(): HTMLElement {
    return element('remark-comment', '✎', t('{author}: {comment}', { author: this.author, comment: this.words }))
  }
}

function element(name: string, text: string, title: string): HTMLElement {
  const made = document.createElement('span')
  made.className = name
  made.textContent = text
  made.title = title
  return made
}
