import type { BlockKind, Range } from '../types'
import type { FoundBlock } from './blocks'

/** Says what each block of a draft is, by what it reads and where it stands. */
export function classifyBlocks(text: string, ranges: readonly Range[]): readonly FoundBlock[] {
  return ranges.map((range, index) => {
    const [kind, reason] = classify(text.slice(range.from, range.to), index, ranges.length)
    return { ...range, kind, reason }
  })
}

function classify(line: string, index: number, _count: number): readonly [BlockKind, string] {
  if (index === 0 && !/[.!?]$/u.test(line) && line.length < 160) return ['headline', 'the first line, without a full stop']
  return ['body', 'a paragraph of the story']
}
