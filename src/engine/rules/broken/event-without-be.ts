import type { BlockContent, Sentence } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { type SentenceRule, prose, type Report } from '../rule'
import { be, holdsVerb, reportWithoutBe } from './without-be'

/**
 * A second clause that tells when something is to be, or was, without its *is*: *…, and the vote planned for May*. Deliberate exceptions: people and
 * bodies, who may plan and hold things themselves, and any other verb up to the end of the sentence.
 */
export const eventWithoutBe: SentenceRule = {
  id: 'event-without-be',
  category: 'broken',
  name: 'A planned event without its “is”',
  why: 'Slavic and other languages say “the vote planned for May” for a whole clause. English needs “is” or “was” before “planned”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09'],
  outranks: ['lost-verb', 'carried-grammar', 'preposition-frame'],
  examples: [
    {
      damaged: 'The government has promised the money, and the [[vote planned]] for November.',
      repaired: 'The government has promised the money, and the vote is planned for November.',
    },
    {
      damaged: 'The hall was damaged, but the [[concerts scheduled]] for the second half of May.',
      repaired: 'The hall was damaged, but the concerts were scheduled for the second half of May.',
    },
    {
      damaged: 'The contract was signed in Hanoi, and the [[construction scheduled]] for next spring.',
      repaired: 'The contract was signed in Hanoi, and the construction was scheduled for next spring.',
    },
    {
      damaged: 'The law was passed in April, but the first [[payments expected]] in July.',
      repaired: 'The law was passed in April, but the first payments were expected in July.',
    },
  ],
  sound: [
    'It cost a lot, and the vote planned for May was put off. The mayor left, and the race held the crowd for hours.',
    'He named the hall, the date and the concert planned for May.',
    'He has cancelled his trip to Paris, and the talks scheduled for Friday. The council discussed the budget, and the vote planned for May.',
    'The money is there, and the vote is planned for May. The club paid, and the ministry planned for the worst.',
  ],
  cues: [
    'planned',
    'scheduled',
    'expected',
    'postponed',
    'cancelled',
    'canceled',
    'organised',
    'organized',
    'foreseen',
    'programmed',
  ],
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

const planned = /^(?:planned|scheduled|expected|postponed|cancelled|canceled|organi[sz]ed|foreseen|programmed)$/u
const calls =
  /^(?:cancel(?:l?ed|s)?|postpone[ds]?|discuss(?:ed|es)?|shut|ban(?:s|ned)?|covers?|covered|affect(?:s|ed)?|delay(?:s|ed)?|washed|threaten(?:s|ed)?|disrupt(?:s|ed)?|hit)$/u
const events =
  /^(?:votes?|elections?|meetings?|match(?:es)?|games?|summits?|trials?|hearings?|talks|festivals?|concerts?|conferences?|ceremon(?:y|ies)|sessions?|races?|tournaments?|strikes?|protests?|exams?|launch(?:es)?|openings?|referendums?|finals?|visits?|flights?|auctions?|debates?|exhibitions?|weddings?|funerals?|inaugurations?|rall(?:y|ies)|march(?:es)?|deliver(?:y|ies)|works?|construction|start|end|completion|publication|payments?|decisions?|rulings?|results?|verdicts?|sentencing)$/u

function checkSentence(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  if (!/[^?!…:]\.$/u.test(text)) return undefined
  const and = tokens.findLastIndex(({ lower }, at) => /^(?:and|but|while)$/u.test(lower) && tokens[at - 1]?.text === ',')
  const subject = and > 3 ? readLongNounPhrase(tokens, and + 1) : undefined
  if (!subject || subject.pronoun || !/^(?:the|its|his|her|their)$/u.test(subject.first.lower)) return undefined
  // “He has cancelled his trip, and the talks scheduled for Friday.”: a second object
  if (tokens[and]?.lower === 'and' && tokens.slice(0, and).some(({ pos, lower }) => pos === 'VERB' && calls.test(lower)))
    return undefined
  const [verb, link] = tokens.slice(subject.end, subject.end + 2)
  if (!verb || !link || verb.quoted || !planned.test(verb.lower) || !events.test(subject.head.lower)) return undefined
  if (!/^(?:for|on|in|at|next|until|from|by)$/u.test(link.lower) || holdsVerb(tokens, subject.end + 2, tokens.length - 1))
    return undefined
  // “the date, the hall, and the concert planned for May”: the last of a row.
  const [first, ...rest] = tokens.slice(0, and - 1)
  if (!first || rest.filter(({ text: mark }) => mark === ',').length > 1) return undefined
  return reportWithoutBe(block, subject.last, verb, subject.last, be(tokens.slice(0, and), subject.number))
}
