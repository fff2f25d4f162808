import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *There are* with a second predicate and no *who* or *that* between: *There are many people have lost their homes*. Deliberate exceptions: *there* inside
 * another clause (*whether there are any is unknown*), participles behind the noun (*there were two men arrested*), quotations.
 */
export const thereWithVerb: SentenceRule = {
  id: 'there-with-verb',
  category: 'translation',
  name: 'There is with a second verb',
  why: 'Chinese, Vietnamese and Thai say “there are many people have left”. English needs “who” or “that”, or the people as the subject.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS12', 'GR16'],
  examples: [
    {
      damaged: 'There are many [[people have]] lost their homes.',
      repaired: 'There are many people who have lost their homes.',
    },
    { damaged: 'There are [[schools do]] not have water.', repaired: 'There are schools that do not have water.' },
    { damaged: 'There was a [[man came]] to the door.', repaired: 'There was a man who came to the door.' },
    { damaged: 'There was a [[fire broke]] out in the market.', repaired: 'There was a fire that broke out in the market.' },
    { damaged: 'There were 30 [[workers lost]] their jobs.', repaired: 'There were 30 workers who lost their jobs.' },
    { damaged: 'There is a [[woman sells]] bread here.', repaired: 'There is a woman who sells bread here.' },
    {
      damaged: 'There were some [[passengers jumped]] into the river.',
      repaired: 'There were some passengers who jumped into the river.',
    },
    { damaged: 'There are two [[roads lead]] to the dam.', repaired: 'There are two roads that lead to the dam.' },
  ],
  sound: [
    'Whether there are survivors is unknown. There were two men arrested and a car left behind.',
    'There are people who have left. There was a man coming to the door, and there is a film set in Oslo.',
    'There is a chance rain will delay the start. There is a fear prices will rise again. There are things money cannot buy.',
    'There is a bus stop there. There was talk that he was ill. There were those had he known.',
  ],
  cues: ['there'],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const people =
  /^(?:people|men|women|man|woman|children|child|boys?|girls?|students|residents|villagers|farmers|workers|passengers|citizens|victims|tourists|patients|voters|players|persons?|officers|soldiers|families|drivers|members|teachers|fans|customers|users)$/u
const auxiliaries = /^(?:have|has|had|do|does|did|were|was|are|is|will|would|can|cannot|could|must|should)$/u
const pasts = /^(?:came|went|fell|died|gave|took|saw|knew|wrote|began|ran|became|arrived|wanted|needed|refused|escaped|fled)$/u
const plains = /^(?:lead|leads|need|needs|want|wants|live|lives|come|comes|go|goes|belong|belongs|say|says|think|thinks)$/u

/** Nouns behind which a clause tells what of, or when, or which. */
const opensClause =
  /^(?:chances?|fears?|risks?|hopes?|reasons?|times?|concerns?|worr(?:y|ies)|signs?|evidence|danger|belief|feeling|sense|possibility|doubts?|views?|ways?|things?|suspicions?|claims?|reports?|rumou?rs?|speculation|places?|days?|moments?|lessons?|questions?|stories|songs?)$/u

function checkSentence({ tokens }: Sentence): Report | undefined {
  const [there, be] = tokens
  if (there?.lower !== 'there' || !be || there.quoted || !/^(?:is|are|was|were)$/u.test(be.lower)) return undefined
  const phrase = readNounPhrase(tokens, 2)
  if (!phrase || phrase.pronoun || phrase.temporal || phrase.head.pos !== 'NOUN') return undefined
  const headAt = tokens.findIndex(({ index }) => index === phrase.head.index)
  // The tagger takes “lives” in “a man lives next door” for a noun.
  const isMisread = /^(?:lives|works|plays)$/u.test(phrase.head.lower) && people.test(tokens[headAt - 1]?.lower ?? '')
  const place = isMisread ? headAt - 1 : headAt
  const noun = tokens[place]
  // “There is a chance rain will delay the start”: a clause without “that”
  if (opensClause.test(tokens[place - 1]?.lower ?? '')) return undefined
  const [verb, next] = [tokens[place + 1], tokens[place + 2]]
  if (!noun || !verb || !next || next.pos === 'PUNCT' || verb.text !== verb.lower) return undefined
  const isPredicate =
    (verb.pos === 'AUX' && auxiliaries.test(verb.lower)) ||
    (verb.pos === 'VERB' &&
      (pasts.test(verb.lower) ||
        isOnlyPast(verb) ||
        hasObject(verb, next) ||
        (people.test(noun.lower) && (aloneInPast.test(verb.lower) || isOnlyThird(verb))) ||
        (plains.test(verb.lower) && /^(?:PART|ADP|DET|PRON|SCONJ)$/u.test(next.pos))))
  return (isPredicate || isMisread) && !tokens.slice(2, place).some(({ lower }) => /^(?:no|little|much|talk)$/u.test(lower))
    ? report(noun, verb)
    : undefined
}

/** Without an object, so that a participle of theirs tells nothing of who is there. */
const aloneInPast =
  /^(?:jumped|lived|walked|climbed|stayed|remained|appeared|disappeared|vanished|waited|slept|talked|complained|protested)$/u

/** “a woman sells bread” */
const isOnlyThird = ({ lower }: Token): boolean => canBe(lower, 'third') && !canBe(lower, 'past', 'base')

/** “a fire broke out”: a past that is no participle. */
const isOnlyPast = ({ lower }: Token): boolean => canBe(lower, 'past') && !canBe(lower, 'participle', 'base')

/** “30 workers lost their jobs”: a participle has no object. */
const hasObject = ({ lower }: Token, next: Token): boolean =>
  canBe(lower, 'past') &&
  !canBe(lower, 'base') &&
  /^(?:their|his|her)$/u.test(next.lower) &&
  !/^(?:given|paid|told|sent|promised|taught|asked|called|offered|denied|allowed)$/u.test(lower)

function report(noun: Token, verb: Token): Report {
  const put = people.test(noun.lower) ? 'who' : 'that'
  return {
    ranges: [{ from: noun.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” is a second verb beside “there”; a “${put}” is missing before it.`,
    repairs: [
      { label: `Put “${put}” before “${verb.text}”`, kind: 'single', edits: [{ from: noun.to, to: noun.to, insert: ` ${put}` }] },
    ],
  }
}
