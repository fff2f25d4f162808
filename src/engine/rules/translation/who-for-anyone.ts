import type { Sentence } from '../../article'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Who wants to come, must pay* for *Anyone who wants to come must pay*. Deliberate exceptions: questions, *who knows*, and what is quoted.
 */
export const whoForAnyone: SentenceRule = {
  id: 'who-for-anyone',
  category: 'translation',
  name: 'Who for “anyone who”',
  why: 'German, Dutch, the Slavic languages and Hungarian say “who wants to come, must pay”. English names whom it speaks of: “anyone who”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR11'],
  examples: [
    {
      damaged: '[[Who]] wants to visit the show, must book ahead.',
      repaired: 'Anyone who wants to visit the show must book ahead.',
    },
    { damaged: '[[Who]] breaks the rule, will be fined.', repaired: 'Anyone who breaks the rule will be fined.' },
  ],
  sound: [
    'Who knows, it must be true. Who pays for it, and who must book? Who came, saw and won is known.',
    'Anyone who wants to visit must book. Who said so, he asked, must leave.',
  ],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const goesOn = /^(?:must|can|cannot|should|will|may|has|needs|gets|faces|risks|pays|loses|receives)$/u

function checkSentence({ tokens, text }: Sentence): Report | undefined {
  const [who, verb] = tokens
  if (who?.text !== 'Who' || who.quoted || !verb || verb.text !== verb.lower || !/\.[”"’]?$/u.test(text)) return undefined
  const isVerb = /^(?:VERB|AUX)$/u.test(verb.pos) && (canBe(verb.lower, 'third') || /^(?:is|has|does)$/u.test(verb.lower))
  if (!isVerb || /^(?:knows|says)$/u.test(verb.lower)) return undefined
  const commas = tokens.filter(({ text: mark }) => mark === ',')
  const [comma] = commas
  const at = comma ? tokens.indexOf(comma) : 0
  if (!comma || commas.length > 1 || at < 3 || !goesOn.test(tokens[at + 1]?.lower ?? '') || !tokens[at + 2]) return undefined
  return {
    ranges: [{ from: who.from, to: who.to }],
    tier: 'likely',
    severity: 1,
    message: 'Nothing is asked: “who” here is “anyone who”.',
    repairs: [
      {
        label: 'Put “Anyone who” and leave out the comma',
        kind: 'single',
        edits: [
          { from: who.from, to: who.to, insert: 'Anyone who' },
          { from: comma.from, to: comma.to, insert: '' },
        ],
      },
    ],
  }
}
