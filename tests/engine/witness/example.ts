/** An original and its sound translation, and what goes wrong in it. */
export interface Example {
  readonly language: string
  readonly original: string
  readonly sound: string
  /** By rule: the words that go wrong, what they become, and what is marked (left out: what they become). */
  readonly damages: readonly (readonly [rule: string, right: string, wrong: string, marked?: string])[]
}

export const number = 'number-against-original'
export const name = 'name-against-original'
export const denial = 'negation-against-original'
export const unit = 'unit-against-original'
export const date = 'date-against-original'
