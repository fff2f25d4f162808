import type { Sentence, Token } from '../article'
import {
  hasOtherSubject,
  isLoneSubject,
  leadsToClause,
  isMisread,
  isAskedOrCalled,
  isNamedAgain,
  isSpokenSo,
  isOneOfSeveral,
  isToldAsSum,
  isTurnedRound,
  isVagueRelative,
  isVerbWithObject,
  isWished,
  mayBeTeam,
  mayBeUnreal,
  pointsBack,
} from './agreement-doubts'
import { analyseClauses, type FiniteVerb } from './clause'
import { countNouns } from './count-nouns'
import { isFalseSubject } from './false-subjects'
import { isInHiddenClause, isSurname } from './hidden-clauses'
import { matchCase } from './match-case'
import { type GrammaticalNumber, numberOfNoun } from './noun-number'
import { type NounPhrase, readNounPhrase } from './noun-phrases'
import { baseOf, inflect, verbForms } from './verb-forms'
import { adjectiveVerbs, prepositionLike } from './word-lists'
import { holdsAny } from './words-in'

/** A finite verb that does not fit its subject. */
export interface NumberClash {
  readonly verb: Token
  /** The form that fits. */
  readonly form: string
  /** The subject as it stands, without what follows its noun. */
  readonly subject: NounPhrase
  readonly subjectNumber: 'singular' | 'plural'
}

const pairs: readonly (readonly [singular: string, plural: string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
]

/** “are invited, as is the unions”: behind *as*, the subject follows its verb. */
export function findClashAfterAs({ tokens }: Sentence): readonly NumberClash[] {
  if (!holdsAny(tokens, ['as'])) return []
  return tokens.flatMap((as, at): readonly NumberClash[] => {
    const verb = tokens[at + 1]
    const demand = verb && as.lower === 'as' && auxiliaries.test(verb.lower) ? demandOf(verb) : undefined
    const phrase = demand && readNounPhrase(tokens, at + 2)
    if (!verb || !demand || !phrase || phrase.pronoun || /^\p{Lu}/u.test(phrase.head.text)) return []
    const after = tokens[phrase.head.index - (tokens[0]?.index ?? 0) + 1]
    if (
      phrase.number === 'either' ||
      phrase.number === demand.number ||
      (after && (after.pos === 'CCONJ' || after.text === ',' || after.lower === 'of'))
    )
      return []
    return [{ verb, form: demand.other, subject: phrase, subjectNumber: phrase.number }]
  })
}

const asks = /^(?:how|why|when|where|whether|what|who)$/

/** Which number a verb form demands, and what it would be in the other. Nothing for forms that fit both. */
function demandOf({ lower, pos }: Token): { readonly number: 'singular' | 'plural'; readonly other: string } | undefined {
  for (const [singular, plural] of pairs) {
    if (lower === singular) return { number: 'singular', other: plural }
    if (lower === plural) return { number: 'plural', other: singular }
  }
  if (pos !== 'VERB' || lower === 'be') return undefined
  const forms = new Set(verbForms(lower).map(({ form }) => form))
  if (forms.has('past') || forms.has('participle') || forms.size !== 1) return undefined
  const base = baseOf(lower)
  if (!base) return undefined
  if (forms.has('third')) return { number: 'singular', other: base }
  return forms.has('base') ? { number: 'plural', other: inflect(base, 'third')[0] ?? base } : undefined
}

/** Says whether a verb and its subject clash in number. Only where the subject is beyond doubt and its number is. */
export function findNumberClash(sentence: Sentence, verb: FiniteVerb): NumberClash | undefined {
  const demand = demandOf(verb.token)
  const { subject, others, sure, opener } = verb.clause
  if (!demand || !subject || verb.group.finiteness !== 'finite') return undefined
  if (isSpokenSo(subject, verb.token) || isAskedOrCalled(sentence, subject, verb.token)) return undefined
  const { tokens } = sentence
  const base = tokens[0]?.index ?? 0
  if (/^\p{Lu}/u.test(verb.token.text) && verb.token.index > base) return undefined
  if (opener && prepositionLike.has(opener.lower) && (!auxiliaries.test(verb.token.lower) || mayStandAlone(tokens, opener)))
    return undefined
  // “Seven of the men arrested since the attack have been freed”: no clause, where it would leave the sentence without a verb.
  if (opener && prepositionLike.has(opener.lower) && !holdsOtherMain(sentence, verb)) return undefined
  if (!auxiliaries.test(verb.token.lower) && !standsBesideSubject(tokens, subject, verb.token)) return undefined
  if (subject.head.lower === 'there') return clashAfterThere(tokens, verb.token, demand)
  if (subject.head.index > verb.token.index || isFalseSubject(sentence, verb)) return undefined
  const ahead = tokens[subject.first.index - base - 1]
  if (subject.head.lower === 'i' || subject.head.lower === 'you') return clashWithSpeaker(verb.token, demand, subject, ahead)
  if (isTurnedRound(tokens, base, subject, verb.token)) return undefined
  const isSure = sure || isLoneSubject(subject, verb.token, ahead) || isNamedAgain(tokens, subject, verb.token)
  if (!isSure || subject.temporal || subject.head.text.length < 2 || hasOtherSubject(tokens, base, subject, verb.token))
    return undefined
  const first = firstVerbOf(sentence, verb)
  const firstVerb = first.token.index
  // “sells shirts that fit and are cheap”: a clause about something else may be what goes on.
  if (tokens.slice(firstVerb - base, verb.token.index - base).some(({ lower }) => pointsBack.test(lower))) return undefined
  // “the reason they watched it was”: without “and” it goes with a noun before.
  if (first !== verb && first.clause.opener === opener && !isJoined(tokens, verb.token)) return undefined
  const between = tokens.slice(subject.head.index - base + 1, firstVerb - base)
  const number = others.length > 0 ? numberOfSeveral([subject, ...others], between) : numberWithTail(tokens, subject, between)
  if (number === 'either' || number === demand.number) return undefined
  if (isInHiddenClause(tokens, subject, verb.token, opener) || (demand.number === 'singular' && isSurname(subject)))
    return undefined
  if (isMisread(tokens, subject, verb.token, between) || isVagueRelative(tokens, subject, opener)) return undefined
  if (isVerbWithObject(tokens, base, subject) || isToldAsSum(tokens, base, subject, verb.token)) return undefined
  // “How the men got in is not known”: the whole question is the subject
  if (asks.test(opener?.lower ?? '') && opener?.index === base && between.some(({ pos }) => pos === 'VERB')) return undefined
  // “How the men got past the guards was a mystery”: the noun beside the verb belongs to the question
  if (asks.test(tokens[0]?.lower ?? '') && opensWithClause(tokens, subject.first.index - base)) return undefined
  const isBehind = opener && opener.index > subject.head.index
  if (isBehind && pointsBack.test(opener.lower) && isOneOfSeveral(tokens, base, subject, opener)) return undefined
  if (demand.number === 'plural') {
    if (mayBeTeam(subject, tokens, base)) return undefined
    // “Serra Azul are fourth and have lost”: whoever wrote it took the name for a team.
    const saidBefore = tokens.slice(subject.head.index - base, verb.token.index - base)
    if (/^\p{Lu}/u.test(subject.head.text) && saidBefore.some(({ lower }) => lower === 'are' || lower === 'were'))
      return undefined
    if (between.some((token) => /^(?:and|or|nor|plus|with|&|including|unlike|like)$/.test(token.lower) || token.lower === 'well'))
      return undefined
    if (verb.token.lower === 'were' && mayBeUnreal(tokens, base, verb.token, opener)) return undefined
    if (isWished(tokens, base, opener, ahead)) return undefined
  } else if (opener?.lower === 'which' && tokens[opener.index - base - 1]?.text === ',') return undefined
  return { verb: verb.token, form: matchCase(demand.other, verb.token.text), subject, subjectNumber: number }
}

/** “How the men got past”: a subject and its verb stand before the place, in their order, so that the sentence is no question. */
function opensWithClause(tokens: readonly Token[], end: number): boolean {
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return verb > 1 && verb < end && tokens.at(-1)?.text !== '?'
}

/** “took off and were used”: verbs that share a subject stand behind one another; what belongs to the subject ends at the first. */
function firstVerbOf(sentence: Sentence, verb: FiniteVerb): FiniteVerb {
  const { subject } = verb.clause
  const first = analyseClauses(sentence).finite.find(
    ({ clause, token }) => clause.subject === subject && token.index <= verb.token.index,
  )
  return first ?? verb
}

const holdsOtherMain = (sentence: Sentence, verb: FiniteVerb): boolean =>
  analyseClauses(sentence).finite.some((other) => other !== verb && other.role === 'main' && other.certain)

/** “and”, “and then” right before the verb. */
function isJoined(tokens: readonly Token[], verb: Token): boolean {
  const at = verb.index - (tokens[0]?.index ?? 0)
  return tokens.slice(Math.max(0, at - 2), at).some(({ pos }) => pos === 'CCONJ')
}

function clashAfterThere(
  tokens: readonly Token[],
  verb: Token,
  demand: { number: string; other: string },
): NumberClash | undefined {
  const base = tokens[0]?.index ?? 0
  let at = verb.index - base + 1
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART') at++
  // “The more tests there are the better.”
  if (tokens[at]?.lower === 'the' && /^(?:better|worse|more|less|fewer|\p{Ll}+er)$/u.test(tokens[at + 1]?.lower ?? ''))
    return undefined
  const phrase = readNounPhrase(tokens, at)
  if (
    !phrase ||
    phrase.pronoun ||
    phrase.number === 'either' ||
    phrase.number === demand.number ||
    !/^(?:is|are|was|were)$/.test(verb.lower)
  )
    return undefined
  // “There is some concern patients were sent home”
  if (tokens.slice(at, phrase.head.index - base).some(({ lower }) => leadsToClause.test(lower))) return undefined
  // “There are some things money cannot buy”
  if (demand.number === 'plural' && tokens.slice(at, phrase.head.index - base).some(isPlural)) return undefined
  const rest = tokens.slice(phrase.head.index - base + 1, phrase.head.index - base + 9)
  const mayBeMore = demand.number === 'plural' && rest.some((token) => token.pos === 'CCONJ' || token.text === ',')
  if (mayBeMore || /^(?:no|any|less|more|enough)$/.test(phrase.first.lower)) return undefined
  if (demand.number === 'plural' && phrase.first.pos !== 'DET' && !countNouns.has(phrase.head.lower)) return undefined
  return { verb, form: matchCase(demand.other, verb.text), subject: phrase, subjectNumber: phrase.number }
}

const isPlural = ({ pos, text }: Token): boolean => pos === 'NOUN' && numberOfNoun(text) === 'plural'

/** “King Umberto I is”, “my husband and I are” */
const mayBeNumeral = /^(?:NOUN|PROPN|CCONJ)$/

function clashWithSpeaker(
  verb: Token,
  demand: { number: string; other: string },
  subject: NounPhrase,
  ahead: Token | undefined,
): NumberClash | undefined {
  // “everyone around you smiles”
  if (subject.head.index !== verb.index - 1 || mayBeNumeral.test(ahead?.pos ?? '') || ahead?.pos === 'ADP') return undefined
  const { lower } = verb
  if (subject.head.lower === 'you')
    return demand.number === 'plural' ? undefined : { verb, form: demand.other, subject, subjectNumber: 'plural' }
  if (lower === 'is' || lower === 'are') return { verb, form: 'am', subject, subjectNumber: 'singular' }
  if (lower === 'was' || lower === 'were' || demand.number === 'plural') return undefined
  return { verb, form: demand.other, subject, subjectNumber: 'singular' }
}

/** “the roads and the bridges”: plural only where every part is; one notion may have two names (trade and industry). */
function numberOfSeveral(parts: readonly NounPhrase[], between: readonly Token[]): GrammaticalNumber {
  if (between.some((token) => token.lower === 'or' || token.lower === 'nor' || token.lower === 'but')) return 'either'
  return parts.every((part) => part.number === 'plural') ? 'plural' : 'either'
}

/** The number of a phrase with what follows it: “half of the children” counts the children, “the number of cars” one number. */
function numberWithTail(tokens: readonly Token[], subject: NounPhrase, between: readonly Token[]): GrammaticalNumber {
  const base = tokens[0]?.index ?? 0
  const [of] = between
  if (of?.lower !== 'of') return subject.number
  if (partsOf.test(subject.head.lower)) return 'either'
  const counted = readNounPhrase(tokens, of.index - base + 1)
  if (counted?.number !== 'plural') return subject.number
  const { lower } = subject.head
  if (lower === 'number') return numbersOfNumber.get(subject.first.lower) ?? 'either'
  if (manyOf.test(lower)) return between.some((token) => token.pos === 'CCONJ') ? 'either' : 'plural'
  return subject.number
}

const numbersOfNumber = new Map<string, GrammaticalNumber>([
  ['the', 'singular'],
  ['a', 'plural'],
])
const partsOf = /^(?:quarters|thirds|fifths|sixths|eighths|tenths)$/
const manyOf = /^(?:half|most|many|several|few|two-thirds|dozens|hundreds|thousands|tens|scores|millions)$/

const auxiliaries = /^(?:is|are|was|were|has|have|does|do)$/

/** “known as officers”, “during and after the talks”: no clause need follow. */
const mayStandAlone = (tokens: readonly Token[], opener: Token): boolean =>
  opener.lower === 'as' || tokens[opener.index - (tokens[0]?.index ?? 0) - 1]?.pos === 'CCONJ'

/** Other verbs are judged only right behind their subject and before something else than a verb: tags of nouns and verbs get mixed up. */
function standsBesideSubject(tokens: readonly Token[], subject: NounPhrase, verb: Token): boolean {
  const base = tokens[0]?.index ?? 0
  const named =
    /^\p{Lu}/u.test(subject.head.text) && !subject.pronoun && subject.first.pos !== 'DET' && subject.number !== 'plural'
  if (named || /^\p{Lu}/u.test(verb.text)) return false
  const next = tokens[verb.index - base + 1]
  if (!next || next.pos === 'AUX' || next.pos === 'VERB' || next.pos === 'CCONJ' || next.pos === 'PUNCT')
    return subject.pronoun && next?.pos === 'PUNCT'
  if (adjectiveVerbs.has(verb.lower)) return false
  if (verb.lower === 'says' || verb.lower === 'say') return true
  return tokens.slice(subject.head.index - base + 1, verb.index - base).every((token) => token.pos === 'ADV')
}
