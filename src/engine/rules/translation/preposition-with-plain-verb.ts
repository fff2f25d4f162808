import type { Sentence, Token } from '../../article'
import { canBe, inflect } from '../../language/verb-forms'
import { changeWithin } from '../proposals'
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
    { damaged: 'The project aims [[at to create]] jobs.', repaired: 'The project aims at creating jobs.' },
  ],
  sound: [
    'The plans we agreed on make sense. They agreed on change.',
    'What he insisted on became law. He looked at, to create an effect, the wall.',
    'The people he relies on give little. Those in charge of reduce, reuse and recycle schemes left.',
  ],
  *check(block, sentence) {
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
  if (!ahead || !preposition || !second || !third || !prepositions.test(preposition.lower) || !verbs.test(ahead.lower))
    return undefined
  if (preposition.quoted !== third.quoted || !isMainVerb(tokens, at - 1)) return undefined
  const to = second.lower === 'to' ? 1 : 0
  const verb = to === 1 ? third : second
  const next = tokens[at + 2 + to]
  if (!next || verb.text !== verb.lower || !canBe(verb.lower, 'base') || (to === 0 && !plain.has(verb.lower))) return undefined
  if (to === 1 && (!/^(?:at|on|of|in)$/u.test(preposition.lower) || verb.pos !== 'VERB' || second.pos !== 'PART'))
    return undefined
  if (!/^(?:DET|NOUN|ADJ|NUM|PROPN|PRON)$/u.test(next.pos)) return undefined
  const put = `${preposition.text} ${inflect(verb.lower, 'ing')[0] ?? ''}`
  return {
    ranges: [{ from: preposition.from, to: verb.to }],
    tier: 'likely',
    severity: 1,
    message: `Behind “${ahead.text} ${preposition.text}” a verb stands in its -ing form: “${put}”.`,
    repairs: changeWithin(text, preposition, verb, { from: preposition.from, to: verb.to, insert: put }),
  }
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
