import type { Range } from '../types'

/**
 * Cuts a text at the ends of its sentences, given in any order. The ranges leave out the white space between; loose marks after a sentence belong
 * to it, and what stands after the last end is a sentence too.
 */
export function cutAtEnds(text: string, ends: readonly number[]): readonly Range[] {
  const cut: Range[] = []
  let from = skipSpace(text, 0)
  for (const to of [...ends.toSorted((a, b) => a - b), text.trimEnd().length]) {
    if (to <= from) continue
    const previous = cut.at(-1)
    if (previous && !/[\p{L}\p{N}]/u.test(text.slice(from, to))) cut[cut.length - 1] = { from: previous.from, to }
    else cut.push({ from, to })
    from = skipSpace(text, to)
  }
  return cut
}

/** The first place from `at` on where no white space stands. */
export function skipSpace(text: string, at: number): number {
  let next = at
  while (next < text.length && /\s/u.test(text.charAt(next))) next++
  return next
}
