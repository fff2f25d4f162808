import type { Text } from '@codemirror/state'
import type { Range } from '../../engine'
import { firstWords, lastWords } from './diff'

/** A finding’s words with a little of what stands around them, on one line. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

const wordsShown = 90
const around = 34

export function excerptOf(doc: Text, range: Range): Excerpt {
  const first = doc.lineAt(range.from)
  const last = doc.lineAt(range.to)
  const full = doc
    .sliceString(range.from, range.to)
    .replaceAll(/\s*\n\s*/gu, ' · ')
    .replaceAll(/^ (?=· )|(?<= ·) $/gu, '')
  const isCut = full.length > wordsShown
  const words = isCut ? withDots(firstWords(full, wordsShown)) : full
  // A long mark speaks for itself.
  const room = Math.max(0, around - Math.max(0, (words.length - around) >> 1))
  const leading = doc.sliceString(first.from, range.from)
  const trailing = doc.sliceString(range.to, last.to)
  const before = lastWords(leading, room)
  // What follows does not follow on words that are cut.
  const after = isCut ? '' : firstWords(trailing, room)
  return {
    before: before.length < leading.length ? `… ${before}` : before,
    words,
    after: !isCut && after.length < trailing.length ? withDots(after) : after,
  }
}

/** Dots that go with the last word, and never stand alone in a line. */
function withDots(text: string): string {
  return `${text}\u00A0…`
}
