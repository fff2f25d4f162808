import type { EditorState } from '@codemirror/state'
import type { Range } from '../../engine'
import { splitSentences } from '../../engine/read/sentences'
import { paragraphsOf } from '../editor/outline-field'

/** The sentence, or the sentences, of the paragraph at `ranges[0]` that the ranges reach into; null where no text is. */
export function sentenceAround(state: EditorState, ranges: readonly Range[]): Range | null {
  const [first] = ranges
  if (first === undefined) return null
  const paragraph = paragraphAt(state, first.from)
  const base = paragraph.from
  const inside = ranges.filter(({ from, to }) => from <= paragraph.to && to >= paragraph.from)
  const touched = splitSentences(state.doc.sliceString(paragraph.from, paragraph.to)).filter((sentence) =>
    inside.some(({ from, to }) => from <= base + sentence.to && to >= base + sentence.from && overlaps(from, to, sentence, base)),
  )
  const [head] = touched
  const last = touched.at(-1)
  return head === undefined || last === undefined ? null : { from: base + head.from, to: base + last.to }
}

/** A mark that ends where a sentence begins is none of it; a caret there is. */
function overlaps(from: number, to: number, sentence: Range, base: number): boolean {
  return from === to || (from < base + sentence.to && to > base + sentence.from)
}

/** The block of the last check, or the line where none was found. */
function paragraphAt(state: EditorState, position: number): Range {
  const paragraphs = paragraphsOf(state)
  const number = paragraphs.numberAt(position)
  return (number === null ? undefined : paragraphs.at(number)) ?? state.doc.lineAt(position)
}
