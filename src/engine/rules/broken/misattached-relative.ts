import { asking } from '../../proposals'
import { type SentenceRule, prose } from '../rule'

/**
 * “the nuclear deal during Thursday’s call, which was scrapped”: what can be scrapped, signed or repealed is the deal, but the clause stands at
 * the call. Marked only where a document or project stands before an occasion and the verb fits the former alone.
 * Deliberate exceptions: verbs that fit an occasion too (was cancelled, was held), a clause about the document itself.
 */
export const misattachedRelative: SentenceRule = {
  id: 'misattached-relative',
  category: 'broken',
  name: 'Relative clause at the wrong noun',
  why: 'A clause with “which” speaks of the noun right before it. Here it says something that fits only an earlier noun.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS19'],
  examples: [
    {
      damaged: 'They spoke of the fishing treaty [[during Friday’s meeting, which was ratified]] by Norway in May.',
      repaired: 'They spoke of the fishing treaty, which was ratified by Norway in May, during Friday’s meeting.',
    },
  ],
  sound: [
    'They spoke of the fishing treaty during Friday’s meeting, which was held in Oslo.',
    'They spoke of the fishing treaty during Friday’s meeting, which was cancelled at short notice.',
    'They signed the treaty during a ceremony, which was broadcast live.',
    'They spoke of the treaty, which was ratified by Norway in May.',
    'The president praised the treaty in his speech, which was drafted by two former diplomats.',
    'They discussed the contract at Monday’s meeting, which was abandoned when the fire alarm sounded.',
  ],
  *check(block) {
    if (!block.text.includes(', which ')) return
    for (const match of block.text.matchAll(misattached)) {
      const { occasion, clause, tail, verb } = match.groups ?? {}
      if (occasion === undefined || clause === undefined || tail === undefined || verb === undefined) continue
      if (fits(occasion, verb)) continue
      const from = match.index + match[0].length - occasion.length - clause.length - tail.length
      const to = match.index + match[0].length
      yield {
        ranges: [{ from: from + 1, to: to - tail.length }],
        tier: 'likely',
        severity: 5,
        message: `“${clause.slice(2)}” speaks of the words right before it; it seems to be meant of the ${match.groups?.['thing'] ?? 'noun'} before them.`,
        repairs: [
          {
            label: `Move “${occasion.trim()}” behind the clause`,
            kind: 'choice',
            edits: [{ from, to, insert: `${clause}${tail},${occasion}` }],
          },
          asking('which of the two is meant'),
        ],
      }
    }
  },
}

/** A speech is drafted as a law is, and a meeting abandoned as a deal is. */
const fits = (occasion: string, verb: string): boolean =>
  /(?:interview|speech)$/u.test(occasion)
    ? /^(?:drafted|amended|adopted|abandoned|scrapped|approved)$/u.test(verb)
    : verb === 'abandoned' || (verb === 'scrapped' && / at /u.test(occasion))

const misattached =
  /(?<![\p{L}-])(?<thing>deal|agreement|treaty|pact|accord|law|bill|contract|constitution|resolution)(?<occasion> (?:during|at|in) (?:\p{L}+[’'](?:s )?)?(?:\p{L}+ ){0,3}(?:call|talks|meeting|summit|interview|speech|visit|conversation))(?<clause>, which (?:was|were|had been|has been)(?: \p{Ll}+ly)? (?<verb>scrapped|signed|ratified|repealed|adopted|drafted|negotiated|struck|amended|abandoned|torn up|approved|passed))(?<tail>[^.,;:!?“”"]{0,80})(?=\.)/gu
