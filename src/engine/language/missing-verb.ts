import type { Sentence, Token } from '../article'
import { wishing } from './agreement'
import { analyseClauses, type ClauseSense } from './clause'
import type { GrammaticalNumber } from './noun-number'
import { type NounPhrase, readNounPhrase } from './noun-phrases'
import { canBe, isKnownVerb, verbForms } from './verb-forms'
import { adjectiveVerbs, determiners, modals, nominativePronouns } from './word-lists'

/** What is wanting at a gap. none: something, but these words do not tell what. */
export type Wanted = 'be' | 'say' | 'have' | 'will' | 'had' | 'none'

/** A place where a verb seems to have been lost. */
export interface MissingVerb {
  readonly before: Token
  readonly after: Token
  readonly wanted: Wanted
  readonly number: GrammaticalNumber
  /** The words that wait for a verb. */
  readonly subject: readonly [Token, Token]
}

/** Finds the places in a sentence where a verb was lost, at most one for each clause. */
export function findMissingVerbs(sentence: Sentence): readonly MissingVerb[] {
  if (sentence.tokens.length > 200) return []
  const local = sentence.tokens.flatMap((_, at) => findAt(sentence, at) ?? [])
  if (local.length > 0) return local
  const whole = findInFragment(sentence)
  return whole ? [whole] : []
}

const isPunctuation = (token: Token | undefined) => token === undefined || token.pos === 'PUNCT'
/** Behind these a clause begins. */
const opensClause = (token: Token | undefined): boolean =>
  token === undefined ||
  token.pos === 'SCONJ' ||
  token.pos === 'CCONJ' ||
  /^[,;:“"‘—–]$/.test(token.text) ||
  /^(?:that|because|when|if|as|which|said|says)$/.test(token.lower)

function findAt(sentence: Sentence, at: number): MissingVerb | undefined {
  const { tokens } = sentence
  return (
    afterPronoun(tokens, at) ??
    afterModal(sentence, at) ??
    bareBe(tokens, at) ??
    afterHaveNot(tokens, at) ??
    believedTo(tokens, at) ??
    unreported(tokens, at) ??
    afterThere(tokens, at) ??
    afterWantTo(tokens, at)
  )
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let place = at
  while (tokens[place]?.pos === 'ADV' && tokens[place + 1] !== undefined) place++
  return place
}

/** “He not able to attend”, “she working from six to midnight”, “it one of the five”: a subject pronoun and no verb. */
function afterPronoun(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const pronoun = tokens[at]
  const previous = tokens[at - 1]
  if (
    !pronoun ||
    !(nominativePronouns.has(pronoun.lower) || pronoun.lower === 'it') ||
    pronoun.pos !== 'PRON' ||
    !opensClause(previous)
  )
    return undefined
  const not = tokens[at + 1]?.lower === 'not'
  const next = skipAdverbs(tokens, not ? at + 2 : at + 1)
  const word = tokens[next]
  if (!word || isPunctuation(word) || /^\p{Lu}/u.test(word.text) || word.quoted !== pronoun.quoted) return undefined
  if (
    /^(?:all|both|each|who|too|alone|either|that|so|also|and|or|do|did|does|self|of|in|for|on|at|after|before|by|if|as|to|with|from|during|until|since|upon|like)$/.test(
      word.lower,
    )
  )
    return undefined
  const forms = new Set(verbForms(word.lower).map(({ form }) => form))
  const isParticiple =
    forms.size > 0 && [...forms].every((form) => form === 'participle' || form === 'ing') && word.pos !== 'NOUN'
  const isPredicate =
    word.pos === 'ADJ' ||
    (word.pos === 'DET' && !/^(?:any|some)$/.test(word.lower)) ||
    (word.pos === 'NUM' && pronoun.lower !== 'we') ||
    (word.pos === 'NOUN' && pronoun.lower !== 'we')
  if (!isForcedAt(tokens, next) && mayBeObject(tokens, at)) return undefined
  const singular = pronoun.lower === 'he' || pronoun.lower === 'she' || pronoun.lower === 'it'
  const isForced = isForcedAt(tokens, next)
  const isAdjective = singular && adjectiveVerbs.has(word.lower)
  if (!isParticiple && !isForced && !isAdjective && !(isPredicate && forms.size === 0)) return undefined
  if (isParticiple && /ing$/.test(word.lower) && hasPerceptionVerb(tokens, at)) return undefined
  const wanted = word.pos === 'NOUN' ? (opensFiniteClause(tokens, next) ? 'say' : undefined) : 'be'
  return wanted && gap(tokens, at, at, at, wanted, pronoun.lower === 'they' || pronoun.lower === 'we' ? 'plural' : 'singular')
}

/** “she forced to work”: with an object it would be sound. */
const isForcedAt = (tokens: readonly Token[], at: number): boolean =>
  needsBe.test(tokens[at]?.lower ?? '') && /^(?:to|in|at|for|on)$/.test(tokens[at + 1]?.lower ?? '')

/** “between him and she …”, “nobody but he …”: no clause need follow. */
function mayBeObject(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at - 1]?.lower ?? ''
  if (link === 'but') return tokens[at - 2]?.text !== ','
  return /^(?:or|nor|,|than)$/.test(link) || (link === 'and' && nounsBefore(tokens, at))
}

const nounsBefore = (tokens: readonly Token[], at: number): boolean => {
  const ahead = tokens[at - 2]
  return ahead?.pos === 'PRON' || ahead?.pos === 'PROPN' || ahead?.pos === 'NOUN'
}
const hasPerceptionVerb = (tokens: readonly Token[], at: number): boolean =>
  /^(?:saw|see|seen|heard|hear|with|of|watch|watched|found|caught|despite|without)$/.test(tokens[at - 1]?.lower ?? '')

const needsBe =
  /^(?:forced|required|allowed|permitted|compelled|obliged|scheduled|supposed|born|located|situated|accustomed|entitled)$/
/** Whether a noun phrase and a finite verb come next. */
function opensFiniteClause(tokens: readonly Token[], at: number): boolean {
  const phrase = readNounPhrase(tokens, at, new Map())
  if (!phrase) return false
  const verb = tokens[phrase.head.index - (tokens[0]?.index ?? 0) + 1]
  return verb !== undefined && verb.pos === 'AUX'
}

/** “The bank will the rate unchanged”, “it would a loss”, “the toll would been”. */
function afterModal({ tokens, text }: Sentence, at: number): MissingVerb | undefined {
  const modal = tokens[at]
  const subject = tokens[at - 1]
  if (!modal || !subject || modal.pos !== 'AUX' || !/^(?:can|could|may|might|must|shall|should|will|would)$/.test(modal.lower))
    return undefined
  if (!['NOUN', 'PROPN', 'PRON'].includes(subject.pos) || /\?[”’"')]*$/u.test(text)) return undefined
  if (
    tokens
      .slice(Math.max(0, at - 12), at)
      .some((token) =>
        /^(?:no|not|never|nor|neither|only|little|rarely|seldom|what|how|so|such|why|where|when|as|than|hardly|scarcely)$/.test(
          token.lower,
        ),
      )
  )
    return undefined
  const place = tokens[at + 1]?.lower === 'not' ? at + 2 : at + 1
  const next = tokens[place]
  if (!next || next.quoted !== modal.quoted) return undefined
  if (next.lower === 'been') return gap(tokens, at - 1, at - 1, place - 1, 'have', 'either')
  return /^(?:the|a|an|its|their|his|my|our)$/.test(next.lower)
    ? gap(tokens, at - 1, at - 1, place - 1, 'none', 'either')
    : undefined
}

/** “Names of participants be engraved”, “which be the last”: *be* without the verb that goes before it. */
function bareBe(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const be = tokens[at]
  const subject = tokens[at - 1]
  if (be?.lower !== 'be' || !subject || /^\p{Lu}/u.test(be.text)) return undefined
  if (
    !['NOUN', 'PROPN', 'PRON'].includes(subject.pos) ||
    /^(?:us|them|me|him|it|you|need|not|so|there|whoever|whatever|that|this)$/.test(subject.lower)
  )
    return undefined
  // Demanded, wished and inverted things, and questions: “that he be freed”, “let peace be”, “will prices be”.
  const ahead = tokens.slice(0, at)
  const pointsBack = subject.lower === 'which' || subject.lower === 'who'
  if (
    !pointsBack &&
    (ahead.slice(-9).some((token) => modals.has(token.lower) || inverting.test(token.lower)) ||
      ahead.some((token) => wishing.test(token.lower)))
  )
    return undefined
  return gap(tokens, at - 1, at - 1, at - 1, 'will', 'either')
}

const inverting = /^(?:let|to|lest|whether|if|though|make|help|god|long|may|do|does|did|don|and|or)$/

/** “and there a sea of people” */
function afterThere(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const there = tokens[at]
  const previous = tokens[at - 1]
  if (
    there?.lower !== 'there' ||
    (previous && !/^(?:and|but|that|because|as|“|")$/.test(previous.lower)) ||
    tokens[at - 2]?.lower === 'here'
  )
    return undefined
  const next = skipAdverbs(tokens, at + 1)
  const word = tokens[next]
  if (!word || !/^(?:a|an|no|many|several|few)$/.test(word.lower)) return undefined
  const phrase = readNounPhrase(tokens, next, new Map())
  return gap(tokens, at, at, at, 'be', phrase?.number ?? 'singular')
}

/** “The strikers want to a rise” */
function afterWantTo(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const want = tokens[at]
  if (
    !want ||
    tokens[at + 1]?.lower !== 'to' ||
    !/^(?:wants?|wanted|hopes?|hoped|plans?|planned|intends?|intended|needs|needed|tried|trying|decided|refused|able|unable)$/.test(
      want.lower,
    )
  )
    return undefined
  return /^(?:a|an|the|his|her|its|their)$/.test(tokens[at + 2]?.lower ?? '') && want.pos !== 'NOUN'
    ? gap(tokens, at, at + 1, at + 1, 'none', 'either')
    : undefined
}

/** “who have not yet their fifteen minutes” */
function afterHaveNot(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const have = tokens[at]
  if (!have || !/^(?:have|has|had)$/.test(have.lower) || tokens[at + 1]?.lower !== 'not') return undefined
  const place = tokens[at + 2]?.lower === 'yet' ? at + 3 : at + 2
  return /^(?:my|your|his|her|its|our|their|the)$/.test(tokens[place]?.lower ?? '')
    ? gap(tokens, at, at, place - 1, 'had', 'either')
    : undefined
}

/** “It brings wealth and believed to bring luck” */
function believedTo(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const verb = tokens[at]
  const and = tokens[at - 1]
  if (!verb || !/^(?:believed|thought|reported|supposed|rumou?red|required|forced|compelled|obliged|alleged)$/.test(verb.lower))
    return undefined
  if (tokens[at + 1]?.lower !== 'to' || (and?.lower !== 'and' && and?.lower !== 'but')) return undefined
  if (
    tokens
      .slice(0, at)
      .some(
        (token) =>
          /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re|have|has|had)$/.test(token.lower) ||
          /^(?:thought|believed|said|known|born)$/.test(token.lower),
      )
  )
    return undefined
  return gap(tokens, at - 1, at - 1, at - 1, 'be', 'singular')
}

/** “and South Korea the broadcasts will continue”: a name, then a clause that it must have said. */
function unreported(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const first = tokens[at]
  if (!first || first.pos !== 'PROPN' || !opensClause(tokens[at - 1]) || tokens[at - 1]?.text === ',') return undefined
  const phrase = readNounPhrase(tokens, at, new Map())
  if (!phrase || phrase.temporal || phrase.head.pos !== 'PROPN') return undefined
  const next = phrase.head.index - (tokens[0]?.index ?? 0) + 1
  const article = tokens[next]
  if (article?.lower !== 'the' || !article.spaced || !opensFiniteClause(tokens, next)) return undefined
  return gap(tokens, at, next - 1, next - 1, 'say', 'singular')
}

/** The gap in a sentence that has a subject and no finite verb of its own; “, he said” at its end is not its own. */
function findInFragment(whole: Sentence): MissingVerb | undefined {
  const sentence = withoutAttribution(whole)
  const { tokens } = sentence
  const sense = analyseClauses(sentence)
  if (sense.kind !== 'fragment' || sense.lastWantsMore || sense.reason === 'a few words' || /^\p{Ll}/u.test(sentence.text))
    return undefined
  if (sense.opening !== 'subject' && sense.opening !== 'preposition' && sense.opening !== 'other') return undefined
  const subject = sense.clauses.find((clause) => clause.role === 'main' && !clause.verb)?.subject
  if (!subject || subject.pronoun || subject.temporal || tokens.every((token) => token.quoted)) return undefined
  if (sense.opening === 'other' && subject.first.pos !== 'DET') return undefined
  if (exclaiming.test(subject.first.lower) || tokens.some((token) => /^[:;—–…]$/.test(token.text))) return undefined
  const base = tokens[0]?.index ?? 0
  const start = subject.head.index - base
  const that = sense.clauses.find(
    (clause) => clause.opener?.lower === 'that' && clause.subject && clause.subject.head.index > clause.opener.index,
  )?.opener
  const beforeThat = that && tokens[that.index - base - 1]
  if (that && beforeThat && sense.reason.startsWith('only'))
    return isKnownVerb(beforeThat.text) || !isNoun(beforeThat)
      ? undefined
      : gap(tokens, subject.first.index - base, start, that.index - base - 1, 'say', subject.number)
  return predicateGap(tokens, sense, subject, start)
}

const exclaiming = /^(?:no|another|such|what|same|more|less|many|some|any|yes|thanks|good|first|last|next|one)$/

/** The sentence without the speaker behind its last comma: “…, the agency said.” */
function withoutAttribution(sentence: Sentence): Sentence {
  const { tokens } = sentence
  const comma = tokens.findLastIndex((token) => token.text === ',')
  const tail = tokens.slice(comma + 1)
  if (
    comma < 4 ||
    tail.length > 9 ||
    tail.length < 2 ||
    !/^(?:said|says|added|reported|reports)$/.test(tail.findLast((token) => token.pos === 'VERB')?.lower ?? '')
  )
    return sentence
  return { ...sentence, tokens: tokens.slice(0, comma), terminated: true }
}

/** Where the predicate begins: an adverb that leans on a verb, a participle, an adjective with its company, a second noun phrase. */
function predicateGap(tokens: readonly Token[], sense: ClauseSense, subject: NounPhrase, start: number): MissingVerb | undefined {
  const base = tokens[0]?.index ?? 0
  const first = subject.first.index - base
  const participle = findPredicateParticiple(tokens, sense, start)
  const participleAt = participle ? participle.index - base : -1
  let commas = 0
  for (let at = start + 1; at < tokens.length - 1; at++) {
    if (tokens[at]?.text === ',') commas++
    const before = placeOfGap(tokens, at, participleAt, commas, subject)
    const left = before === undefined ? undefined : tokens[before]
    if (before === undefined || !left) continue
    if (mayBeVerb(tokens, before, subject)) return undefined
    const wanted = tokens[at]?.lower === 'both' ? 'had' : fitsAsBe(tokens, before + 1, subject) ? 'be' : 'none'
    const counted = subject.head.pos === 'NUM' && !/^(?:1|one)$/.test(subject.head.lower)
    return gap(tokens, first, start, before, wanted, counted ? 'plural' : subject.number)
  }
  return undefined
}

/** The participle of a predicate that lost its *be*: an -ing form right behind the subject, or the last one that tells what was done. */
function findPredicateParticiple(tokens: readonly Token[], sense: ClauseSense, start: number): Token | undefined {
  const base = tokens[0]?.index ?? 0
  const bare = sense.groups.filter(
    (group) => group.finiteness !== 'finite' && !/^\p{Lu}/u.test(group.first.text) && group.first.index - base > start,
  )
  const beside = bare.find(
    (group) =>
      canBe(group.first.text, 'ing') && tokens.slice(start + 1, group.first.index - base).every((token) => token.pos === 'ADV'),
  )
  return (beside ?? bare.findLast((group) => canBe(group.first.text, 'participle')))?.first
}

/** A word before the gap that may itself be the verb: then nothing is missing that could be told. */
function mayBeVerb(tokens: readonly Token[], at: number, subject: NounPhrase): boolean {
  const word = tokens[at]
  const previous = tokens[at - 1]
  if (!word || /^\p{Lu}/u.test(word.text) || sick.test(word.lower)) return false
  if (/(?:ed|ing)$/.test(word.text)) return true
  if (
    !isKnownVerb(word.text) ||
    !previous ||
    ['DET', 'ADJ'].includes(previous.pos) ||
    /^(?:his|her|its|their|my|our)$/.test(previous.lower)
  )
    return false
  return !(subject.number === 'plural' && canBe(word.text, 'third'))
}

const sick = /^(?:injured|wounded|dead)$/

/** The index of the word before the gap, if the predicate begins at `at`. */
function placeOfGap(
  tokens: readonly Token[],
  at: number,
  participleAt: number,
  commas: number,
  subject: NounPhrase,
): number | undefined {
  const token = tokens[at]
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  if (!token || !next || !previous) return undefined
  const opensPhrase = determiners.has(next.lower) || next.pos === 'NUM' || next.pos === 'ADJ' || canBe(next.text, 'participle')
  if (at === participleAt)
    return isNoun(previous) || previous.pos === 'ADV' || /^(?:all|both)$/.test(previous.lower) || sick.test(previous.lower)
      ? lastNounBefore(tokens, at)
      : undefined
  if (!isNoun(previous)) return undefined
  if (/^(?:also|still|not|now|currently|already|well)$/.test(token.lower) && opensPhrase) return at - 1
  if (token.lower === 'both' && next.pos === 'NOUN') return at
  if (commas > 0) return undefined
  if (/^(?:a|an|the)$/.test(token.lower) && token.spaced && (token.lower !== 'the' || at > 1)) return at - 1
  if (
    /^(?:under|in|at|on)$/.test(token.lower) &&
    /^(?:control|way|arrest|risk|custody|danger|fire|strike|stake|charge|pressure)$/.test(next.lower)
  )
    return at - 1
  const isBase = isKnownVerb(token.text) && !(subject.number === 'singular' && adjectiveVerbs.has(token.lower))
  return token.pos === 'ADJ' && !isBase && token.lower !== 'such' && (next.pos === 'ADP' || next.lower === 'to')
    ? at - 1
    : undefined
}

function lastNounBefore(tokens: readonly Token[], at: number): number {
  let place = at - 1
  while (place > 0 && (tokens[place]?.pos === 'ADV' || /^(?:all|both)$/.test(tokens[place]?.lower ?? ''))) place--
  return place
}

/** “the sides an agreement” is not made whole by *were*. */
function fitsAsBe(tokens: readonly Token[], at: number, subject: NounPhrase): boolean {
  const phrase = /^(?:a|an|the)$/.test(tokens[at]?.lower ?? '') ? readNounPhrase(tokens, at, new Map()) : undefined
  return !phrase || phrase.number === 'either' || subject.number === 'either' || phrase.number === subject.number
}

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN'

function gap(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: number,
  wanted: Wanted,
  number: GrammaticalNumber,
): MissingVerb | undefined {
  const left = tokens[before]
  const right = tokens[before + 1]
  const first = tokens[from]
  const last = tokens[to]
  return left && right && first && last ? { before: left, after: right, wanted, number, subject: [first, last] } : undefined
}
