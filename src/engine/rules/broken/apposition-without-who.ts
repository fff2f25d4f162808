import type { Token } from '../../article'
import { isRole } from '../../language/roles'
import { isSpeech } from '../../language/speech-verbs'
import { canBe } from '../../language/verb-forms'
import { callings } from '../../ledger/mentions'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * What a speaker does, without *who*: *said Yang Mei, 52, a farmer sells oranges*. Deliberate exceptions: verbs of saying, forms that are participles
 * as well (*a farmer named Li*), a comma before the verb.
 */
export const appositionWithoutWho: SentenceRule = {
  id: 'apposition-without-who',
  category: 'broken',
  name: 'Who is missing',
  why: 'Behind the name of a speaker comes who that is. What he or she does is told with “who”; Chinese, Korean and others have no such word.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09', 'GR16'],
  outranks: ['second-verb', 'comma-splice'],
  examples: [
    {
      damaged: '“It helps,” said Yang Meifang, 52, a [[farmer sells]] oranges in Longtan.',
      repaired: '“It helps,” said Yang Meifang, 52, a farmer who sells oranges in Longtan.',
    },
  ],
  sound: [
    '“It helps,” said Yang Meifang, 52, a farmer who sells oranges. In Longtan, a farmer sells oranges.',
    '“It helps,” said Yang Meifang, a farmer named last year. Said Yang Meifang, 52, a farmer: it helps.',
    '“Rates will fall,” said Ann Lee, a student loans adviser. “It is a mess,” said Tom Reid, a customer services manager.',
  ],
  cues: ['said', 'says', 'added', 'told'],
  *check(_, { tokens }) {
    for (let at = 3; at + 2 < tokens.length; at++) {
      const report = checkVerb(tokens, at)
      if (report) yield report
    }
  },
}

function checkVerb(tokens: readonly Token[], at: number): Report | undefined {
  const [noun, verb, next] = tokens.slice(at - 1, at + 2)
  if (!noun || !verb || !next || verb.quoted || !/^\p{Ll}/u.test(noun.text) || noun.pos !== 'NOUN') return undefined
  if (!(isRole(noun.lower) || callings.has(noun.lower)) || !canBe(verb.lower, 'third') || isSpeech(verb.lower)) return undefined
  if (!/^(?:VERB|NOUN)$/u.test(verb.pos) || !/^(?:DET|NOUN|ADP|PRON|ADJ|NUM)$/u.test(next.pos)) return undefined
  // “a customer services manager”
  if (next.pos === 'NOUN' && (isRole(next.lower) || callings.has(next.lower))) return undefined
  const article = tokens.slice(0, at - 1).findLastIndex(({ lower }) => /^an?$/u.test(lower))
  if (article < 3 || at - article > 4 || tokens[article - 1]?.text !== ',') return undefined
  // “said Yang Meifang,” or “said Yang Meifang, 52,”
  const end = tokens[article - 2]?.pos === 'NUM' && tokens[article - 3]?.text === ',' ? article - 3 : article - 1
  let first = end
  while (tokens[first - 1]?.pos === 'PROPN') first--
  if (first === end || !/^(?:said|says|added|told)$/u.test(tokens[first - 1]?.lower ?? '')) return undefined
  return {
    ranges: [{ from: noun.from, to: verb.to }],
    tier: 'likely',
    severity: 10,
    message: `Between “${noun.text}” and “${verb.text}” “who” is missing.`,
    repairs: [
      { label: `Put “${noun.text} who ${verb.text}”`, kind: 'single', edits: [{ from: noun.to, to: noun.to, insert: ' who' }] },
    ],
  }
}
