import type { Edit, Range, Ranges } from './types'

/** The same further on, or back with a negative distance. */
export const shift = <At extends Range>(at: At, by: number): At => ({ ...at, from: at.from + by, to: at.to + by })

/** Ranges in the offsets of a block, told in those of the draft (or back, with a negative distance). */
export function shiftRanges([first, ...rest]: Ranges, by: number): Ranges {
  return [shift(first, by), ...rest.map((range) => shift(range, by))]
}

export function shiftEdits(edits: readonly Edit[], by: number): readonly Edit[] {
  return edits.map((edit) => shift(edit, by))
}
