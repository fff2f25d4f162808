import type { Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { beforeCrime, behindOpener } from './lost-preposition-openers'
import {
  type Frame,
  hasFinite,
  isBe,
  isFinitePos,
  isGiven,
  isPredicate,
  type LostPreposition,
  times,
} from './lost-preposition-words'

function mapOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([preposition, words]) => words.split(' ').map((word) => [word, preposition] as const)),
  )
}

/** Adjectives and participles behind *be*, whose object comes with one preposition. */
const predicates = mapOf({
  of: 'capable incapable aware unaware guilty ashamed fond accused convicted suspected composed full typical independent',
  for: 'responsible eligible famous suitable',
  to: 'due similar close related linked subject opposed equal accustomed entitled exposed addicted equivalent attributed limited attached addressed',
  in: 'located situated interested involved engaged',
  with: 'familiar satisfied faced compatible consistent charged equipped',
  on: 'dependent reliant focused based',
})
/** After these the next verb ends in -ing. */
const takesIng = /^(?:capable|incapable|guilty|accused|convicted|suspected|responsible|close)$/u
/** Nouns that a set phrase with a preposition before them joins to what follows: “on the outskirts of the city”. */
const inPhrases =
  /^(?:end|beginning|middle|outskirts|aftermath|wake|eve|foot|behest|expense|height|hands|request|invitation|initiative)$/u
/** Who speaks or belongs, and one of many. */
const speakers = /^(?:spokesman|spokeswoman|spokesperson)$/u
const portions = /^(?:one|some|many|two|three|four|several|none|dozens|hundreds|thousands|millions|most)$/u
const amounts = /^(?:group|number|majority|lack|shortage|dozens|hundreds|thousands|tens|series|lack|handful|crowd|gang)$/u
/** Nouns that make one verb with the verb before them, or one preposition with *in*. */
const joined = mapOf({ in: 'part', of: 'control advantage possession charge favour favor front pursuit', for: 'responsibility' })
const joining =
  /^(?:take|takes|took|taken|taking|lose|loses|lost|losing|gain|gains|gained|gaining|claim|claimed|claims|regain|regained|seize|seized|in)$/u
const places = /^(?:hospital|prison|jail|court)$/u
const movings = /^(?:taken|rushed|sent|brought|admitted|transferred|flown|airlifted|evacuated|jailed)$/u
/** What somebody is charged without “with”. */
const sums =
  /^(?:fees?|prices?|premiums?|rates?|supplements?|lev(?:y|ies)|tolls?|tax|taxes|deposits?|fares?|amounts?|sums?|penalt(?:y|ies)|rent|interest|surcharges?|tariffs?)$/u

/** “responsible the delay”, “accused stealing cars”, “based Leipzig” */
const behindPredicate: Frame = (tokens, at) => {
  const [first, next, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const preposition = predicates.get(first?.lower ?? '')
  if (!first || !next || !noun || !isPredicate(tokens, at)) return undefined
  if (first.lower === 'based' && next.pos === 'PROPN' && noun.text !== '-' && noun.pos !== 'PROPN')
    return { first, last: next, before: next, preposition: 'in' }
  if (preposition === undefined) return undefined
  // “I’m aware a girl saw me”, “was satisfied the man was guilty”, “let’s close the gap”
  if (/ware$|^(?:satisfied|ashamed)$/u.test(first.lower) && hasFinite(tokens, at + 3)) return undefined
  if (/ware$/u.test(first.lower) && !/^(?:PUNCT|ADP|CCONJ)$/u.test(tokens[at + 3]?.pos ?? '')) return undefined
  // “famous the world over”
  if (noun.lower === 'world' && tokens[at + 3]?.lower === 'over') return undefined
  // “is due a refund”, “was charged a fee”
  if (first.lower === 'due' && /^an?$/u.test(next.lower)) return undefined
  if (first.lower === 'charged' && tokens.slice(at + 2, at + 5).some(({ lower }) => sums.test(lower))) return undefined
  if (first.lower === 'close' && /^['’]/u.test(tokens[at - 1]?.lower ?? '')) return undefined
  const isObject = isGiven(next) && /^(?:NOUN|ADJ|PROPN)$/u.test(noun.pos) && !times.test(noun.lower)
  const isDoing =
    takesIng.test(first.lower) &&
    canBe(next.lower, 'ing') &&
    (next.pos === 'VERB' || noun.pos === 'DET' || (first.lower === 'accused' && noun.pos === 'NOUN')) &&
    !/^(?:during|including|being)$/u.test(next.lower)
  return isObject || isDoing
    ? { first, last: next, before: next, preposition: isDoing && first.lower === 'responsible' ? 'for' : preposition }
    : undefined
}

/** “a spokesman the ministry”, “on the outskirts the city” */
const behindNoun: Frame = (tokens, at) => {
  const [link, article, first, next, noun] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !next || !noun || article?.pos !== 'DET' || !isGiven(next) || noun.pos !== 'NOUN' || times.test(noun.lower))
    return undefined
  if (speakers.test(first.lower)) return { first, last: next, before: next, preposition: 'for' }
  if (!inPhrases.test(first.lower) || link?.pos !== 'ADP' || article.lower !== 'the') return undefined
  // “In the end the talks failed.”
  if (/^(?:end|beginning)$/u.test(first.lower) && (link.lower !== 'at' || at === 2)) return undefined
  // “In the aftermath the government tightened the rules”: the phrase opens a clause that has its verb.
  if ((at === 2 || /^(?:PUNCT|CCONJ|SCONJ)$/u.test(tokens[at - 3]?.pos ?? '')) && isFinitePos(tokens[at + 3])) return undefined
  return { first, last: next, before: next, preposition: 'of' }
}

/** “One the victims was”, at the head of a sentence and with its verb behind. */
const behindPortion: Frame = (tokens, at) => {
  const [first, next, noun, verb] = tokens.slice(0, 4)
  if (at !== 0 || !first || !next || !noun || !verb || !portions.test(first.lower) || next.text !== 'the') return undefined
  if (
    noun.pos !== 'NOUN' ||
    !canBe(verb.lower, 'past', 'third') ||
    !/^(?:AUX|VERB)$/u.test(verb.pos) ||
    !/s$|^(?:people|men|women|children)$/u.test(noun.lower)
  )
    return undefined
  return { first, last: next, before: next, preposition: 'of' }
}

/** “The number tourists fell”, “a group armed men attacked” */
const behindAmount: Frame = (tokens, at) => {
  const [article, first, next, noun] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !next || !noun || !amounts.test(first.lower) || !next.spaced || first.text !== first.lower) return undefined
  const isCounted = /^(?:dozens|hundreds|thousands|tens)$/u.test(first.lower)
  if (!isCounted && !/^(?:the|an?)$/u.test(article?.lower ?? '')) return undefined
  // “the majority owners”, “the gang members”, “the number plates”: two nouns in one
  if (next.pos === 'NOUN' && !isCounted && first.lower !== 'number' && article?.lower === 'the') return undefined
  if (/^(?:plates?|crunchers|puzzles|games|systems)$/u.test(next.lower)) return undefined
  const many = /^(?:people|men|women|children|[a-z]{3,}(?<![su])s)$/u
  const isNoun =
    next.pos === 'NOUN' &&
    many.test(next.text) &&
    (canBe(noun.lower, 'past', 'third') || noun.pos === 'AUX') &&
    /^(?:VERB|AUX)$/u.test(noun.pos)
  // “The number ministers quoted was wrong”: a clause of their own
  const stop = tokens.findIndex(({ pos }, place) => place > at + 2 && /^(?:PUNCT|CCONJ|SCONJ)$/u.test(pos))
  if (isNoun && hasFinite(tokens.slice(0, stop < 0 ? tokens.length : stop), at + 3)) return undefined
  const isDescribed = next.pos === 'ADJ' && noun.pos === 'NOUN' && many.test(noun.text)
  return isNoun || (isDescribed && !isCounted) ? { first, last: next, before: next, preposition: 'of' } : undefined
}

/** “took part the talks” */
const behindJoined: Frame = (tokens, at) => {
  const [verb, first, next, noun, after] = tokens.slice(at - 1, at + 4)
  const preposition = joined.get(first?.lower ?? '')
  if (preposition === undefined || !verb || !first || !next || !noun || !after || !joining.test(verb.lower)) return undefined
  if (!isGiven(next) || !/^(?:NOUN|ADJ|PROPN)$/u.test(noun.pos) || times.test(noun.lower)) return undefined
  // “in part a result of the war”
  if (first.lower === 'part' && verb.lower === 'in') return undefined
  // “With Moyes in charge the club has climbed”
  const end = tokens.findIndex(({ pos }, place) => place > at + 1 && !/^(?:ADJ|NOUN|PROPN)$/u.test(pos))
  if (verb.lower === 'in' && isFinitePos(tokens[end]?.pos === 'ADV' ? tokens[end + 1] : tokens[end])) return undefined
  return { first, last: next, before: next, preposition }
}

/** “was rushed hospital”, “sent prison on Monday” */
const beforePlace: Frame = (tokens, at) => {
  const [be, verb, place, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!be || !verb || !place || !next || !places.test(place.text) || !movings.test(verb.lower) || !isBe(be)) return undefined
  if (!/^(?:ADP|PUNCT|ADV|CCONJ|SCONJ)$/u.test(next.pos) || next.text === '-') return undefined
  return { first: place, last: place, before: place, preposition: 'to' }
}

/** “sentenced him seven years in prison”, “was sentenced ten years” */
const behindSentenced: Frame = (tokens, at) => {
  const verb = tokens[at]
  if (verb?.lower !== 'sentenced') return undefined
  const isNoun = tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.pos === 'NOUN'
  const shift = /^(?:him|her|them)$/u.test(tokens[at + 1]?.lower ?? '') ? 1 : isNoun ? 2 : 0
  const [number, unit] = [tokens[at + 1 + shift], tokens[at + 2 + shift]]
  // “sentenced three years ago”
  if (/^(?:ago|after|later|before|earlier)$/u.test(tokens[at + 3 + shift]?.lower ?? '')) return undefined
  if (number?.pos !== 'NUM' || !/^(?:years?|months?|weeks?)$/u.test(unit?.lower ?? '')) return undefined
  return { first: verb, last: number, before: number, preposition: 'to' }
}

/** Verbs whose object comes with one preposition, with no use without. */
const verbs = mapOf({
  about: 'complained complains',
  of: 'consists consisted',
  to: 'listened objected adhered',
  with: 'coped',
  on: 'insisted depends depended relies relied',
})

/** “consists twelve companies”, “complained the noise” */
const behindVerb: Frame = (tokens, at) => {
  const [first, next, noun, after] = tokens.slice(at, at + 4)
  const preposition = verbs.get(first?.lower ?? '')
  if (preposition === undefined || !first || !next || !noun || !after || first.pos !== 'VERB') return undefined
  const isCount = preposition === 'of' && next.pos === 'NUM'
  const isGivenNoun = isGiven(next) && /^(?:NOUN|ADJ)$/u.test(noun.pos) && !times.test(noun.lower)
  // “They complained the noise was loud.”
  if (isGivenNoun && preposition !== 'of' && (!/^(?:PUNCT|ADP)$/u.test(after.pos) || hasFinite(tokens, at + 3))) return undefined
  // “depends imports”
  const isBare = /^(?:depend|reli)/u.test(first.lower) && next.pos === 'NOUN' && next.text === next.lower
  return isCount || isGivenNoun || isBare ? { first, last: next, before: next, preposition } : undefined
}

const frames: readonly Frame[] = [
  behindPredicate,
  behindNoun,
  behindPortion,
  behindAmount,
  behindJoined,
  beforePlace,
  behindSentenced,
  behindVerb,
  behindOpener,
  beforeCrime,
]

/** The words that may stand first at a gap, so that most sentences are passed by. */
export const leads: ReadonlySet<string> = new Set([
  ...predicates.keys(),
  ...joined.keys(),
  ...verbs.keys(),
  ...'because instead charged based sentenced spokesman spokeswoman spokesperson hospital prison jail court'.split(' '),
  ...'end beginning middle outskirts aftermath wake eve foot behest expense height hands request invitation initiative'.split(
    ' ',
  ),
  ...'one some many two three four several none most group number majority lack shortage dozens hundreds thousands millions tens series handful crowd gang'.split(
    ' ',
  ),
])

/** The preposition that was lost behind (or right before) the token at a place. */
export function prepositionLostAt(tokens: readonly Token[], at: number): LostPreposition | undefined {
  const first = tokens[at]
  if (!first || !leads.has(first.lower)) return undefined
  for (const frame of frames) {
    const lost = frame(tokens, at)
    if (lost && lost.first.quoted === lost.last.quoted) return lost
  }
  return undefined
}
