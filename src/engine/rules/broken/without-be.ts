import type { BlockContent, Token } from '../../article'
import type { GrammaticalNumber } from '../../language/noun-number'
import { canBe } from '../../language/verb-forms'
import { askFirst, askIfSaid } from '../../proposals'
import type { Proposal, Report } from '../rule'

/** Adjectives that stand behind their noun: “the only person present”. */
export const postposed =
  /^(?:present|available|possible|responsible|alive|concerned|involved|needed|required|else|enough|due|old|long|high|wide|away|ago|later|earlier|other|next|last)$/u

const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|SYM|ADV|PART)$/u

/** Any word that may be the verb of the clause. */
export const holdsVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, place, words) => {
    if (!nominal.test(token.pos)) return !/^(?:his|her|its|their)$/u.test(token.lower)
    const before = words[place - 1]
    const afterNoun = before !== undefined && /^(?:NOUN|PROPN|ADJ|ADV|NUM)$/u.test(before.pos)
    return (
      afterNoun &&
      token.pos !== 'ADP' &&
      !/^(?:last|next|own|less)$/u.test(token.lower) &&
      !/^(?:last|next)$/u.test(before.lower) &&
      canBe(token.lower, 'base', 'third', 'past')
    )
  })

/** What people are, in forms that may be pasts elsewhere. */
export const injured =
  /^(?:injured|wounded|interested|involved|responsible|ill|sick|unable|able|available|present|vaccinated|unemployed|unvaccinated|infected|older|younger)$/u

/** In the tense of the sentence first. */
export function be(tokens: readonly Token[], number: GrammaticalNumber): readonly string[] {
  const isPast = tokens.some(
    ({ pos, lower }, at) =>
      /^(?:was|were|had|did)$/u.test(lower) ||
      (pos === 'VERB' &&
        canBe(lower, 'past') &&
        !canBe(lower, 'base') &&
        !/^(?:AUX|SCONJ|PART)$/u.test(tokens[at - 1]?.pos ?? '') &&
        !injured.test(lower)),
  )
  const [now, then] = number === 'plural' ? ['are', 'were'] : ['is', 'was']
  return isPast ? [then, now] : [now, then]
}

export function reportWithoutBe(
  block: BlockContent,
  first: Token | undefined,
  last: Token,
  before: Token,
  verbs: readonly string[],
): Report | undefined {
  if (!first) return undefined
  const words = block.text.slice(first.from, last.to)
  const [change, ...others] = verbs.map(
    (verb): Proposal => ({
      label: `Put “${verb}” after “${before.text}”`,
      kind: 'choice',
      edits: [{ from: before.to, to: before.to, insert: ` ${verb}` }],
    }),
  )
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `Between “${before.text}” and “${last.text}” a verb is missing, such as “${verbs[0] ?? 'is'}”.`,
    repairs: change ? askFirst(before.quoted, askIfSaid(`“${words}”`), change, ...others) : [],
  }
}
