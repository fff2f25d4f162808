import type { Token } from '../article'
import { clauseFollows, openedBy } from './clause-openers'
import { skipMeasure } from './measures'
import { type NounPhrase, readBeforeVerbs, readNounPhrase } from './noun-phrases'
import type { GrammaticalNumber } from './noun-number'
import { isPassive } from './passive'
import { findVerbGroups, isFiniteAuxiliary } from './verb-groups'
import { nominativePronouns, prepositionLike, prepositions } from './word-lists'

/** The subject of a clause that begins at a known place, with all that hangs on it: “Two of the men from Rome”. Places count in the sentence. */
export interface BareSubject {
  readonly from: number
  /** The place of its noun. */
  readonly head: number
  /** Its last word. */
  readonly to: number
  readonly number: GrammaticalNumber
  readonly kind: 'pronoun' | 'relative' | 'phrase'
  readonly temporal: boolean
  /** The clause is the main one, or joined to it with “, and”. */
  readonly main: boolean
  /** It stands behind “, and”, where a list may go on. */
  readonly joined: boolean
  /** It is the first of its sentence. */
  readonly opens: boolean
  /** Cut off by an insertion between commas: “The man, 19, …”. */
  readonly inserted: boolean
}

const subjectPronoun = (token: Token): boolean => nominativePronouns.has(token.lower) || token.lower === 'it'
const plural = /^(?:we|they)$/

/** All subjects of a sentence whose clause surely begins there. */
export function readSubjects(tokens: readonly Token[]): readonly BareSubject[] {
  const found: BareSubject[] = []
  const start = opensWithAdverbial(tokens) ? behindFirstComma(tokens) : 0
  const add = (at: number, main: boolean, joined = false) => {
    const subjects = readSubject(tokens, at) ?? []
    found.push(...subjects.map((subject) => ({ ...subject, main, joined, opens: at === start })))
  }
  if (start !== undefined) add(start, true)
  for (let at = 0; at < tokens.length - 2; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next) continue
    if ((token.lower === 'who' || token.lower === 'which') && !/^[’']/.test(next.text)) {
      const antecedent = tokens[at - 1]
      if (tokens[at - 1]?.pos !== 'ADP' && antecedent)
        found.push({ ...single(at, 'relative', 'either'), main: false, joined: false, opens: false })
    }
    if (opensInner(tokens, at)) add(at + 1, false)
    else if (/^(?:and|but)$/.test(token.lower) && tokens[at - 1]?.text === ',') add(at + 1, true, true)
    else if (at + 1 !== start && isFreePronoun(tokens, at + 1)) add(at + 1, true)
  }
  return found
}

function opensInner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.lower === 'that') return token.pos === 'SCONJ' && at > 0 && !takesComplement.test(tokens[at - 1]?.lower ?? '')
  if (/^(?:where|when|if|because|although|though|while|whether|whereas)$/.test(token.lower))
    return openedBy(tokens, at) !== undefined
  return (
    prepositionLike.has(token.lower) &&
    token.lower !== 'as' &&
    (at === 0 || (at === 1 && tokens[0]?.pos === 'ADV')) &&
    clauseFollows(tokens, at)
  )
}

/** “to keep that promise alive”, “made that decision easier”: no clause follows these, but an object and what becomes of it. */
const takesComplement =
  /^(?:(?:mak|keep|leav|hold|render|call|turn|set|put|get|driv|paint)(?:e|es|s|ing|ting|ping|ed)?|made|kept|left|held|drove|got)$/u

const opensWithAdverbial = ([first, second]: readonly Token[]): boolean =>
  first !== undefined &&
  (first.pos === 'ADP' ||
    first.pos === 'SCONJ' ||
    first.pos === 'ADV' ||
    first.lower === 'according' ||
    prepositions.has(first.lower) ||
    second?.text === ',')

/** The place behind “In 1553,”, if no verb stands before it. A sentence without that comma is read from the noun behind its first one. */
function behindFirstComma(tokens: readonly Token[]): number | undefined {
  const comma = tokens.findIndex((token) => token.text === ',')
  if (comma < 1 || comma > 14 || (tokens[0]?.pos === 'ADP' && hasFiniteVerb(tokens.slice(0, comma)))) return undefined
  return tokens[comma + 1]?.pos === 'CCONJ' ? undefined : comma + 1
}

const hasFiniteVerb = (tokens: readonly Token[]): boolean =>
  findVerbGroups(tokens).some(({ finiteness }) => finiteness === 'finite') &&
  !tokens.some((_, at) => openedBy(tokens, at) !== undefined)

/** “In 1909 it exhibited”, “when he”: not the object of what stands before. */
function isFreePronoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !previous || !subjectPronoun(token) || token.pos !== 'PRON') return false
  return previous.text === ',' || previous.pos === 'NUM' || /^(?:after|before|since|until)$/.test(previous.lower)
}

const single = (at: number, kind: BareSubject['kind'], number: GrammaticalNumber): Found => ({
  from: at,
  head: at,
  to: at,
  number,
  kind,
  temporal: false,
  inserted: false,
})

type Found = Omit<BareSubject, 'main' | 'joined' | 'opens'>

function readSubject(tokens: readonly Token[], start: number): readonly Found[] | undefined {
  const passives = mistakenNouns(tokens, start)
  let at = start
  while (tokens[at]?.pos === 'ADV' && at < start + 3) at++
  const begin = at
  at = skipMeasure(tokens, at, false) ?? at
  const first = tokens[at]
  if (!first) return undefined
  if (first.pos === 'PRON')
    return subjectPronoun(first) ? [single(at, 'pronoun', plural.test(first.lower) ? 'plural' : 'singular')] : undefined
  const phrase = readBeforeVerbs(tokens, at, passives)
  if (!phrase || (phrase.pronoun && tokens[at + 1]?.lower !== 'of')) return undefined
  const base = tokens[0]?.index ?? 0
  const head = phrase.head.index - base
  const { to, joined } = withCompany(tokens, head, passives)
  const number = joined ? 'plural' : numberOf(phrase)
  const plain: Found = { from: begin, head, to, number, kind: 'phrase', temporal: phrase.temporal, inserted: false }
  const ends = endsOfInsertions(tokens, to + 1)
  return [plain, ...ends.map((end) => ({ ...plain, to: end, inserted: true }))]
}

/** “The women rescued/NOUN from the roof”: no noun, whatever the tagger says. */
function mistakenNouns(tokens: readonly Token[], start: number): ReadonlyMap<number, true> {
  const found = new Map<number, true>()
  for (let at = start + 1; at < Math.min(tokens.length, start + 25); at++)
    if (tokens[at]?.pos === 'NOUN' && isNoun(tokens[at - 1]) && isPassive(tokens, at)) found.set(at, true)
  return found
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN'

/** “25 passengers”, “a number of men”: what is counted is plural, whatever the noun says. */
function numberOf(phrase: NounPhrase): GrammaticalNumber {
  if (phrase.first.pos === 'NUM' && !/^(?:1|one)$/.test(phrase.first.lower)) return 'plural'
  return phrase.number === 'either' && /s$/.test(phrase.head.lower) && phrase.head.pos === 'NOUN' ? 'plural' : phrase.number
}

/** The end of “of the men in Rome and their wives” behind a noun. */
function withCompany(
  tokens: readonly Token[],
  head: number,
  passives: ReadonlyMap<number, true>,
): { to: number; joined: boolean } {
  const base = tokens[0]?.index ?? 0
  let to = head
  let joined = false
  let hung = false
  for (let step = 0; step < 8; step++) {
    const link = tokens[to + 1]
    if (!link || tokens[to + 2] === undefined) break
    const isPreposition =
      (link.pos === 'ADP' || /^(?:between|among|near|inside|outside)$/.test(link.lower)) && prepositions.has(link.lower)
    const isAnd = link.lower === 'and'
    if (!isPreposition && !isAnd) break
    // “of the remaining 6 men”: past a participle that the tagger takes for a verb.
    const past = tokens[to + 2]?.pos === 'DET' && tokens[to + 3]?.pos === 'VERB' ? to + 4 : to + 2
    const phrase = readBeforeVerbs(tokens, to + 2, passives) ?? readNounPhrase(tokens, past)
    if (!phrase || (phrase.pronoun && isAnd)) break
    to = phrase.head.index - base
    if (isAnd && !hung) joined = true
    hung ||= isPreposition
  }
  return { to, joined }
}

/** The closing marks of insertions that begin at a place: “, 19, a member all his life, …”, “(the firm) …”. */
function endsOfInsertions(tokens: readonly Token[], at: number): readonly number[] {
  const open = tokens[at]?.text
  if (open !== ',' && open !== '(') return []
  const ends: number[] = []
  for (let place = at + 1; place < tokens.length && place < at + 25 && ends.length < 3; place++) {
    const token = tokens[place]
    if (!token || token.pos === 'CCONJ') break
    if (open === '(' ? token.text === ')' : token.text === ',') ends.push(place)
    if (open === '(' && ends.length > 0) break
    if (isFiniteAuxiliary(token) && open === ',' && !relativeBefore(tokens, at, place)) break
  }
  return ends
}

const relativeBefore = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:who|which|where|that|whose)$/.test(lower))
