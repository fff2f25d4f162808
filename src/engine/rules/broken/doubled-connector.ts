import type { Sentence } from '../../article'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Although … but*, *because … so*: the second word says again what the first has said. Deliberate exceptions: quotations; a *but*
 * that does not come right behind the clause (“Although it rained, the match was played, but few came”); *so* before *that*, an adjective or adverb.
 */
export const doubledConnector: SentenceRule = {
  id: 'doubled-connector',
  category: 'broken',
  name: 'Two words join the same clauses',
  why: 'Many languages say “although … but” and “because … so”; English takes one of the two.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS14'],
  examples: [
    {
      damaged: 'Although it rained all day[[, but]] the match was played.',
      repaired: 'Although it rained all day, the match was played.',
    },
    {
      damaged: 'Because the road was blocked[[, so]] the ambulance came late.',
      repaired: 'Because the road was blocked, the ambulance came late.',
    },
    {
      damaged: 'Since the law was passed[[, therefore]] fewer firms have closed.',
      repaired: 'Since the law was passed, fewer firms have closed.',
    },
  ],
  sound: [
    'Although it rained, the match was played, but few came.',
    'If the bank fails, so will others. Although tired, but not beaten, he went on.',
    'Because prices rose, so many shops have closed.',
    'Though small, but with a large army, the state survived.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const report = checkSentence(sentence)
      if (report) yield report
    }
  },
}

const partners = new Map<string, RegExp>([
  ['although', /^(?:but|yet)$/],
  ['though', /^(?:but|yet)$/],
  ['because', /^(?:so|therefore)$/],
  ['since', /^(?:so|therefore)$/],
  ['as', /^therefore$/],
])

function checkSentence({ tokens }: Sentence): Report | undefined {
  const start = tokens[0]?.lower === 'even' ? 1 : 0
  const opener = tokens[start]
  const partner = opener && partners.get(opener.lower)
  if (!opener || !partner) return undefined
  const comma = tokens.findIndex((token) => token.text === ',')
  const link = tokens[comma + 1]
  const next = tokens[comma + 2]
  if (comma < 3 || !link || !next || link.quoted || !partner.test(link.lower)) return undefined
  const before = tokens.slice(start + 1, comma)
  if (
    !before.some((token) => token.pos === 'AUX' || token.pos === 'VERB') ||
    before.every((token) => token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'PRON')
  )
    return undefined
  // A clause must follow, with its own subject.
  if (!['DET', 'NOUN', 'PROPN', 'PRON', 'NUM'].includes(next.pos) && !(next.pos === 'ADJ' && link.lower !== 'so'))
    return undefined
  if (
    /^(?:that|many|much|few)$/.test(next.lower) ||
    !tokens.slice(comma + 3).some((token) => token.pos === 'AUX' || token.pos === 'VERB')
  )
    return undefined
  const at = tokens[comma]?.from ?? link.from
  return {
    ranges: [{ from: at, to: link.to }],
    tier: 'likely',
    severity: 5,
    message: `“${opener.text}” and “${link.text}” join the same two clauses; one of them is enough.`,
    repairs: [{ label: `Leave out “${link.text}”`, kind: 'single', edits: [{ from: at + 1, to: link.to, insert: '' }] }],
  }
}
