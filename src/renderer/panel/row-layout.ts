import type { Row } from './rows'

/** Where rows stand in a list that draws only those in sight. */
export interface RowLayout {
  readonly tops: readonly number[]
  readonly total: number
}

/** Heights, in pixels, of rows that were not drawn yet, and the room before each. */
const guesses: Readonly<Record<Row['kind'], number>> = { group: 26, card: 68, detail: 240 }
const gaps: Readonly<Record<Row['kind'], number>> = { group: 14, card: 10, detail: 0 }
/** Cards of one passage stand close together. */
const joinedGap = 3

/** Rows below each other, by their measured heights where they were drawn once. */
export function layOut(rows: readonly Row[], heights: ReadonlyMap<string, number>): RowLayout {
  const tops: number[] = []
  let at = 0
  for (const [index, row] of rows.entries()) {
    const { kind, key } = row
    if (index > 0) at += row.kind === 'card' && row.isJoined ? joinedGap : gaps[kind]
    tops.push(at)
    at += heights.get(key) ?? guesses[kind]
  }
  return { tops, total: at }
}

/** The rows between two heights of the list. */
export function rowsBetween({ tops }: RowLayout, top: number, bottom: number): { readonly from: number; readonly to: number } {
  const from = Math.max(0, firstAfter(tops, top) - 1)
  return { from, to: Math.max(from, firstAfter(tops, bottom)) }
}

function firstAfter(tops: readonly number[], height: number): number {
  let low = 0
  let high = tops.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tops[middle] ?? 0) > height) high = middle
    else low = middle + 1
  }
  return low
}
