import { atOnce } from '../pauses'
import type { BlockHint, Range } from '../types'
import { classifyBlocks, type FoundBlock } from './classify'
import { type LineReader, readLine } from './line'
import type { Ends, Row } from './kept-row'
import { firstEndingAt } from '../touching'
import { splitSentences } from './sentences'

/**
 * No block is longer: what is, was never set in paragraphs (or is meant to hurt), and is cut where a sentence begins, or else at white space.
 * Expressions whose cost grows with the square of the text rely on it.
 */
const longestBlock = 20_000
/** So many characters ahead of it the beginning of a sentence is looked for. */
const searched = 4000

/** Cuts a draft into blocks and says what each is. `hints` from a format reader win where they stand; the rest is read as if without them. */
export function findBlocks(text: string, hints: readonly BlockHint[] = [], read: LineReader = readLine): readonly FoundBlock[] {
  return atOnce(classifyBlocks(text, cutBlocks(text, hints), read))
}

/** Where the blocks of a draft stand; those a format reader told of with their kinds, in pieces where they are too long. */
export function cutBlocks(text: string, hints: readonly BlockHint[] = []): readonly (Range | BlockHint)[] {
  const ranges: (Range | BlockHint)[] = []
  let at = 0
  for (const hint of hints.toSorted((a, b) => a.from - b.from)) {
    if (hint.from > at) ranges.push(...cutLines(text, at, hint.from))
    if (text.slice(hint.from, hint.to).trim() !== '')
      ranges.push(...cutLong(text, hint).map((range) => ({ kind: hint.kind, ...range })))
    at = Math.max(at, hint.to)
  }
  ranges.push(...cutLines(text, at, text.length))
  return ranges
}

/**
 * The same for a draft without hints after an edit: only what stands between two blank lines around the edit is cut again. `same` is what
 * the texts share.
 */
export function cutAgain(before: Row, text: string, same: Ends): readonly Range[] {
  const above = same.head < 2 ? -1 : text.lastIndexOf('\n\n', same.head - 2)
  const below = text.indexOf('\n\n', text.length - same.tail)
  const from = above < 0 ? 0 : above + 2
  const to = below < 0 ? text.length : below
  const by = text.length - before.text.length
  const head = firstEndingAt(before.ranges, from + 1)
  const tail = below < 0 ? before.ranges.length : firstEndingAt(before.ranges, to - by + 1)
  return [
    ...before.ranges.slice(0, head),
    ...cutLines(text, from, to),
    ...before.ranges.slice(tail).map((range) => ({ from: range.from + by, to: range.to + by })),
  ]
}

/** A blank line always ends a block; so does every line end, unless the lines are one paragraph wrapped at a fixed width. */
function cutLines(text: string, start: number, end: number): readonly Range[] {
  const blocks: Range[] = []
  let chunk: Range[] = []
  const endChunk = () => {
    const first = chunk[0]
    const last = chunk.at(-1)
    const wrapped = chunk.length > 1 && isHardWrapped(text, chunk)
    for (const range of wrapped && first && last ? [{ from: first.from, to: last.to }] : chunk)
      blocks.push(...cutLong(text, range))
    chunk = []
  }
  for (let at = start; at < end; ) {
    const next = text.indexOf('\n', at)
    const lineEnd = next < 0 || next > end ? end : next
    const words = text.slice(at, lineEnd).trimEnd()
    const bare = words.trimStart()
    if (bare === '') endChunk()
    else chunk.push({ from: at + words.length - bare.length, to: at + words.length })
    at = lineEnd + 1
  }
  endChunk()
  return blocks
}

function cutLong(text: string, { from, to }: Range): readonly Range[] {
  if (to - from <= longestBlock) return [{ from, to }]
  const pieces: Range[] = []
  let at = from
  while (to - at > longestBlock) {
    const cut = lastSentenceStart(text, at + longestBlock) ?? lastSpace(text, at, at + longestBlock)
    pieces.push({ from: at, to: at + text.slice(at, cut).trimEnd().length })
    at = cut
    while (/\s/u.test(text.charAt(at))) at++
  }
  pieces.push({ from: at, to })
  return pieces
}

/** Where the last sentence begins before a place, if one does not far ahead of it. */
function lastSentenceStart(text: string, to: number): number | undefined {
  const from = to - searched
  const last = splitSentences(text.slice(from, to)).at(-1)
  return last && last.from > 0 ? from + last.from : undefined
}

function lastSpace(text: string, from: number, to: number): number {
  let at = to
  while (at > from && !/\s/u.test(text.charAt(at))) at--
  return at === from ? to : at
}

/** Lines of one width, of which most stop in the middle of a sentence and the next goes on with a small letter. */
function isHardWrapped(text: string, ranges: readonly Range[]): boolean {
  const longest = ranges.slice(0, -1).reduce((most, { from, to }) => Math.max(most, to - from), 0)
  if (longest < 40 || longest > 130) return false
  const lines = ranges.map(({ from, to }) => text.slice(from, to))
  const inner = lines.slice(0, -1)
  const full = inner.filter((line) => line.length >= longest * 0.7).length
  const cut = inner.filter((line) => !/[.!?:”"]$/u.test(line)).length
  const goesOn = lines.slice(1).filter((line) => /^[\p{Ll}\p{N}(“"‘]/u.test(line)).length
  return full >= inner.length * 0.8 && cut >= inner.length * 0.5 && goesOn >= inner.length * 0.5
}
