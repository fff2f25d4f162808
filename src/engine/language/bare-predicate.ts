import type { Sentence, Token } from '../article'
import { type BareSubject, readSubjects } from './bare-subject'
import { holdsDisguised, mayBeThird } from './disguised-verbs'
import { canBe, isKnownVerb, verbForms } from './verb-forms'
import { type Finite, finitePlaces, hasVerbBehind } from './verb-behind'
import { gap, type MissingVerb, type Wanted } from './verb-gap'
import { hasLateObject } from './late-object'
import { isPassive } from './passive'
import { copulas, determiners } from './word-lists'

/** Subjects that are followed at once by what only stands behind an auxiliary or a form of *be*, in a clause without a verb of its own. */
export function findBarePredicates(sentence: Sentence): readonly MissingVerb[] {
  const { tokens } = sentence
  if (!sentence.terminated || tokens.length < 4 || /\?[”’"')]*$/u.test(sentence.text)) return []
  const found = new Map<number, MissingVerb>()
  const places = finitePlaces(tokens)
  for (const subject of readSubjects(tokens)) {
    const missing = judge(tokens, subject, places)
    if (missing && !found.has(missing.before.index)) found.set(missing.before.index, missing)
  }
  return [...found.values()]
}

const adverb = /^(?:not|also|already|still|now|even|only|just|currently|never|both|all|well|quite|very|so|too|reportedly)$/

function judge(tokens: readonly Token[], subject: BareSubject, finite: readonly Finite[]): MissingVerb | undefined {
  const { to, kind, temporal } = subject
  if (temporal) return undefined
  let at = to + 1
  while ((tokens[at]?.pos === 'ADV' || adverb.test(tokens[at]?.lower ?? '')) && at < to + 4) at++
  const word = tokens[at]
  const before = tokens[to]
  const said = reportGap(tokens, subject, at, finite)
  if (said) return said
  if (
    !word ||
    !before ||
    word.pos === 'PUNCT' ||
    /[’']/.test(before.text) ||
    /^\p{Lu}/u.test(word.text) ||
    word.quoted !== before.quoted
  )
    return undefined
  const wanted = wantedBefore(tokens, subject, at)
  if (copulas.has(before.lower) || (kind === 'pronoun' && isOwnDoing(tokens, to, word))) return undefined
  if (!wanted || (kind === 'phrase' && !subject.inserted && !isPassive(tokens, at) && mayBeVerb(tokens, subject)))
    return undefined
  if (kind === 'pronoun' && /^[.,;]/.test(tokens[at + 1]?.text ?? '') && !subject.opens) return undefined
  if (!wanted.strong && (subject.joined || isObjectRelative(tokens, subject) || holdsVerb(subject, finite))) return undefined
  const strong = wanted.strong || kind !== 'phrase'
  if (!strong && hasVerbBehind(tokens, at, subject, finite)) return undefined
  return gap(tokens, subject.from, subject.inserted ? to - 1 : to, to, wanted.verb, numberOf(tokens, subject))
}

/** “I mentioned in Chapter 7”, “she said by then”, “he passed by the house”: somebody does it, and nobody does it to them. */
const isOwnDoing = (tokens: readonly Token[], at: number, word: Token): boolean =>
  canBe(word.text, 'past') &&
  (/^(?:i|we|you)$/.test(tokens[at]?.lower ?? '') ||
    word.lower === 'said' ||
    (tokens[at]?.lower !== 'it' && /^(?:passed|interviewed)$/.test(word.lower)))

/** “Dewar on Monday that …”, “Rathke, the spokesman, “We urge …””: somebody, and at once what was said. */
function reportGap(
  tokens: readonly Token[],
  subject: BareSubject,
  at: number,
  finite: readonly Finite[],
): MissingVerb | undefined {
  const word = tokens[at]
  const next = tokens[at + 1]
  const noun = tokens[subject.head]
  if (!word || !next || !noun || subject.kind !== 'phrase' || !subject.opens || !canSpeak(noun)) return undefined
  const place = tokens[subject.head + 1]?.lower === 'on' && !subject.inserted ? subject.head : subject.to
  const found = gap(tokens, subject.from, subject.head, place, 'say', subject.number)
  if (word.lower === 'that')
    return !mayBeThird(tokens, subject) &&
      // “Predators that feed/NOUN on amphibians”
      !(next.pos === 'NOUN' && isKnownVerb(next.text) && canBe(next.text, 'base', 'third')) &&
      /^(?:DET|PROPN|NOUN|NUM|ADJ|PRON)$/.test(next.pos) &&
      !hasVerbBehind(tokens, at, subject, finite, 1)
      ? found
      : undefined
  if (finite.some((verb) => verb.at > subject.head && verb.at < at)) return undefined
  const opensQuotation = /^[“"]$/.test(word.text) && word.spaced && at === subject.to + 1 && /^\p{Lu}/u.test(next.text)
  return opensQuotation && finite.some((verb) => verb.at > at && tokens[verb.at]?.quoted) ? found : undefined
}

/** A name, or somebody who can say that something is so; “the idea that …” says it by itself. */
export const canSpeak = (noun: Token): boolean =>
  noun.pos === 'PROPN' || (!sayNothing.test(noun.lower) && speakers.test(noun.lower))

const speakers =
  /(?:ers?|ors?|ists?|dents?|ants?|ials?|men|women|people|police|army|ministry|government|agency|authorities|woman|man)$/
const sayNothing =
  /(?:rumou?r|error|terror|factor|letter|matter|order|paper|offer|answer|number|power|danger|wonder|horror|favou?r|honou?r|labou?r|behaviou?r|harbou?r|colou?r|humou?r)s?$/

/** “Greeks worship the …”, “The country claims a border”: the tagger's noun may be the verb. */
function mayBeVerb(tokens: readonly Token[], { from, to }: BareSubject): boolean {
  const word = tokens[to]
  const previous = tokens[to - 1]
  if (!word || /^\p{Lu}/u.test(word.text)) return to === from && word !== undefined && canBe(word.text, 'base')
  return (
    verbForms(word.lower).some(({ form }) => form !== 'participle' && form !== 'ing') &&
    previous !== undefined &&
    to > from &&
    previous.pos !== 'DET' &&
    previous.pos !== 'ADJ' &&
    previous.pos !== 'ADP'
  )
}

interface Verdict {
  readonly verb: Wanted
  /** Nothing behind can make it sound. */
  readonly strong: boolean
}

/** What is wanted between a subject and the word at a place, if anything. */
function wantedBefore(tokens: readonly Token[], subject: BareSubject, at: number): Verdict | undefined {
  const word = tokens[at]
  const next = tokens[at + 1]
  if (!word || !next) return undefined
  const skipped = at > subject.to + 1
  const forms = new Set(verbForms(word.lower).map(({ form }) => form))
  const asVerb = word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'ADJ'
  if (word.lower === 'been') return { verb: 'perfect', strong: true }
  // “errors which taken together left the grid without power”: a thing said in passing, and then the verb
  if (subject.kind === 'relative' && /^(?:taken|read|viewed|added|put)$/.test(word.lower) && next.lower === 'together')
    return undefined
  // “which given the cost is no surprise”
  if (subject.kind === 'relative' && word.lower === 'given' && /^(?:that|how|the|his|her|its|their)$/.test(next.lower))
    return undefined
  // “The town's best hope, Ana Paz, abandoned with a broken arm”: so riders give up
  if (subject.inserted && word.lower === 'abandoned' && next.lower === 'with') return undefined
  if (asVerb && forms.has('participle') && !forms.has('past') && !forms.has('base')) {
    const active = opensObject(next) && !/^(?:born|known|given|shown)$/.test(word.lower)
    return { verb: active || intransitive.test(word.lower) || next.lower === 'that' ? 'perfect' : 'be', strong: false }
  }
  // “Truth be told”, “little need be said”
  if (word.lower === 'be' && (tokens[at - 1]?.lower === 'need' || (tokens[at - 1]?.lower === 'truth' && next.lower === 'told')))
    return undefined
  if (word.lower === 'be' && subject.opens && subject.kind !== 'relative' && next.lower !== 'it')
    return { verb: 'will', strong: true }
  // “Consolidation of the system set up by …”: a title.
  if (subject.from === subject.head && subject.to > subject.head && subject.kind === 'phrase') return undefined
  if (
    (asVerb || word.pos === 'NOUN') &&
    isPassive(tokens, at) &&
    !hasLateObject(tokens, at) &&
    (!skipped || isLeftOfDone(tokens, at))
  )
    return { verb: 'be', strong: false }
  if (subject.kind === 'relative') return undefined
  if (
    next.pos !== 'PUNCT' &&
    asVerb &&
    forms.size === 1 &&
    forms.has('ing') &&
    word.pos === 'VERB' &&
    subject.opens &&
    !subject.inserted &&
    (subject.to === subject.head || subject.kind === 'pronoun')
  )
    return { verb: 'be', strong: subject.kind === 'pronoun' }
  if (subject.kind === 'pronoun' || (subject.inserted && !(skipped && /^[.;]/.test(next.text)))) return undefined
  if (subject.joined) return undefined
  if (
    word.pos === 'ADJ' &&
    forms.size === 0 &&
    !determiners.has(word.lower) &&
    !/thing$/.test(word.lower) &&
    isPredicative(tokens, at, skipped) &&
    !isAbsolute(tokens, subject, at)
  )
    return { verb: 'be', strong: false }
  if (/^(?:able|unable|likely|unlikely|due)$/.test(word.lower) && next.lower === 'to') return { verb: 'be', strong: false }
  if (counts.test(tokens[subject.head]?.lower ?? '') && (word.pos === 'NUM' || word.pos === 'SYM'))
    return { verb: 'be', strong: false }
  if (/^(?:in|under|at|on|out|outside|below)$/.test(word.lower) && skipped && states.test(next.lower))
    return { verb: 'be', strong: false }
  if (!subject.main || subject.inserted) return undefined
  if (/^(?:a|an|the)$/.test(word.lower) && word.spaced && !/^(?:all|both|half)$/.test(tokens[at - 1]?.lower ?? ''))
    return isEpithet(tokens, at) || mayBeThird(tokens, subject) || holdsDisguised(tokens, subject)
      ? undefined
      : { verb: 'be', strong: false }
  if (
    word.lower === 'to' &&
    canBe(next.text, 'base') &&
    // “Palmer to take.”: as a report from a match says it
    tokens[at + 2]?.text !== '.' &&
    !skipped &&
    !tokens.slice(subject.from + 1, subject.to).some((_, inside) => mayBeTold(tokens, subject.from + 1 + inside)) &&
    tokens[subject.to]?.pos === 'PROPN'
  )
    return { verb: 'be', strong: false }
  return undefined
}

/** “The hubs often swamped by”, “the event well attended”: behind other adverbs a past form is a verb of its own. */
const isLeftOfDone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'by' || /^(?:not|well|both|all|reportedly)$/.test(tokens[at - 1]?.lower ?? '')

/** “He stays put, ears flat, one eye on us.”: behind a comma a bare noun and its adjective only paint what the verb told. */
const isAbsolute = (tokens: readonly Token[], { from, to }: BareSubject, at: number): boolean =>
  from === to &&
  at === to + 1 &&
  tokens[from]?.pos === 'NOUN' &&
  tokens[from - 1]?.text === ',' &&
  /^[,.]$/.test(tokens[at + 1]?.text ?? '')

/** “Alexander the Great”, “thanks a lot”. */
const isEpithet = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') || /^(?:lot|bit|little)$/.test(tokens[at + 1]?.lower ?? '')

/** “The members of the council call upon the city to”: the tagger's noun, where a verb may stand. */
const mayBeTold = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NOUN' && canBe(tokens[at].text, 'base', 'third') && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')

/** “Adobe buildings offer savings”: what reads as one name holds the verb. */
const holdsVerb = ({ from, to, kind }: BareSubject, finite: readonly Finite[]): boolean =>
  kind === 'phrase' && finite.some(({ at }) => at > from && at <= to)

/** “the taxes that the states collected in”: what that clause lacks stands before it. */
const isObjectRelative = (tokens: readonly Token[], { from }: BareSubject): boolean => {
  const opener = tokens[from - 1]
  const antecedent = tokens[from - 2]
  return opener?.lower === 'that' && /^(?:NOUN|PROPN|ADJ)$/.test(antecedent?.pos ?? '')
}

/** “in favour”, “under control”: they tell what something is like. */
const states =
  /^(?:danger|favou?r|control|risk|charge|trouble|doubt|power|custody|question|way|sight|strike|fire|order|line|place)$/

/** Nouns that a bare number only tells about with a verb between: “the population 6 million”. */
const counts =
  /^(?:number|population|amount|price|rate|total|cost|average|distance|length|height|depth|area|pay|salary|age|duration|figure|share|temperature|speed|weight|size|turnover|production|output|capacity|budget|density)$/

const intransitive = /^(?:gone|become|come|risen|fallen|grown|begun|arisen|shrunk|sunk)$/

const opensObject = ({ pos, lower }: Token): boolean =>
  pos === 'DET' || pos === 'PROPN' || pos === 'NOUN' || pos === 'NUM' || pos === 'ADJ' || determiners.has(lower)

/** “very aware of”, “similar.”, “ready in an instant”: an adjective with nothing behind it that it could describe. */
function isPredicative(tokens: readonly Token[], at: number, skipped: boolean): boolean {
  const next = tokens[at + 1]
  if (
    !next ||
    /^(?:such|same|other|chief|due|first|second|third|last|next|more|most|many|much|own|due|alone|early|late|major|minor|general|official|senior|junior|likely|worth|else)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    return false
  if (tokens[at - 1]?.lower === 'as' || (next.text === ',' && tokens[at + 2]?.pos === 'ADJ')) return false
  if (next.pos === 'ADP' || /^(?:to|than|that|when|while|because|if|again)$/.test(next.lower)) return true
  return (next.pos === 'PUNCT' && /^[.,;]/.test(next.text)) || (skipped && next.pos === 'CCONJ')
}

function numberOf(tokens: readonly Token[], subject: BareSubject): BareSubject['number'] {
  if (subject.kind !== 'relative') return subject.number
  const noun = tokens.slice(0, subject.from).findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  return noun && /[^s]s$/.test(noun.lower) && noun.pos === 'NOUN' ? 'plural' : 'singular'
}
