import type { Token } from '../article'

/**
 * The place behind words that only measure the number after them: “at least 76 people”, “more than 40 houses”, “over 4 million visitors”.
 * They are no prepositions there. `bound`: they stand behind a verb or noun, where *over* and *about* may well be.
 */
export function skipMeasure(tokens: readonly Token[], at: number, bound: boolean): number | undefined {
  const lower = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  if (lower === 'at' && (next?.lower === 'least' || next?.lower === 'most')) return at + 2
  if (/^(?:more|less|fewer)$/.test(lower) && next?.lower === 'than') return at + 2
  if (lower === 'up' && next?.lower === 'to') return at + 2
  return /^(?:over|about|around|under)$/.test(lower) && next?.pos === 'NUM' && !bound ? at + 1 : undefined
}

/** “180,000 people a day cross the river”, “two goals per game”: how often, and the subject of nothing. */
export const isRate = (first: string | undefined, second: string | undefined): boolean =>
  /^(?:an?|per|each|every)$/.test(first ?? '') &&
  /^(?:day|week|month|year|hour|night|minute|second|season|weekend|shift)$/.test(second ?? '')
