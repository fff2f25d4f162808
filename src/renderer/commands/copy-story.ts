import type { EditorState } from '@codemirror/state'
import { t } from '../../l10n/t'
import type { BlockKind, Range } from '../../engine'
import { htmlBody, type PagePart } from '../../formats/html/make'
import { objectMark } from '../../formats/office/layout'
import { partsOf } from '../document/beside'
import { bodyCopiedField, setBodyCopied } from '../editor/copied-field'
import { draftField } from '../editor/draft-field'
import { besideText } from '../paste/pasted-field'
import { outlineField } from '../editor/outline-field'
import type { CommandContext } from './context'

/** The parts of a draft a newsroom’s system asks for one by one, paragraph by paragraph. */
export interface Story {
  readonly headline: readonly PagePart[]
  readonly body: readonly PagePart[]
}

const leftOut: ReadonlySet<BlockKind> = new Set(['headline', 'furniture'])

/** Headline and body of the draft, page furniture left out. Before the first check the first line counts as the headline. */
export function storyOf(state: EditorState): Story {
  const outline = state.field(outlineField)
  if (outline === null) {
    const text = state.doc.toString()
    const from = text.length - text.trimStart().length
    const to = (text.indexOf('\n', from) + text.length + 1) % (text.length + 1)
    return {
      headline: partOf(state, { from, to, kind: 'headline' }),
      body: partsOf(text.slice(to), to).flatMap((range) => partOf(state, { ...range, kind: null })),
    }
  }
  const wantedParts = (isWanted: (kind: BlockKind) => boolean): readonly PagePart[] =>
    outline.paragraphs
      .now()
      .filter(({ kind }) => isWanted(kind))
      .flatMap((block) => partOf(state, block))
  return { headline: wantedParts((kind) => kind === 'headline'), body: wantedParts((kind) => !leftOut.has(kind)) }
}

/** A block’s words with where they lead; nothing for one that is empty. */
function partOf(state: EditorState, { from, to, kind }: Range & { readonly kind: BlockKind | null }): readonly PagePart[] {
  const whole = state.doc.sliceString(from, to)
  const text = whole.trim()
  const start = from + whole.indexOf(text)
  const inside = besideText(state)
    .remarks.filter((remark) => remark.from >= start && remark.to <= start + text.length && remark.from < remark.to)
    .map((remark) => ({ ...remark, from: remark.from - start, to: remark.to - start }))
  const links = inside.filter(({ kind }) => kind === 'link').map(({ from, to, text: target }) => ({ from, to, target }))
  const embeds = inside.flatMap(({ kind, from, to, object, alt, target }) =>
    kind === 'object' && target !== undefined ? [{ from, to, object, alt, target }] : [],
  )
  const isEmpty = text.replaceAll(objectMark, '').trim() === '' && embeds.length === 0
  return isEmpty ? [] : [{ text, kind, links, embeds }]
}

/** Copies the body as plain and as rich text, its links and subheads with it; right after that, the headline. */
export function copyStory({ view, desktop, ui }: CommandContext): boolean {
  const { doc } = view.state
  if (view.state.field(draftField) === null) return false
  const { headline, body } = storyOf(view.state)
  const isAgain = view.state.field(bodyCopiedField)
  const parts = isAgain ? headline : body
  const text = parts.map((part) => part.text.replaceAll(objectMark, '')).join('\n\n')
  desktop.copyText(text, htmlBody(parts).replaceAll(objectMark, '')).then(
    () => {
      if (view.state.doc === doc) view.dispatch({ effects: setBodyCopied.of(!isAgain) })
      ui.update({ hint: isAgain ? t('Headline copied') : t('Body copied. Once more copies the headline') })
    },
    () => ui.notify(t('The text could not be copied.')),
  )
  return true
}
