import type { Edit, Range } from '../../engine/types'

/** Ranges where they stand after edits, which are in order and do not overlap. Words put in at the edge of one stay outside of it. */
export function mapRanges<T extends Range>(ranges: readonly T[], edits: readonly Edit[]): readonly T[] {
  if (edits.length === 0) return ranges
  return ranges.map((range) => {
    const from = place(range.from, 'from', edits)
    return { ...range, from, to: Math.max(from, place(range.to, 'to', edits)) }
  })
}

function place(at: number, edge: 'from' | 'to', edits: readonly Edit[]): number {
  let shift = 0
  for (const { from, to, insert } of edits) {
    if (at < from || (at === from && edge === 'to')) break
    if (at < to) return from + shift + (edge === 'from' ? 0 : insert.length)
    shift += insert.length - (to - from)
  }
  return at + shift
}
