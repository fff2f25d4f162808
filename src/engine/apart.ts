import type { Range } from './types'

/** Of ranges that share places, the one that comes first in the row. */
export function apart<Item extends Range>(row: readonly Item[]): readonly Item[] {
  const kept: Item[] = []
  for (const item of row) if (!kept.some(({ from, to }) => from < item.to && item.from < to)) kept.push(item)
  return kept
}
