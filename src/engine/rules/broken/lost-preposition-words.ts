import type { Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { beForms, copulas, nonFiniteBe } from '../../language/word-lists'

/** The words around the gap, and what joins them; `before` is the word the preposition comes before. */
export interface LostPreposition {
  readonly first: Token
  readonly last: Token
  readonly before: Token
  readonly preposition: string
}

export type Frame = (tokens: readonly Token[], at: number) => LostPreposition | undefined

/** Behind *the*, a time says when and needs no preposition. */
export const times =
  /^(?:same|next|following|previous|day|year|week|month|night|morning|evening|moment|minute|first|last|second|third|only|most|best|way|other|more|one|former|latter|state|entire|whole|full|past|rest|instant)$/u

export const isGiven = ({ text, lower }: Token): boolean =>
  text === lower && /^(?:the|an?|his|its|their|these|those)$/u.test(lower)
export const isBe = ({ lower }: Token): boolean => beForms.has(lower) || nonFiniteBe.has(lower) || copulas.has(lower)

/** “complained the noise was loud”: a clause without “that”. */
export const hasFinite = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from).some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third')))

export const isFinitePos = (token: Token | undefined): boolean => token?.pos === 'AUX' || token?.pos === 'VERB'

/** A form of *be* stands before it, with at most one adverb between. */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  const [before, one] = [tokens[at - 2], tokens[at - 1]]
  return one !== undefined && (isBe(one) || (one.pos === 'ADV' && before !== undefined && isBe(before)))
}
