import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A clause with *that* that has an infinitive for its verb, or no subject: *It is expected that the plan to be carried out*, *so deep that cannot be
 * crossed*. Deliberate exceptions: infinitives that belong to a noun (*he said that the plan to close the school was dead*), quotations.
 */
export const clauseWithInfinitive: SentenceRule = {
  id: 'clause-with-infinitive',
  category: 'translation',
  name: 'Clause without its subject or its verb',
  why: 'Persian and Indonesian have an infinitive or a bare verb behind “that”. In English a clause with “that” has a subject and a verb.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR15', 'BS08'],
  examples: [
    {
      damaged: 'It is expected that the [[plan to be]] carried out in May.',
      repaired: 'It is expected that the plan will be carried out in May.',
    },
    {
      damaged: 'He asked that the [[ministers to work]] hard.',
      repaired: 'He asked that the ministers work hard.',
    },
    {
      damaged: 'The water was so deep [[that can]]not be crossed.',
      repaired: 'The water was so deep that it cannot be crossed.',
    },
    {
      damaged: 'It was so loud [[that could]] be heard in Rome.',
      repaired: 'It was so loud that it could be heard in Rome.',
    },
  ],
  sound: [
    'He said that the plan to close the school was dead, and that attempts to stop it had failed.',
    'He asked that the ministers work hard. It is expected that the plan to be told will be good.',
    'It was so deep that one cannot see it. Nobody is so blind that can be said of him.',
    'They suggested that plans to build it wait. They insist that plans to leave go ahead.',
    'They hope that a bill to end it will pass. He knew that, to be sure, it was late.',
  ],
  cues: ['that'],
  *check(_, sentence) {
    for (let at = 1; at + 3 < sentence.tokens.length; at++) {
      const that = sentence.tokens[at]
      if (that?.lower !== 'that' || that.quoted) continue
      const report = checkInfinitive(sentence, at) ?? checkSubject(sentence, at)
      if (report) yield report
    }
  },
}

const demands =
  /^(?:ask|asks|asked|demand|demands|demanded|insist|insists|insisted|request|requests|requested|suggest|suggests|suggested|recommend|recommends|recommended|necessary|important|urgent|better|essential|vital)$/u
const hopes = /^(?:hope|hopes|hoped|expect|expects|expected|believe|believes|believed|possible|decided|agreed|planned|promised)$/u
const ahead =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|shall|should|must|does|do|did|'s|’s|'ll|’ll|'d|’d)$/u

/** “that the plan to be carried out” */
function checkInfinitive({ tokens }: Sentence, at: number): Report | undefined {
  const [before, that] = [tokens[at - 1], tokens[at]]
  const isDemand = demands.test(before?.lower ?? '')
  if (!that || (!isDemand && !hopes.test(before?.lower ?? ''))) return undefined
  const subject = readNounPhrase(tokens, at + 1)
  if (!subject || subject.pronoun || subject.temporal) return undefined
  const place = tokens.findIndex(({ index }) => index === subject.head.index)
  const [to, verb] = [tokens[place + 1], tokens[place + 2]]
  if (to?.lower !== 'to' || !verb || !canBe(verb.lower, 'base') || !/^(?:VERB|AUX)$/u.test(verb.pos)) return undefined
  const rest = tokens.slice(place + 3)
  // “that the plan to close the school was dead”: there is a finite verb further on
  if (
    rest.some(
      ({ lower, pos, text }) =>
        (ahead.test(lower) && /^(?:AUX|VERB|PART)$/u.test(pos)) ||
        (pos === 'VERB' && (canBe(lower, 'third') || (canBe(lower, 'past') && !isBehindBe(rest, text, verb)))),
    )
  )
    return undefined
  // “They suggested that plans to build it wait”
  if (
    isDemand &&
    rest.some(
      ({ pos, lower }, place) => pos === 'VERB' && canBe(lower, 'base') && !/^(?:to|and|or)$/u.test(rest[place - 1]?.lower ?? ''),
    )
  )
    return undefined
  const put = isDemand ? verb.text : `will ${verb.text}`
  return report(
    subject.head,
    verb,
    { from: to.from, to: verb.to, insert: put },
    `Behind “that” stands a whole clause: “${subject.head.text} ${put}”.`,
    `Put “${subject.head.text} ${put}”`,
  )
}

/** “to be carried out”: the participle belongs to the infinitive. */
const isBehindBe = (rest: readonly Token[], text: string, verb: Token): boolean =>
  verb.lower === 'be' && (rest[0]?.text === text || (rest[0]?.pos === 'ADV' && rest[1]?.text === text))

/** “so deep that cannot be crossed” */
function checkSubject({ tokens }: Sentence, at: number): Report | undefined {
  const [so, quality, that, verb, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (so?.lower !== 'so' || !quality || !that || !verb || !next || !/^(?:ADJ|ADV|VERB)$/u.test(quality.pos)) return undefined
  if (!/^(?:could|can|will|would|must|has|had|was|is)$/u.test(verb.lower) || verb.pos === 'NOUN') return undefined
  // “Nobody is so blind that can be said …”
  if (
    !(
      next.pos === 'PART' ||
      next.pos === 'VERB' ||
      (next.lower === 'be' && verb.lower !== 'is') ||
      next.lower === 'not' ||
      next.lower === "n't"
    )
  )
    return undefined
  if (tokens.slice(0, at).some(({ lower }) => /^(?:nobody|none|no|nothing|not)$/u.test(lower))) return undefined
  return report(
    that,
    verb,
    { from: that.to, to: that.to, insert: ' it' },
    `The clause behind “so ${quality.text}” has no subject.`,
    'Put “that it”',
  )
}

function report(
  first: Token,
  last: Token,
  edit: { readonly from: number; readonly to: number; readonly insert: string },
  message: string,
  label: string,
): Report {
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message,
    repairs: [{ label, kind: 'choice', edits: [edit] }],
  }
}
