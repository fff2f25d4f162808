import { matchCase } from '../../language/match-case'
import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { type GrammaticalNumber, numberOfNoun } from '../../language/noun-number'
import { baseOf, canBe } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Because of*, *due to* and *despite* before a whole clause with a noun for its subject: *because of the driver was asleep*, *despite the price is high*.
 * Deliberate exceptions: a noun that belongs to the preposition while the verb belongs to what came before (*the match cancelled because of the rain was …*).
 */
export const causeBeforeClause: SentenceRule = {
  id: 'cause-before-clause',
  category: 'translation',
  name: 'Because of before a whole clause',
  why: 'Before a noun English has “because of” and “despite”, before a clause “because” and “although”. Other languages have one word for both.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR03', 'BS14'],
  examples: [
    { damaged: 'He crashed [[because of the driver was]] asleep.', repaired: 'He crashed because the driver was asleep.' },
    {
      damaged: 'They marched [[due to pensions had]] not been paid.',
      repaired: 'They marched because pensions had not been paid.',
    },
    {
      damaged: '[[Despite the state lifted]] the ban, nobody came.',
      repaired: 'Although the state lifted the ban, nobody came.',
    },
    { damaged: 'They left [[due to the rain was]] heavy.', repaired: 'They left because the rain was heavy.' },
    { damaged: 'It shut [[due to the tank it]] was cracked.', repaired: 'It shut because the tank was cracked.' },
    { damaged: '[[Despite the price is]] high, people buy.', repaired: 'Although the price is high, people buy.' },
    { damaged: '[[Despite of the rain was]] heavy, they played.', repaired: 'Although the rain was heavy, they played.' },
    {
      damaged: '[[Despite his lawyer had]] warned him, he spoke.',
      repaired: 'Although his lawyer had warned him, he spoke.',
    },
  ],
  sound: [
    'Despite the pay rises offered him, he left. Due to delays caused by snow, the train was late.',
    'Due to the strike it is unclear who will pay. Because of the cold they were ill.',
    'The match that was called off because of the rain was replayed. What he saw because of the light was odd.',
    'Because of the snow the road was closed. Anger due to the delay was growing.',
    'Despite the rain is a film. The man freed due to the error is here, and so is she despite the cost.',
    'It failed because of the way it was built and the time it took. He left because of the job it was offered.',
    'It was sold due to the damage it caused and despite the prize it was given. It fell because of the school it was named after.',
    'The money it lost because of the strike was never found. The friends she made because of the club were kind.',
    'The shops lose trade because of the hours they are open.',
  ],
  cues: ['despite', 'spite', 'because', 'due', 'owing'],
  outranks: ['verb-frame'],
  *check(block, sentence) {
    for (let at = 0; at + 3 < sentence.tokens.length; at++) {
      const report = checkAt(block.text, sentence, at)
      if (report) yield report
    }
  },
}

const finite = /^(?:was|were|is|are|has|had|have)$/u
const clausal =
  /^(?:that|which|who|what|where|when|how|whose|whom|if|why|whether|because|as|while|before|after|until|once|since|than|and|or|but)$/u

function checkAt(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || !second || first.quoted) return undefined
  const words = lengthOfLink(tokens, at)
  const conjunction = /^(?:despite|in)$/u.test(first.lower) ? 'although' : 'because'
  const opens = tokens[at + words]
  if (words === 0 || !opens || !(openers.test(opens.lower) || (opens.pos === 'NOUN' && numberOfNoun(opens.lower) === 'plural')))
    return undefined
  const subject = readNounPhrase(tokens, at + words)
  if (!subject || subject.pronoun) return undefined
  const place = tokens.findIndex(({ index }) => index === subject.head.index) + 1
  const [verb, next, third] = tokens.slice(place, place + 3)
  // “Due to the strike it is unclear who pays”: at the start the clause behind is the main one.
  const pronoun = at > 0 && verb && next && third && isSameSubject(tokens, place, subject.number) ? verb : undefined
  if (pronoun) return reportPronoun(text, first, pronoun, conjunction, tokens[place - 1])
  // “Despite the government lifted the ban, nobody came”
  const isPast =
    at === 0 &&
    verb?.pos === 'VERB' &&
    canBe(verb.lower, 'past') &&
    !given.test(baseOf(verb.lower) ?? '') &&
    /^(?:NOUN|DET|PRON)$/u.test(next?.pos ?? '')
  if (!verb || !next || !third || !(isPast || (verb.pos === 'AUX' && finite.test(verb.lower)))) return undefined
  return (at === 0 ? opensClause(tokens, place) : closesSentence(tokens, at, place))
    ? report(text, first, verb, conjunction, tokens[at + words])
    : undefined
}

const openers = /^(?:the|an?|his|her|its|their|this|these|those|both|all|many|several|some|two|three)$/u

/** How many words it is: *despite*, *because of*, *in spite of*, and *despite of*, which is none. */
function lengthOfLink(tokens: readonly Token[], at: number): number {
  const [one, two, three] = tokens.slice(at, at + 3).map(({ lower }) => lower)
  if (one === 'in' && two === 'spite' && three === 'of') return 3
  if (/^(?:because of|despite of|due to|owing to)$/u.test(`${one} ${two}`)) return 2
  return one === 'despite' ? 1 : 0
}

/** “due to the tank it was cracked”: the noun again as a pronoun, and a verb that leaves nothing for the noun to be the object of. */
function isSameSubject(tokens: readonly Token[], at: number, number: GrammaticalNumber): boolean {
  const [noun, pronoun, helper, next] = tokens.slice(at - 1, at + 3)
  if (!noun || !pronoun || !helper || !next || pronoun.quoted || measured.test(noun.lower)) return false
  if (!/^(?:it|they)$/u.test(pronoun.lower) || (number !== 'either' && (number === 'plural') !== (pronoun.lower === 'they')))
    return false
  const place = helper.pos === 'AUX' ? at + 2 : at + 1
  const verbAt = /^(?:been|not|still|also|already|no)$/u.test(tokens[place]?.lower ?? '') ? place + 1 : place
  const [verb, behind] = [tokens[verbAt], tokens[verbAt + 1]]
  if (!verb || !behind || (behind.pos === 'ADP' && tokens[verbAt + 2]?.pos === 'PUNCT')) return false
  const base = baseOf(verb.lower) ?? verb.lower
  if (happening.test(base)) return canBe(verb.lower, 'past', 'participle', 'third', 'ing')
  const isBe = /^(?:is|are|was|were|been)$/u.test(tokens[verbAt - 1]?.lower ?? '')
  // “the treatment it was given”, “the goals it was able to reach”, “the company it was named after”
  const isWhole = behind.pos === 'PUNCT' || (behind.lower !== 'to' && tokens.at(-2)?.pos !== 'ADP')
  return isBe && isWhole && (verb.pos === 'ADJ' || (canBe(verb.lower, 'participle') && !given.test(base)))
}

const measured =
  /^(?:way|ways|manner|time|days?|years?|months?|weeks?|hours?|moment|speed|rate|fact|place|point|extent|degree|reason|ease|frequency|frequencies|state|condition|place|position)$/u
const happening =
  /^(?:collapse|fail|leak|burst|explode|crash|happen|occur|fall|die|arrive|disappear|exist|rise|sink|flood|freeze|vanish|overheat|expire)$/u
const given =
  /^(?:give|offer|show|grant|deny|pay|award|promise|lend|send|owe|ask|teach|allow|assign|charge|fine|allot|allocate|expect|suppose|do|bring|cause|face)$/u

function reportPronoun(text: string, first: Token, pronoun: Token, put: string, noun: Token | undefined): Report | undefined {
  const start =
    text.slice(first.from).search(/ (?:the|an?|his|her|its|their|this|these|those|both|all|many|several|some|two|three) /iu) +
    first.from
  if (!noun || start < first.from) return undefined
  const words = matchCase(put, first.text) + text.slice(start, noun.to)
  return {
    ranges: [{ from: first.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `A whole clause stands behind “${text.slice(first.from, start)}”, and “${pronoun.text}” says its subject again.`,
    repairs: changeWithin(text, first, pronoun, { from: first.from, to: pronoun.to, insert: words }),
  }
}

/** “Despite the price is high, people buy”: a comma and a clause come behind. */
function opensClause(tokens: readonly Token[], place: number): boolean {
  const comma = tokens.findIndex(({ text }, index) => index > place + 1 && text === ',')
  const rest = tokens.slice(comma + 1)
  const isPredicate = tokens[place]?.pos === 'VERB' || /^(?:ADJ|VERB|ADV|ADP|PART)$/u.test(tokens[place + 1]?.pos ?? '')
  return isPredicate && comma > 0 && comma - place < 9 && rest.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

/** “He crashed because of the driver was asleep”: what comes before is a sentence by itself, without a second subject for the verb. */
function closesSentence(tokens: readonly Token[], at: number, place: number): boolean {
  const front = tokens.slice(0, at)
  if (front.some(({ lower }) => clausal.test(lower)) || front.length < 2 || hasBareRelative(front)) return false
  const verbs = front.filter(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third')))
  // “Anger due to the delay was growing”, “The man freed due to the error is here”: no finite verb in front that needs no other
  const hasVerb = front.some(({ lower, pos }, index) => {
    if (pos === 'AUX') return true
    const before = front[index - 1]
    return (
      pos === 'VERB' &&
      canBe(lower, 'past', 'third') &&
      (before?.pos === 'PRON' || (before?.pos === 'PROPN' && canBe(lower, 'past')))
    )
  })
  return hasVerb && verbs.length <= 2 && !tokens.slice(place).some(({ lower }) => lower === 'that' || lower === 'who')
}

/** “The money it lost because of the strike was never found”: a clause on the noun, whose verb comes behind. */
const hasBareRelative = (front: readonly Token[]): boolean =>
  front.some(
    ({ lower }, at) =>
      /^(?:he|she|it|they|we|i|you)$/u.test(lower) &&
      (front[at - 1]?.pos === 'NOUN' || /^(?:any|every|some)(?:one|body|thing)$/u.test(front[at - 1]?.lower ?? '')),
  )

function report(text: string, first: Token, verb: Token, put: string, subject: Token | undefined): Report {
  const cut = { from: first.from, to: (subject?.from ?? first.to) - 1 }
  const insert = matchCase(put, first.text)
  return {
    ranges: [{ from: first.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `A whole clause stands behind “${text.slice(cut.from, cut.to)}”; “${put}” joins it.`,
    repairs: changeWithin(text, first, verb, { ...cut, insert }),
  }
}
