import type { EditorState, Extension, Range as Place } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import type { BlockOutline, Range } from '../../engine'
import { isRead, readField } from '../review/read-field'
import { directionIn } from '../app/draft-words'
import { outlineField, paragraphsOf } from './outline-field'

/** Sets headlines as headlines and words left in Arabic as those run, numbers paragraphs at the left, and narrows the blank lines between them to a gap. */
export function paragraphLines(): Extension {
  return [
    ViewPlugin.fromClass(ParagraphLines, { decorations: (plugin) => plugin.decorations }),
    // The caret goes as the words do.
    EditorView.perLineTextDirection.of(true),
  ]
}

class ParagraphLines {
  decorations: DecorationSet

  constructor(view: EditorView) {
    this.decorations = linesIn(view.state, view.visibleRanges)
  }

  update(update: ViewUpdate): void {
    const changed = [outlineField, readField].some(
      (field) => update.state.field<unknown>(field) !== update.startState.field<unknown>(field),
    )
    if (changed || update.docChanged || update.viewportChanged)
      this.decorations = linesIn(update.state, update.view.visibleRanges)
  }
}

const blank = Decoration.line({ class: 'line-blank' })
/** Left in another language. */
const rightToLeft = Decoration.line({ class: 'line-rtl', attributes: { dir: 'rtl' } })

export function linesIn(state: EditorState, visible: readonly Range[]): DecorationSet {
  const paragraphs = paragraphsOf(state)
  const { ranges } = state.field(readField)
  const places: Place<Decoration>[] = []
  let from = -1
  for (const range of visible) {
    for (let at = range.from; at <= range.to; ) {
      const line = state.doc.lineAt(at)
      at = line.to + 1
      // Two visible ranges may share a long line.
      if (line.from === from) continue
      from = line.from
      if (line.length === 0 && state.doc.length > 0) places.push(blank.range(line.from))
      else {
        if (directionIn(line.text) === 'rtl') places.push(rightToLeft.range(line.from))
        const number = paragraphs.numberAt(line.from)
        const block = number === null ? undefined : paragraphs.at(number)
        if (number !== null && block !== undefined) {
          const isFirst = block.from === line.from
          const bullet = isFirst && block.kind === 'list' && !ownMark.test(line.text) ? ' line-bullet' : ''
          places.push(blockLine(block, number, isFirst, isRead(ranges, block), bullet).range(line.from))
        }
      }
    }
  }
  return Decoration.set(places, true)
}

/** What a plain text sets before an item; a document keeps it out of the words, so a bullet is drawn there. */
const ownMark = /^(?:[•▪●◦‣·*–—-]|\p{N}{1,3}[.)]|\p{L}\))\s/u

function blockLine(block: BlockOutline, number: number, isFirst: boolean, read: boolean, bullet: string): Decoration {
  const unread = isFirst && !read && block.kind !== 'furniture' ? ' line-unread' : ''
  const numbered = isFirst && block.kind !== 'headline'
  return Decoration.line({
    class: `line-${block.kind}${bullet}${unread}`,
    ...(numbered ? { attributes: { 'data-n': String(number) } } : {}),
  })
}
