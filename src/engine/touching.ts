import type { Range } from './types'

interface Indexed extends Range {
  readonly index: number
}

/**
 * Those of a row of blocks or sentences that some ranges touch, borders included, in reading order. They rise, so none is looked for from
 * the start of the row. `shift` is where the offsets of the row count from.
 */
export function touching<Item extends Indexed>(row: readonly Item[], ranges: readonly Range[], shift = 0): readonly Item[] {
  const touched = new Set<Item>()
  for (const range of ranges) {
    const from = range.from - shift
    const to = range.to - shift
    for (let at = firstEndingAt(row, from); at < row.length; at++) {
      const item = row[at]
      if (!item || item.from > to) break
      touched.add(item)
    }
  }
  return [...touched].toSorted((a, b) => a.index - b.index)
}

/** The place of the first item that ends at an offset or behind it. */
export function firstEndingAt(row: readonly Range[], offset: number): number {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle]?.to ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}
