import { mayBeFinite } from '../../language/verb-groups'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import type { Sentence, Token } from '../../article'
import { canBe, inflect } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A plain verb, or *to* and a verb, behind a preposition: *agreed on enhance cooperation*, *works on reduce the debt*, *aims at to create jobs*. Deliberate
 * exceptions: clauses that end in a preposition (*the plans they agreed on make sense*), nouns that look like verbs (*agreed on change*).
 */
export const prepositionWithPlainVerb: SentenceRule = {
  id: 'preposition-with-plain-verb',
  category: 'translation',
  name: 'Plain verb behind a preposition',
  why: 'Where Arabic, Persian or Vietnamese has a plain verb or a clause behind a preposition, English has the form in -ing.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR15', 'GR03'],
  examples: [
    { damaged: 'The two sides agreed [[on enhance]] cooperation.', repaired: 'The two sides agreed on enhancing cooperation.' },
    { damaged: 'The bank works [[on reduce]] the debt.', repaired: 'The bank works on reducing the debt.' },
    { damaged: '[[Before leave]] the house, she ate.', repaired: 'Before leaving the house, she ate.' },
    { damaged: 'They are afraid [[of lose]] their jobs.', repaired: 'They are afraid of losing their jobs.' },
    { damaged: 'He cannot leave [[without pay]] the fine.', repaired: 'He cannot leave without paying the fine.' },
    {
      damaged: 'The group succeeded [[in to raise]] 3 million pesos.',
      repaired: 'The group succeeded in raising 3 million pesos.',
    },
    { damaged: 'The project aims [[at to create]] jobs.', repaired: 'The project aims at creating jobs.' },
  ],
  sound: [
    'The plans we agreed on make sense. They agreed on change.',
    'What he insisted on became law. He looked at, to create an effect, the wall.',
    'The people he relies on give little. Those in charge of reduce, reuse and recycle schemes left.',
    'The talks focused on lower tariffs. The lawyers insisted on complete secrecy. Crews worked on rescue boats.',
    'He said that without help the family would starve. But without change the service will close.',
    'Without help the elderly, the sick and the poor will suffer. For transport the army, short of trucks, used mules.',
  ],
  *check(block, sentence) {
    const opening = opensWith(block.text, sentence)
    if (opening) yield opening
    for (let at = 1; at + 2 < sentence.tokens.length; at++) {
      const report = checkAt(block.text, sentence, at)
      if (report) yield report
    }
  },
}

/** Verbs that are no nouns. */
const plain = new Set(
  `achieve acquire adopt allow assist become bring broaden build choose complete convince create decide deepen deliver destroy develop discuss educate eliminate
  encourage enhance enlarge ensure establish examine expand explain extend facilitate find give identify implement improve introduce invite keep lend lower
  maintain make obtain organise organize persuade prepare prevent promote protect provide raise receive recover reduce remove replace resolve restore rescue save
  sell send simplify solve speak spread strengthen teach unite write`.split(/\s+/u),
)
const verbs =
  /^(?:agreed|agrees|agree|works?|worked|working|insists?|insisted|insisting|focus(?:es|ed|ing)?|aims?|aimed|aiming|concentrates?|concentrated|succeeded|succeeds?|relies|relied|participates?|participated|thinks?|thinking|thought|dreams?|dreamed|contributes?|contributed)$/u
const prepositions = /^(?:on|in|at|of|about|for|with|by|from)$/u

function checkAt(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [ahead, preposition, second, third] = [tokens[at - 1], ...tokens.slice(at, at + 3)]
  if (!ahead || !preposition || !second || !third) return undefined
  const wants = /^(?:without|instead)$/u.test(ahead.lower) || feeling.test(ahead.lower)
  // “Without help the plan fails”: the words behind are a subject.
  const bare = wants && at > 1 ? behindFeeling(text, tokens, at) : undefined
  if (bare) return bare
  if (!prepositions.test(preposition.lower) || !verbs.test(ahead.lower)) return undefined
  if (preposition.quoted !== third.quoted || !isMainVerb(tokens, at - 1)) return undefined
  const to = second.lower === 'to' ? 1 : 0
  const verb = to === 1 ? third : second
  const next = tokens[at + 2 + to]
  if (!next || verb.text !== verb.lower || !canBe(verb.lower, 'base') || (to === 0 && !plain.has(verb.lower))) return undefined
  if (to === 1 && (!/^(?:at|on|of|in)$/u.test(preposition.lower) || verb.pos !== 'VERB')) return undefined
  if (!/^(?:DET|NOUN|ADJ|NUM|PROPN|PRON)$/u.test(next.pos)) return undefined
  // “focused on lower taxes”, “insisted on complete secrecy”: only an article behind it shows the verb
  if (to === 0 && otherWords.test(verb.lower) && next.pos !== 'DET') return undefined
  return report(text, preposition, verb)
}

/** Plain verbs that are adjectives or nouns as well. */
const otherWords = /^(?:lower|complete|rescue|spread|raise|find)$/u

function report(text: string, preposition: Token, verb: Token): Report {
  const put = `${preposition.text} ${inflect(verb.lower, 'ing')[0] ?? ''}`
  return {
    ranges: [{ from: preposition.from, to: verb.to }],
    tier: 'likely',
    severity: 1,
    message: `Behind “${preposition.text}” a verb stands in its -ing form: “${put}”.`,
    repairs: changeWithin(text, preposition, verb, { from: preposition.from, to: verb.to, insert: put }),
  }
}

/** Who feels, is accused or is thanked; the preposition behind has no noun to wait for. */
const feeling =
  /^(?:afraid|tired|capable|incapable|fond|proud|guilty|accused|suspected|fined|praised|blamed|criticised|criticized|thanked|punished|arrested|responsible|thinking|jailed|sentenced|convicted|charged|known|used|interested)$/u
/** Verbs that are nouns as well, but not with an object behind them. */
const alsoNouns = new Set(
  'use pay help break park control visit cut stop damage hold cover clean close open search transport cause finish find get make take lose eat drink leave enter wait drive kill attack abuse fight meet push pull buy reach join miss pass vote hear learn see have'.split(
    ' ',
  ),
)
const objects = /^(?:the|a|an|his|her|its|their|this|these|him|them|any|money|people|children|for|too)$/u

/** “fined for drive the car”, “without pay the fine”, “instead of pay the fine” */
function behindFeeling(text: string, tokens: readonly Token[], at: number): Report | undefined {
  const ahead = tokens[at - 1]
  const isWithout = ahead?.lower === 'without'
  const preposition = isWithout ? ahead : tokens[at]
  const place = isWithout ? at : at + 1
  const [verb, next] = tokens.slice(place, place + 2)
  if (!preposition || !verb || !next || (!isWithout && !/^(?:of|for|about|in|with)$/u.test(preposition.lower))) return undefined
  if (!isPlain(verb) || !objects.test(next.lower) || preposition.quoted !== next.quoted) return undefined
  return isWithout && opensOwnClause(tokens, place + 1) ? undefined : report(text, preposition, verb)
}

/** “without help the family would starve”: a subject and its verb. */
function opensOwnClause(tokens: readonly Token[], at: number): boolean {
  const subject = readLongNounPhrase(tokens, at)
  const verb = subject && tokens[subject.end]
  return verb !== undefined && mayBeFinite(verb)
}

const isPlain = (verb: Token): boolean => verb.text === verb.lower && (plain.has(verb.lower) || alsoNouns.has(verb.lower))

/** “After eat dinner, the family …”, “Before leave the house, she …”, “By use a knife, he …” */
function opensWith(text: string, { tokens }: Sentence): Report | undefined {
  const [first, second, third, fourth] = tokens
  if (!first || !second || !third || !fourth || first.quoted) return undefined
  const isInstead = first.lower === 'instead' && second.lower === 'of'
  const [verb, next] = isInstead ? [third, fourth] : [second, third]
  if (!isInstead && !/^(?:after|before|while|without|by|for)$/u.test(first.lower)) return undefined
  const comma = tokens.findIndex(({ text: mark }) => mark === ',')
  const inside = tokens.slice(isInstead ? 3 : 2, comma)
  const holdsVerb = inside.some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  if (comma < 3 || comma > 10 || holdsVerb || !isPlain(verb) || !canBe(verb.lower, 'base')) return undefined
  const isNoun = plain.has(verb.lower)
    ? /^(?:DET|NOUN|ADJ|NUM|PROPN|PRON)$/u.test(next.pos)
    : objects.test(next.lower) || verb.lower === 'eat'
  // “For transport the army, short of trucks, used mules”: the comma parts no clause from what opens it
  const isMaybeNoun = alsoNouns.has(verb.lower) || otherWords.test(verb.lower)
  if (isMaybeNoun && tokens[comma + 1]?.pos !== 'PRON' && !opensOwnClause(tokens, comma + 1)) return undefined
  return isNoun ? report(text, isInstead ? second : first, verb) : undefined
}

/** The verb of the sentence, with its subject at the start: in “the plans they agreed on make sense” it is not. */
function isMainVerb(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (/^(?:AUX|ADV|PART|VERB)$/u.test(tokens[first - 1]?.pos ?? '')) first--
  const subject = first
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN|CCONJ)$/u.test(tokens[first - 1]?.pos ?? '')) first--
  if (first === subject && tokens[first - 1]?.pos === 'PRON') first--
  const before = tokens[first - 1]
  const inside = tokens.slice(first, subject)
  return (
    first < at &&
    (before === undefined || before.pos === 'PUNCT' || before.lower === 'that') &&
    inside.filter(({ pos }) => pos === 'DET').length <= 1 &&
    !inside.some(({ pos, lower }) => pos === 'PRON' && /^(?:what|those|which|who)$/u.test(lower))
  )
}
