import type { Token } from '../../article'
import { dayNames } from '../../language/calendar'
import { simplePastOf } from '../../language/simple-past'
import { isSpeech } from '../../language/speech-verbs'
import { canBe } from '../../language/verb-forms'
import { mayBeFinite } from '../../language/verb-groups'
import { nominativePronouns } from '../../language/word-lists'
import { holdsAny } from '../../language/words-in'
import type { Range } from '../../types'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * The verb speaks of the future and the adverb of the past, or the other way round, in one clause: “will meet yesterday”. Deliberate
 * exceptions: more than seven words or any mark between the two; “will have met by yesterday”; yesterday’s as a possessive; a second verb between.
 */
export const timeContradiction: SentenceRule = {
  id: 'time-contradiction',
  category: 'translation',
  name: 'Verb and time do not agree',
  why: 'The verb says that it is still to come, the time that it is over, or the reverse. One of them was changed in translation.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['NM12'],
  examples: [
    { damaged: 'The ministers [[will meet in Rome yesterday]].' },
    { damaged: 'The court [[ruled tomorrow]] on the case.' },
    { damaged: 'The ministers [[will meet in Rome last week]].' },
    { damaged: 'He [[went to Rome next Monday]].' },
    { damaged: '[[In 1998 the army will]] set up a school.' },
    { damaged: '[[Last week he goes]] to Rome.' },
    { damaged: '[[Next month the company opened]] a plant.' },
    { damaged: 'The summit [[will be held yesterday]] in Geneva.' },
    { damaged: 'The king [[has met in Rome tomorrow]] with the envoy.' },
  ],
  sound: [
    'The ministers will meet in Rome tomorrow. They met yesterday.',
    'Next month the company planned a strike, and next week it left. He will tell what he did yesterday. She said it will rain tomorrow.',
    'Prices will rise from 3 percent last year. The vote will follow a deal last week. It will last next year too.',
    'He has called elections next month. She went home the next Monday. He said he hoped she came next year.',
    'He left for what will be tomorrow’s match. It will have ended by yesterday evening.',
    'Fans will remember yesterday for years. The team will learn from yesterday. England will rue last week.',
    'Next month a man accused of murder goes on trial. Last week, he admits, was the worst of his career. Last year, it says, it lost £3m.',
    'The strike has put next week in doubt.',
    'Fans of yesterday will not come. The minister said tomorrow is too late.',
  ],
  *check(block, { tokens }) {
    const opening = openingAgainst(tokens) ?? openingOfFuture(tokens)
    if (opening) yield report(block.text.slice(opening.from, opening.to), opening.from, opening.to)
    if (opening || !holdsAny(tokens, times)) return
    for (const at of tokens.keys()) {
      const time = timeAt(tokens, at)
      if (!time || time.last.quoted || /^['’]s?$/u.test(tokens[time.last.index - (tokens[0]?.index ?? 0) + 1]?.lower ?? ''))
        continue
      const verb = verbAgainst(tokens, at, time)
      if (verb) yield report(block.text.slice(verb.from, time.last.to), verb.from, time.last.to)
    }
  },
}

/** “Next month the company opened a plant” */
function openingOfFuture(tokens: readonly Token[]): Range | undefined {
  const [next, span] = tokens
  if (next?.text !== 'Next' || next.quoted || !spans.has(span?.lower ?? '')) return undefined
  let at = tokens[2]?.text === ',' ? 3 : 2
  const start = at
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(tokens[at]?.pos ?? '')) at++
  const verb = tokens[at]
  const isPast = verb?.pos === 'VERB' && canBe(verb.lower, 'past') && !canBe(verb.lower, 'base') && !arranges.test(verb.lower)
  return isPast && at > start && !tokens.slice(at + 1).some(({ lower }) => /^(?:will|would|to)$/u.test(lower))
    ? isReduced(tokens, at)
      ? undefined
      : { from: next.from, to: verb.to }
    : undefined
}

/** “Next month a man accused of murder goes on trial”: the participle tells which, and the verb follows. */
const isReduced = (tokens: readonly Token[], at: number): boolean =>
  canBe(tokens[at]?.lower ?? '', 'participle') && tokens[at + 1]?.pos === 'ADP' && tokens.slice(at + 2).some(mayBeFinite)

/** “In 1998 the army will set up a school”, “Yesterday the minister will visit …”, “Last week he goes …” */
function openingAgainst(tokens: readonly Token[]): Range | undefined {
  const length = pastOpening(tokens)
  const first = tokens[0]
  if (!first || length === 0 || first.quoted) return undefined
  let at = tokens[length]?.text === ',' ? length + 1 : length
  const start = at
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(tokens[at]?.pos ?? '') || tokens[at]?.lower === 'of') at++
  const verb = tokens[at]
  if (
    !verb ||
    at === start ||
    verb.quoted ||
    tokens.slice(start, at).some(({ lower }) => /^(?:who|which|that|what)$/u.test(lower))
  )
    return undefined
  const isFuture = verb.text === 'will' && verb.pos === 'AUX' && canBe(tokens[at + 1]?.lower ?? '', 'base')
  const isPresent =
    at === start + 1 &&
    /^(?:he|she|it)$/u.test(tokens[start]?.lower ?? '') &&
    verb.pos === 'VERB' &&
    canBe(verb.lower, 'third') &&
    !isSpeech(verb.lower) &&
    tokens[at + 1]?.text !== ',' &&
    !/^\d/u.test(tokens[1]?.text ?? '')
  return isFuture || isPresent ? { from: first.from, to: verb.to } : undefined
}

/** How many words at the start name a time that is over. */
function pastOpening(tokens: readonly Token[]): number {
  const [first, second] = tokens
  if (first?.text === 'Yesterday') return 1
  if (first?.text === 'Last' && spans.has(second?.lower ?? '')) return 2
  return first?.text === 'In' && /^(?:1[5-9]\d\d|20[01]\d)$/u.test(second?.text ?? '') ? 2 : 0
}

const times = new Set(['yesterday', 'tomorrow', 'last', 'next'])
const spans = new Set(['week', 'month', 'year', ...dayNames.map((day) => day.toLowerCase())])

interface Time {
  readonly isOver: boolean
  /** A day of its own, rather than “last week”, which may also tell when the object was. */
  readonly isDay: boolean
  readonly last: Token
}

function timeAt(tokens: readonly Token[], at: number): Time | undefined {
  const word = tokens[at]
  if (word?.lower === 'yesterday' || word?.lower === 'tomorrow')
    return { isOver: word.lower === 'yesterday', isDay: true, last: word }
  const next = tokens[at + 1]
  if (!word || !next || !/^(?:last|next)$/u.test(word.lower) || !spans.has(next.lower)) return undefined
  return { isOver: word.lower === 'last', isDay: false, last: next }
}

function verbAgainst(tokens: readonly Token[], at: number, { isOver, isDay }: Time): Token | undefined {
  if (isDay) return isOver ? futureBefore(tokens, at) : (pastBefore(tokens, at) ?? perfectBefore(tokens, at))
  if (isOver) return isClose(tokens, at) ? futureBefore(tokens, at) : undefined
  return perfectBefore(tokens, at) ?? plainPastBefore(tokens, at)
}

/** Nothing but places stands between the verb and the time: “will meet in Rome last week”. */
function isClose(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[verbPlace(tokens, at)]
  return verb !== undefined && isVerb(verb)
}

/** The place before “in Rome” and “to Kyiv”. */
function verbPlace(tokens: readonly Token[], at: number): number {
  let place = at - 1
  while (tokens[place]?.pos === 'PROPN') {
    while (tokens[place]?.pos === 'PROPN') place--
    if (!/^(?:in|to|at|for)$/u.test(tokens[place]?.lower ?? '')) return -1
    place--
  }
  return place
}

/** “has met in Rome tomorrow” */
function perfectBefore(tokens: readonly Token[], at: number): Token | undefined {
  const place = verbPlace(tokens, at)
  const verb = tokens[place]
  const has = tokens[place - 1]
  // “has put next week in doubt”, “has met next year’s target”
  if (/^(?:put|cast|thrown|left)$/u.test(verb?.lower ?? '')) return undefined
  const isPerfect =
    has && verb && /^(?:has|have)$/u.test(has.lower) && has.pos === 'AUX' && simplePastOf(verb.lower) !== undefined
  return isPerfect && !arranges.test(verb.lower) ? has : undefined
}

/** “He went to Rome next Monday”: a past that is no participle, with its subject before it. */
function plainPastBefore(tokens: readonly Token[], at: number): Token | undefined {
  const place = verbPlace(tokens, at)
  const verb = tokens[place]
  if (!verb || verb.pos !== 'VERB' || !canBe(verb.lower, 'past') || canBe(verb.lower, 'base') || arranges.test(verb.lower))
    return undefined
  if (/^(?:said|told)$/u.test(verb.lower) || tokens.some(({ lower }) => /^(?:if|would)$/u.test(lower))) return undefined
  const subject = tokens[place - 1]
  const isSure = nominativePronouns.has(subject?.lower ?? '') || (subject?.pos === 'PROPN' && !canBe(verb.lower, 'participle'))
  // In a clause within another the time may be that of the other: “he hoped she came next year”.
  return isSure && !tokens.slice(0, place).some(isVerb) ? verb : undefined
}

/** What is arranged now may be for later: “has called elections next month”. */
const arranges =
  /^(?:scheduled|planned|set|called|expected|asked|invited|booked|promised|arranged|announced|proposed|postponed|agreed|decided|hoped|wanted|started|began)$/u

const reach = 7
const isVerb = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX'
const joins = (token: Token) =>
  token.pos === 'PUNCT' ||
  token.pos === 'SCONJ' ||
  token.pos === 'CCONJ' ||
  /^(?:who|which|what|that|when|where|why|how|of|as|since)$/u.test(token.lower)

/** Of these yesterday may be the object. */
const minded = /^(?:remember|forget|regret|rue|recall|relive|repeat|review|discuss|explain|celebrate|mourn|like|match)$/u

/** “will meet … yesterday”, with nothing but the one verb between. */
function futureBefore(tokens: readonly Token[], at: number): Token | undefined {
  const clause = clauseBefore(tokens, at)
  // “will remember yesterday”, “will learn from last week”
  const last = clause.at(-1)
  if (!last || minded.test(last.lower) || (last.pos === 'ADP' && !/^(?:by|until|before)$/u.test(last.lower))) return undefined
  const will = clause.findIndex(({ lower }) => lower === 'will' || lower === 'shall')
  const verbs = clause.slice(will + 1).filter(isVerb)
  const [verb, participle, ...more] = verbs
  const isPassive = verb?.lower === 'be' && participle !== undefined && canBe(participle.lower, 'participle') && more.length === 0
  const isOne = verb !== undefined && verbs.length === 1 && !/^(?:have|be)$/u.test(verb.lower)
  return will >= 0 && (isOne || isPassive) ? clause[will] : undefined
}

/** A verb in the plain past with “tomorrow” right behind it. */
function pastBefore(tokens: readonly Token[], at: number): Token | undefined {
  const verb = tokens[at - 1]
  const before = tokens[at - 2]
  const isPast =
    verb?.pos === 'VERB' &&
    /(?:ed|met|won|lost|left|began|held|came|went)$/u.test(verb.lower) &&
    !/^(?:said|scheduled|planned|expected|need)/u.test(verb.lower)
  const isActive = before && (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'PRON')
  const next = tokens[at + 1]
  const isSubject = next && isVerb(next)
  return isPast && isActive && !isSubject && next?.pos === 'ADP' ? verb : undefined
}

function clauseBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let first = at
  while (first > 0 && at - first < reach) {
    const token = tokens[first - 1]
    if (!token || joins(token)) break
    first--
  }
  return tokens.slice(first, at)
}

function report(words: string, from: number, to: number): Report {
  const ask = asking('when it was, or will be', 'When was it, or when will it be?')
  return {
    ranges: [{ from, to }],
    tier: 'likely',
    severity: 5,
    message: `In “${words}” the verb and the time contradict each other.`,
    repairs: [ask],
  }
}
