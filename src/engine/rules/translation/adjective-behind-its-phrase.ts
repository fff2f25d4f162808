import { speakingRoles } from '../../language/roles'
import type { BlockContent, Sentence } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * An adjective behind the phrase it takes: *He is of his plan convinced*, *The state is for the damage responsible*, *They are against the
 * law angry*. Deliberate exceptions: times and stock phrases (*is for the moment happy*, *is in part responsible*), what goes on behind
 * the adjective, prepositions it does not take.
 */
export const adjectiveBehindItsPhrase: SentenceRule = {
  id: 'adjective-behind-its-phrase',
  category: 'translation',
  name: 'Adjective behind what it takes',
  why: 'German, Dutch, Turkish and Hindi put the adjective last. In English it stands right behind “is” or “was”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  outranks: ['adverb-before-object', 'verb-final', 'time-before-participle'],
  examples: [
    { damaged: 'The minister is [[of his plan convinced]].', repaired: 'The minister is convinced of his plan.' },
    {
      damaged: 'The state was [[for the damage responsible]], said the judge.',
      repaired: 'The state was responsible for the damage, said the judge.',
    },
    { damaged: 'Nurses are [[with the offer dissatisfied]].', repaired: 'Nurses are dissatisfied with the offer.' },
  ],
  sound: [
    'He is for the moment happy. She is in part responsible. The state is responsible for the damage.',
    'They are with the team. Nurses are for the most part satisfied. He was in the main pleased.',
    'The inquiry is about the people responsible. The decision is for the states concerned. The danger is to the men involved.',
  ],
  *check(block, sentence) {
    for (let at = 1; at + 3 < sentence.tokens.length; at++) {
      const report = checkBe(block, sentence, at)
      if (report) yield report
    }
  },
}

/** Adjectives, and the prepositions that their phrases have in other languages. */
const taking: readonly (readonly [adjectives: RegExp, prepositions: RegExp])[] = [
  [/^(?:angry|furious|annoyed|upset|outraged)$/u, /^(?:about|over|at|against|with|on|for)$/u],
  [
    /^(?:satisfied|dissatisfied|unsatisfied|happy|unhappy|pleased|content|disappointed|delighted|familiar|busy|occupied)$/u,
    /^(?:with|from|of|about|over|by|on)$/u,
  ],
  [
    /^(?:responsible|famous|known|important|ready|suitable|grateful|thankful|liable|valid|typical|dangerous)$/u,
    /^(?:for|about|to)$/u,
  ],
  [
    /^(?:convinced|proud|aware|afraid|sure|certain|guilty|capable|full|free|independent|tired|suspected)$/u,
    /^(?:of|from|on|by|about)$/u,
  ],
  [/^(?:dependent|interested|involved|rich|poor|active|busy)$/u, /^(?:on|from|of|in|at|to)$/u],
  [/^(?:worried|concerned|surprised|shocked|sad|sorry|enthusiastic|informed)$/u, /^(?:about|over|from|of|for|on|by)$/u],
  [
    /^(?:opposed|loyal|similar|equal|close|comparable|married|related|subject|open|accustomed|used)$/u,
    /^(?:to|with|against|for)$/u,
  ],
]
const postpositive = /^(?:responsible|involved|concerned|interested|suspected|known|ready|guilty)$/u
const isParty = (noun: string): boolean =>
  speakingRoles.has(noun) ||
  speakingRoles.has(noun.replace(/s$/u, '')) ||
  /^(?:people|person|man|men|woman|women|child|children|famil(?:y|ies)|part(?:y|ies)|states?|authorit(?:y|ies)|countr(?:y|ies)|compan(?:y|ies)|firms?|members?|victims?|groups?)$/u.test(
    noun,
  )
const stock =
  /^(?:moment|time|times|part|parts|fact|whole|most|main|way|ways|extent|end|first|least|last|sense|point|stage|present|all|day|days|degree|case|cases|turn|course|principle|general|particular|future|past|effect|law|nature|respect|respects|means|now|long|once)$/u

function checkBe(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [be, link] = tokens.slice(at, at + 2)
  if (!be || !link || be.quoted || link.pos !== 'ADP' || !/^(?:is|are|was|were)$/u.test(be.lower)) return undefined
  const base = tokens[0]?.index ?? 0
  const phrase = readNounPhrase(tokens, at + 2)
  if (!phrase || phrase.temporal || stock.test(phrase.head.lower)) return undefined
  const [adjective, mark] = tokens.slice(phrase.head.index - base + 1, phrase.head.index - base + 3)
  if (!adjective || !mark || !/^[.,;]$/u.test(mark.text)) return undefined
  // “The inquiry is about the people responsible”: such a word also stands right behind those it tells of
  if (postpositive.test(adjective.lower) && isParty(phrase.head.lower)) return undefined
  if (!taking.some(([adjectives, links]) => adjectives.test(adjective.lower) && links.test(link.lower))) return undefined
  const words = block.text.slice(link.from, phrase.head.to)
  return {
    ranges: [{ from: link.from, to: adjective.to }],
    tier: 'likely',
    severity: 5,
    message: `“${adjective.text}” stands behind “${words}”, as other languages have it.`,
    repairs: [putWords({ from: link.from, to: adjective.to }, `${adjective.text} ${words}`)],
  }
}
