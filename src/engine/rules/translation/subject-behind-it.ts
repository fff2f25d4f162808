import type { Token } from '../../article'
import { upperFirst } from '../../language/match-case'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { canBe } from '../../language/verb-forms'
import { mayBeFinite } from '../../language/verb-groups'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *It was approved by the council the new budget*: an empty *it*, and the real subject at the end. Deliberate exceptions: *it was that year the mayor
 * left*, times (*it was shut on Monday the whole day*), what is behind a comma, quotations.
 */
export const subjectBehindIt: SentenceRule = {
  id: 'subject-behind-it',
  category: 'translation',
  name: 'It in front, and the subject at the end',
  why: 'Portuguese, Spanish, Italian, Greek and German may begin with an empty “it” or no subject and name it last. In English what was approved stands first.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS12', 'GR16'],
  examples: [
    {
      damaged: '[[It was approved by the council the new budget]].',
      repaired: 'The new budget was approved by the council.',
    },
    {
      damaged: '[[It was found in the river the body]] of a man.',
      repaired: 'The body of a man was found in the river.',
    },
    {
      damaged: '[[It was adopted by parliament a new law]] on water.',
      repaired: 'A new law on water was adopted by parliament.',
    },
    {
      damaged: '[[It is expected for Monday the arrival]] of the ship.',
      repaired: 'The arrival of the ship is expected for Monday.',
    },
  ],
  sound: [
    'It was approved by the council. It was sold in May, the budget says. It was shut on Monday the whole day.',
    'It was built in the year the war began. It was found by the man the police sought. It was named after the town the king built.',
    'It was sold in shops at £3 a pound. It was sold for 30p a litre. It was found by children a few yards from the road.',
    'It is held in the village hall the last Sunday of the month. It was built by monks a thousand years before.',
    'It was called by the mayor a mistake. It was said by the police the man had left.',
  ],
  cues: ['it'],
  *check({ text }, { tokens, terminated }) {
    const report = terminated ? checkSentence(text, tokens) : undefined
    if (report) yield report
  },
}

const timely =
  /^(?:day|days|week|month|year|night|morning|evening|afternoon|moment|time|way|weekend|summer|winter|spring|autumn|season|hour|first|second|following|next|previous|whole|same|last|years|months|weeks|decades?|centur(?:y|ies)|fortnight|yards?|miles?|feet|met(?:re|er)s?|walk|drive|ride|throw)$/u
/** Of these what comes behind is said, or what the thing is called. */
const naming =
  /^(?:called|named|said|told|given|offered|shown|considered|deemed|made|dubbed|labell?ed|believed|thought|judged|declared|elected|appointed|awarded|described|reported|known)$/u

/** “at £3 a pound”, “for 30p a litre” */
const isRate = (tokens: readonly Token[], start: number): boolean =>
  /^an?$/u.test(tokens[start]?.lower ?? '') &&
  (/^[$£€₹]/u.test(tokens[start - 2]?.text ?? '') ||
    /^(?:[$£€₹].*|[\d.]+p|p|pence|cents?|dollars?|euros?|pounds?|rupees)$/u.test(tokens[start - 1]?.text ?? ''))

function checkSentence(text: string, tokens: readonly Token[]): Report | undefined {
  const [it, be] = tokens
  if (it?.text !== 'It' || it.quoted || !be || !/^(?:is|was|will|has)$/u.test(be.lower)) return undefined
  const place = tokens[2]?.lower === 'be' || tokens[2]?.lower === 'been' ? 3 : 2
  const [verb, link] = tokens.slice(place, place + 2)
  if (!verb || !link || verb.pos !== 'VERB' || !canBe(verb.lower, 'participle') || naming.test(verb.lower)) return undefined
  if (!/^(?:by|in|on|at|for|from|with|near)$/u.test(link.lower)) return undefined
  const first = place + 2
  const start = tokens.findIndex(
    ({ lower }, at) => at > first && /^(?:the|a|an|his|her|their|its)$/u.test(lower) && at < first + 6,
  )
  const last = tokens[start - 1]
  const subject = start < 0 ? undefined : readLongNounPhrase(tokens, start)
  if (
    !last ||
    !subject ||
    !/^(?:NOUN|PROPN|NUM)$/u.test(last.pos) ||
    tokens.slice(first, start).some(({ pos }) => pos === 'PUNCT')
  )
    return undefined
  if (isRate(tokens, start)) return undefined
  const next = tokens[start + 1]
  const end = tokens[subject.end]
  if (!next || !end || timely.test(subject.head.lower) || timely.test(next.lower) || timely.test(last.lower)) return undefined
  const rest = tokens.slice(subject.end, -1)
  const isNominal = rest.every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/u.test(pos))
  const stop = tokens.at(-1)
  const close = tokens.at(-2)
  if (stop?.text !== '.' || !close || rest.length > 6 || !isNominal || tokens.slice(first).some(mayBeFinite)) return undefined
  const words = text.slice(subject.first.from, close.to)
  const put = `${upperFirst(words)} ${text.slice(be.from, last.to)}`
  return {
    ranges: [{ from: it.from, to: subject.head.to }],
    tier: 'likely',
    severity: 5,
    message: `“It” is empty here: “${words}” is the subject and stands first.`,
    repairs: [{ label: `Put “${put}”`, kind: 'single', edits: [{ from: it.from, to: close.to, insert: put }] }],
  }
}
