import type { BlockContent, Token } from '../../article'
import type { GrammaticalNumber } from '../../language/noun-number'
import { canBe } from '../../language/verb-forms'
import { askFirst } from '../proposals'
import type { Proposal, Report } from '../rule'

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
  const changes = verbs.map(
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
    repairs: changes.flatMap((change, place) =>
      place === 0 ? askFirst(before.quoted, `Ask whether “${words}” was said`, change) : [change],
    ),
  }
}
