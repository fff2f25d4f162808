import type { Quotation } from '../article'
import type { Range } from '../types'

/** An opening single mark: after a space or a bracket, before a word; words that begin with an apostrophe (’em, ’90s) are left out. */
const openingSingle = /(?<=^|[\s([—–“"])[‘'](?=[\p{L}\p{N}£$€])(?!(?:em|n|tis|twas|til|cause|round|bout|cos|\p{N}0s)(?!\p{L}))/giu

/** A closing one: after a word or a mark, before a space, a mark or the end. */
const closingSingle = /(?<=[\p{L}\p{N}.,!?…%)])[’'](?=$|[\s.,;:!?)\]—–”"])/gu

/** How far a closing mark may stand from the opening one, in characters. */
const longest = 600

/**
 * British quotations in single marks, outside those in double ones. An apostrophe looks like a closing mark, so an opening mark alone makes
 * no zone, and the mark after a plural (the ministers’ plan) closes only where nothing better follows.
 */
export function findSingles(text: string, taken: readonly Range[]): readonly Quotation[] {
  const openings = [...text.matchAll(openingSingle)].map((match) => match.index)
  if (openings.length === 0) return []
  const closings = [...text.matchAll(closingSingle)].map((match) => match.index)
  const zones: Quotation[] = []
  let next = 0
  let zone = 0
  for (const [index, from] of openings.entries()) {
    while ((taken[zone]?.to ?? Number.POSITIVE_INFINITY) <= from) zone++
    const double = taken[zone]
    if (from < (zones.at(-1)?.to ?? 0) || (double && double.from <= from)) continue
    while ((closings[next] ?? Number.POSITIVE_INFINITY) <= from) next++
    const limit = Math.min(openings[index + 1] ?? text.length, double?.from ?? text.length, from + longest)
    let end: number | undefined
    for (let at = next; (closings[at] ?? Number.POSITIVE_INFINITY) < limit; at++) {
      const candidate = closings[at]
      end ??= candidate
      if (candidate === undefined || isPossessive(text, candidate)) continue
      end = candidate
      break
    }
    if (end !== undefined) zones.push({ from, to: end + 1, continued: false, closed: true })
  }
  return zones
}

/** “ministers’ plan”, “runnin’ late”: an apostrophe after the end of a word, with the next word behind it. */
function isPossessive(text: string, at: number): boolean {
  return /(?:s|in)$/iu.test(text.slice(Math.max(0, at - 2), at)) && /^\s\p{L}/u.test(text.slice(at + 1, at + 3))
}
