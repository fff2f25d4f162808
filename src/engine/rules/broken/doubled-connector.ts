import type { Sentence } from '../../article'
import { isSpeech } from '../../language/speech-verbs'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Although … but*, *because … so*, *despite the rain, however*: the second word says again what the first has said. Deliberate exceptions:
 * quotations; a *but* that does not come right behind the clause (“Although it rained, the match was played, but few came”); *so* before *that*, an
 * adjective or adverb; *if* and *when* … *then*; *however* between commas or before an adjective.
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
      damaged: 'While the north of the country is rich[[, but]] the south is poor.',
      repaired: 'While the north of the country is rich, the south is poor.',
    },
    {
      damaged: 'Despite the ban[[, but]] hundreds of students came.',
      repaired: 'Despite the ban, hundreds of students came.',
    },
    {
      damaged: 'Due to the strike[[, therefore]] the port stood still.',
      repaired: 'Due to the strike, the port stood still.',
    },
    {
      damaged: 'Although the state pledged aid[[, however]] the families got none.',
      repaired: 'Although the state pledged aid, the families got none.',
    },
    {
      damaged: 'Since the law was passed[[, therefore]] fewer firms have closed.',
      repaired: 'Since the law was passed, fewer firms have closed.',
    },
    {
      damaged: 'Although the price has fallen[[, but]] many firms buy less.',
      repaired: 'Although the price has fallen, many firms buy less.',
    },
  ],
  sound: [
    'Although it rained, the match was played, but few came.',
    'If the bank fails, so will others. Although tired, but not beaten, he went on.',
    'While it may be late, but not too late, they work on.',
    'Because prices rose, so many shops have closed.',
    'Though small, but with a large army, the state survived.',
    'If it is true, so the argument goes, the bank will fail. If it rains, so do they. If it rains, then the match is off. Although it rained, however, few left. Although he ran, however hard he tried, he lost.',
    'When I was young I prayed for a bike, then I stole one. So many left because of that. As you sow, so shall you reap.',
    'As a result of the delay, so the airline claims, 20,000 people missed connections.',
    'Because she was ill, so the family says, nobody called. Despite his wealth, however he came by it, he lived simply.',
  ],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const partners = new Map<string, RegExp>([
  ['although', /^(?:but|yet|however|nevertheless|nonetheless)$/],
  ['though', /^(?:but|yet|however|nevertheless|nonetheless)$/],
  ['while', /^but$/],
  ['because', /^(?:so|therefore|hence|thus)$/],
  ['since', /^(?:so|therefore|hence|thus)$/],
  ['as', /^(?:therefore|hence)$/],
  ['if', /^so$/],
])
/** What opens with a phrase, and needs no verb before the comma. */
const phrases: readonly (readonly [opening: RegExp, partner: RegExp])[] = [
  [/^(?:despite|notwithstanding|in spite of) /iu, /^(?:but|yet|however)$/],
  [/^(?:due to|because of|owing to|as a result of) /iu, /^(?:so|therefore|hence|thus)$/],
]

/** “, so the airline claims, …”, “, however he came by it, …”: words between two commas, with the main clause behind. */
function isAside(tokens: Sentence['tokens'], comma: number): boolean {
  const second = tokens.findIndex((token, at) => at > comma && token.text === ',')
  const last = tokens[second - 1]
  if (second < 0 || !last) return false
  if (tokens[comma + 1]?.lower === 'however') return true
  return (
    tokens[comma + 1]?.lower === 'so' &&
    second < comma + 9 &&
    (isSpeech(last.lower) || /^(?:runs|ran|went|claims?|insists?)$/.test(last.lower))
  )
}

function checkSentence({ text, tokens }: Sentence): Report | undefined {
  const start = tokens[0]?.lower === 'even' ? 1 : 0
  const phrase = phrases.find(([opening]) => opening.test(text))
  const opener = tokens[start]
  const partner = phrase?.[1] ?? (opener && partners.get(opener.lower))
  if (!opener || !partner) return undefined
  const comma = tokens.findIndex((token) => token.text === ',')
  const link = tokens[comma + 1]
  const next = tokens[comma + 2]
  if (comma < 2 || !link || !next || link.quoted || !partner.test(link.lower)) return undefined
  const before = tokens.slice(start + 1, comma)
  const isClause = before.some((token) => token.pos === 'AUX' || token.pos === 'VERB')
  if (
    (!phrase && (comma < 3 || !isClause)) ||
    before.every((token) => token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'PRON')
  )
    return undefined
  // A clause must follow, with its own subject.
  const isAdjective = next.pos === 'ADJ' && !/^(?:so|however|nevertheless)$/.test(link.lower)
  if (!['DET', 'NOUN', 'PROPN', 'PRON', 'NUM'].includes(next.pos) && !isAdjective) return undefined
  if (
    // “If he is right, so the story goes”, “If it fails, so many will leave”
    (opener.lower === 'if' && !/^(?:the|his|her|its|their|this|he|she|they|we|it)$/.test(next.lower)) ||
    tokens.slice(comma + 3, comma + 6).some(({ lower }) => lower === 'goes') ||
    isAside(tokens, comma) ||
    (link.lower === 'yet' && /^(?:another|again|more)$/.test(next.lower)) ||
    // “so that”, “so many”
    (link.lower === 'so' && /^(?:that|many|much|few)$/.test(next.lower)) ||
    !tokens.slice(comma + 3).some((token) => token.pos === 'AUX' || token.pos === 'VERB')
  )
    return undefined
  const opening = phrase ? text.slice(0, phrase[0].exec(text)?.[0].trimEnd().length) : opener.text
  const at = tokens[comma]?.from ?? link.from
  return {
    ranges: [{ from: at, to: link.to }],
    tier: 'likely',
    severity: 5,
    message: `“${opening}” and “${link.text}” join the same two clauses; one of them is enough.`,
    repairs: [{ label: `Leave out “${link.text}”`, kind: 'single', edits: [{ from: at + 1, to: link.to, insert: '' }] }],
  }
}
