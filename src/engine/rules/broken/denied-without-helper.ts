import type { BlockContent, Sentence, Token } from '../../article'
import { subjectThatOpens } from '../../language/opens-clause-with-subject'
import type { LongNounPhrase } from '../../language/long-noun-phrase'
import { baseOf, canBe } from '../../language/verb-forms'
import { askFirst, askIfSaid, putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A noun, *not*, and a full verb: *The council not want to pay*, *The bank not answered*. Deliberate exceptions: what is demanded (*asked that
 * the plan not go ahead*), participles that belong to the noun (*The patients not treated died*), *not only*, questions, pronouns (bare-not).
 */
export const deniedWithoutHelper: SentenceRule = {
  id: 'denied-without-helper',
  category: 'broken',
  name: 'Not before a verb that needs a helping verb',
  why: 'English denies a verb with “do”, “have” or “be”: “does not want”, “has not answered”. Other languages put “not” right before the verb.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09', 'GR15'],
  outranks: ['construction'],
  examples: [
    { damaged: 'The council [[not want]] to pay for it.', repaired: 'The council does not want to pay for it.' },
    {
      damaged: 'The bank [[not answered]] questions from the press.',
      repaired: 'The bank has not answered questions from the press.',
    },
    { damaged: 'The firm [[not yet decided]] about the plant.', repaired: 'The firm has not yet decided about the plant.' },
    {
      damaged: 'He said that the two leaders [[not met]] since May.',
      repaired: 'He said that the two leaders have not met since May.',
    },
    {
      damaged: 'They wait for the tests, without which identification of the bodies [[not possible]].',
      repaired: 'They wait for the tests, without which identification of the bodies is not possible.',
    },
    { damaged: 'The shop [[not ready]] for guests.', repaired: 'The shop is not ready for guests.' },
  ],
  sound: [
    'The patients not treated died. She asked that the plan not go ahead. The firm not only paid, it begged.',
    'The bank does not want to pay. The people not infected by then were sent home.',
    'Why the bank not the firm? The plan, not the price, was new. They demand the fee not be paid twice.',
    'The seats not sold by noon go to students. The goals not scored cost them the title. Those not chosen for the team train in Leeds.',
    'What matters is that the rules not change before the vote.',
    'Thou’ll not see him, mind.',
    'The man not being there, they left. It is the men not the women who left.',
  ],
  cues: ['not'],
  *check(block, sentence) {
    const { tokens, text } = sentence
    if (!/[.!][”"’']?$/u.test(text)) return
    for (let at = 0; at + 3 < tokens.length; at++) {
      const report = checkAt(block, sentence, at)
      if (report) {
        yield report
        return
      }
    }
  },
}

/** What is wished for stands in the bare form. */
const demands =
  /^(?:ask|request|demand|insist|recommend|suggest|propos|order|urg|requir|direct|stipulat|plead|beg|wish|prefer|important|essential|vital|necessary|imperative|crucial|matters?)/u

function checkAt(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const subject = subjectThatOpens(tokens, at)
  // “Tha’ll not see him”: the helper is in the subject
  if (!subject || subject.pronoun || /[’'](?:ll|d|ve|s|re)$/u.test(subject.head.lower)) return undefined
  const not = tokens[subject.end]
  const isYet = /^(?:yet|always|even|fully)$/u.test(tokens[subject.end + 1]?.lower ?? '')
  const verb = tokens[subject.end + (isYet ? 2 : 1)]
  const next = tokens[subject.end + (isYet ? 3 : 2)]
  if (!not || not.lower !== 'not' || !verb || !next || verb.quoted !== subject.first.quoted || /^\p{Lu}/u.test(verb.text))
    return undefined
  if (tokens.slice(0, subject.end).some(({ lower }) => demands.test(lower))) return undefined
  const rest = tokens.slice(tokens.indexOf(next))
  // “…, the eggs are laid singly, a habit not known before”: behind a comma it may belong to the noun.
  const mayHang = /^(?:,|and|with)$/u.test(tokens[at - 1]?.lower ?? '')
  const helpers = mayHang && !canBe(verb.lower, 'base') ? [] : helpersFor(verb, next, subject, rest)
  return helpers.length > 0 ? report(block, not, verb, helpers) : undefined
}

/** What may be put before *not*, and the form of the verb it takes. */
function helpersFor(
  verb: Token,
  next: Token,
  subject: LongNounPhrase,
  rest: readonly Token[],
): readonly (readonly [helper: string, form: string])[] {
  const plural = subject.number === 'plural' || subject.first.pos === 'NUM' || /^(?:police|people)$/u.test(subject.head.lower)
  const hasFinite = rest.some(
    ({ pos, lower }) =>
      pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third', ...(plural ? (['base'] as const) : []))),
  )
  // “The goals not scored cost/NOUN them the title”
  const mayRule = canBe(next.lower, 'past', 'third') && /^(?:DET|PRON)$/u.test(rest[1]?.pos ?? '') && !canBe(verb.lower, 'base')
  if (mayRule) return []
  const isState =
    /^(?:for|to|with|of|about|at)$/u.test(next.lower) ||
    (next.pos === 'PUNCT' && /^(?:possible|necessary|available|clear|known|ready)$/u.test(verb.lower))
  if (verb.pos === 'ADJ' && isState && !hasFinite)
    return plural
      ? [
          ['are', verb.text],
          ['were', verb.text],
        ]
      : [
          ['is', verb.text],
          ['was', verb.text],
        ]
  if (!(/^(?:VERB|NOUN)$/u.test(verb.pos) || verb.lower === 'have') || /ing$/u.test(verb.lower)) return []
  const third = baseOf(verb.lower, 'third')
  if (third !== undefined && verb.pos === 'VERB') return [['does', third]]
  const base = canBe(verb.lower, 'base') ? verb.lower : undefined
  const past = baseOf(verb.lower, 'past', 'participle')
  if (past !== undefined && verb.pos === 'VERB')
    return hasFinite && next.pos !== 'DET'
      ? []
      : [
          [plural ? 'have' : 'has', verb.text],
          ['did', past],
        ]
  const isVerb =
    verb.pos === 'VERB' || (next.pos === 'ADP' && !hasFinite) || /^(?:DET|PRON)$/u.test(next.pos) || next.lower === 'to'
  return base !== undefined && isVerb
    ? [
        [plural ? 'do' : 'does', base],
        ['did', base],
      ]
    : []
}

function report(
  { text }: BlockContent,
  not: Token,
  verb: Token,
  helpers: readonly (readonly [helper: string, form: string])[],
): Report {
  const range = { from: not.from, to: verb.to }
  const words = text.slice(range.from, range.to)
  const [change, ...others] = helpers.map(([helper, form]) =>
    putWords(range, `${helper} ${text.slice(not.from, verb.from)}${form}`, 'choice'),
  )
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words}” lacks a helping verb before “not”.`,
    repairs: change ? askFirst(verb.quoted, askIfSaid(`“${words}”`), change, ...others) : [],
  }
}
