import type { Token } from '../../article'
import { countNouns } from '../../language/count-nouns'
import { matchCase } from '../../language/match-case'
import { pluralOf } from '../../lexicon/inflect'
import { asking, putWords } from '../../proposals'
import type { Proposal, Report } from '../rule'

/** Nouns that are counted, by their plurals. */
export const singularOf: ReadonlyMap<string, string> = new Map([...countNouns].map((noun) => [pluralOf(noun), noun]))

/** What says one behind a noun, and what says several. */
const verbOfMany = new Map(Object.entries({ is: 'are', was: 'were', has: 'have', does: 'do' }))

/** “six hour”; “40 house was”, where the verb changes with its noun; “these law”: several laws, or this one, which stands first before a verb that says one. */
export function reportSingular(count: Token, noun: Token, next?: Token): Report {
  const one = { these: 'this', those: 'that' }[count.lower]
  const plural = put(noun, pluralOf(noun.text))
  const verb = one === undefined && next ? verbOfMany.get(next.lower) : undefined
  const many =
    next && verb ? putWords({ from: noun.from, to: next.to }, `${matchCase(pluralOf(noun.text), noun.text)} ${verb}`) : plural
  if (one === undefined) return report(count, noun, 'more than one', [many])
  const saysOne = /^(?:is|was|has|does)$/u.test(next?.lower ?? '')
  return report(count, noun, 'more than one', saysOne ? [put(count, one), many] : [many, put(count, one)])
}

export const put = (word: Token, words: string): Proposal => putWords(word, matchCase(words, word.text))
export const ask = asking('whether one or several are meant', 'Is one meant, or are several?')

export function report(first: Token, noun: Token, says: string, repairs: readonly Proposal[]): Report {
  return {
    ranges: [{ from: first.from, to: noun.to }],
    tier: 'likely',
    severity: 1,
    message: `“${first.text}” says ${says}, “${noun.text}” ${singularOf.has(noun.text) ? 'are several' : 'is one'}.`,
    repairs,
  }
}
