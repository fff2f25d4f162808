import type { BlockHint, Range } from '../types'
import { classifyBlocks } from './classify'

export interface FoundBlock extends BlockHint {
  readonly reason: string
}

/** Cuts a draft into blocks and says what each is; `hints` from a format reader win over what the text looks like. */
export function findBlocks(text: string, hints?: readonly BlockHint[]): readonly FoundBlock[] {
  if (hints) return hints.filter((hint) => text.slice(hint.from, hint.to).trim() !== '').map((hint) => ({ ...hint, reason: 'said by the file' }))
  return classifyBlocks(text, cutBlocks(text))
}

/** A blank line always ends a block; so does every line end, unless the lines are one paragraph wrapped at a fixed width. */
function cutBlocks(text: string): readonly Range[] {
  const blocks: Range[] = []
  let chunk: Range[] = []
  const endChunk = () => {
    const first = chunk[0]
    const last = chunk.at(-1)
    if (first && last && isHardWrapped(chunk.map((line) => text.slice(line.from, line.to)))) blocks.push({ from: first.from, to: last.to })
    else blocks.push(...chunk)
    chunk = []
  }
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/gu)) {
    const words = match[0].trim()
    if (words === '') endChunk()
    else {
      const from = match.index + match[0].length - match[0].trimStart().length
      chunk.push({ from, to: from + words.length })
    }
  }
  endChunk()
  return blocks
}

/** Lines of mail width, of which most stop in the middle of a sentence and the next goes on. */
function isHardWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false
  const inner = lines.slice(0, -1)
  const longest = Math.max(...inner.map((line) => line.length))
  if (longest < 45 || longest > 110) return false
  const full = inner.filter((line) => line.length >= longest * 0.7).length
  const cut = inner.filter((line) => !/[.!?:”"]$/u.test(line)).length
  return full >= inner.length * 0.8 && cut >= inner.length * 0.5
}
