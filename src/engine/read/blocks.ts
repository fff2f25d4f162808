import type { BlockHint, Range } from '../types'
import { classifyBlocks, type FoundBlock } from './classify'
import { type LineReader, readLine } from './line'

/**
 * No block is longer: what is, was never set in paragraphs (or is meant to hurt), and is cut at white space. Expressions whose cost grows
 * with the square of the text rely on it.
 */
const longestBlock = 20_000

/** Cuts a draft into blocks and says what each is. `hints` from a format reader win where they stand; the rest is read as if without them. */
export function findBlocks(text: string, hints: readonly BlockHint[] = [], read: LineReader = readLine): readonly FoundBlock[] {
  const ranges: (Range | BlockHint)[] = []
  let at = 0
  for (const hint of hints.toSorted((a, b) => a.from - b.from)) {
    if (hint.from > at) ranges.push(...cutBlocks(text, at, hint.from))
    if (text.slice(hint.from, hint.to).trim() !== '') ranges.push(hint)
    at = Math.max(at, hint.to)
  }
  ranges.push(...cutBlocks(text, at, text.length))
  return classifyBlocks(text, ranges, read)
}

/** A blank line always ends a block; so does every line end, unless the lines are one paragraph wrapped at a fixed width. */
function cutBlocks(text: string, start: number, end: number): readonly Range[] {
  const blocks: Range[] = []
  let chunk: Range[] = []
  const endChunk = () => {
    const first = chunk[0]
    const last = chunk.at(-1)
    const wrapped = chunk.length > 1 && isHardWrapped(chunk.map((line) => text.slice(line.from, line.to)))
    for (const range of wrapped && first && last ? [{ from: first.from, to: last.to }] : chunk)
      blocks.push(...cutLong(text, range))
    chunk = []
  }
  for (const match of text.slice(start, end).matchAll(/[^\n]+|\n(?=\n)/gu)) {
    const words = match[0].trim()
    if (words === '') endChunk()
    else {
      const from = start + match.index + match[0].length - match[0].trimStart().length
      chunk.push({ from, to: from + words.length })
    }
  }
  endChunk()
  return blocks
}

function cutLong(text: string, { from, to }: Range): readonly Range[] {
  const pieces: Range[] = []
  let at = from
  while (to - at > longestBlock) {
    let cut = at + longestBlock
    while (cut > at && !/\s/u.test(text.charAt(cut))) cut--
    if (cut === at) cut = at + longestBlock
    pieces.push({ from: at, to: at + text.slice(at, cut).trimEnd().length })
    at = cut
    while (/\s/u.test(text.charAt(at))) at++
  }
  pieces.push({ from: at, to })
  return pieces
}

/** Lines of one width, of which most stop in the middle of a sentence and the next goes on with a small letter. */
function isHardWrapped(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1)
  const longest = inner.reduce((most, line) => Math.max(most, line.length), 0)
  if (longest < 40 || longest > 130) return false
  const full = inner.filter((line) => line.length >= longest * 0.7).length
  const cut = inner.filter((line) => !/[.!?:”"]$/u.test(line)).length
  const goesOn = lines.slice(1).filter((line) => /^[\p{Ll}\p{N}(“"‘]/u.test(line)).length
  return full >= inner.length * 0.8 && cut >= inner.length * 0.5 && goesOn >= inner.length * 0.5
}
