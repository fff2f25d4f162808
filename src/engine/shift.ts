import type { Edit, Range, Ranges } from './types'

/** The same further on, or back with a negative distance. */
export const shift = <At extends Range>(at: At, by: number): At => ({ ...at, from: at.from + by, to: at.to + by })

/** Ranges in the offsets of a block, told in those of the draft (or back, with a negative distance). */
export function shiftRanges([first, ...rest]: Ranges, by: number): Ranges {
  return [shift(first, by), ...rest.map((range) => shift(range, by))]
}

interface Told {
  readonly ranges: Ranges
  readonly repairs: readonly { readonly edits: readonly Edit[] }[]
}

/** What is said of a place in a block, its repairs with it, told in the offsets of the draft (or back, with a negative distance). */
export function shiftReport<Some extends Told>(report: Some, by: number): Some {
  const repairs = report.repairs.map((repair) => ({ ...repair, edits: shiftEdits(repair.edits, by) }))
  return { ...report, ranges: shiftRanges(report.ranges, by), repairs }
}

export function shiftEdits(edits: readonly Edit[], by: number): readonly Edit[] {
  return edits.map((edit) => shift(edit, by))
}
