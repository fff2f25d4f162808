import type { Token } from '../article'
import type { GrammaticalNumber } from './noun-number'

/** What is wanting at a gap. perfect: has, have or had; none: something, but these words do not tell what. */
export type Wanted = 'be' | 'say' | 'have' | 'perfect' | 'will' | 'had' | 'none'

/** A place where a verb seems to have been lost. */
export interface MissingVerb {
  readonly before: Token
  readonly after: Token
  readonly wanted: Wanted
  readonly number: GrammaticalNumber
  /** The words that wait for a verb. */
  readonly subject: readonly [Token, Token]
}

/** A gap behind the token at `before`; the subject runs from `from` to `to`. */
export function gap(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: number,
  wanted: Wanted,
  number: GrammaticalNumber,
): MissingVerb | undefined {
  const left = tokens[before]
  const right = tokens[before + 1]
  const first = tokens[from]
  const last = tokens[to]
  return left && right && first && last ? { before: left, after: right, wanted, number, subject: [first, last] } : undefined
}
