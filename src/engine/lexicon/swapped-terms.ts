import data from '../../../resources/lexicon/fixed-terms.json'
import spun from '../../../resources/lexicon/spun-terms.json'
import ownThesaurus from '../../../resources/lexicon/thesaurus-own.json'
import wordnet from '../../../resources/lexicon/thesaurus-wordnet.json'
import type { Sentence, Token } from '../article'
import { pluralOf } from './inflect'

/** For each word a rewriting machine writes, the words it may stand for. */
type StandsFor = ReadonlyMap<string, ReadonlySet<string>>

/** What may follow each word or words: two words are looked up as they stand, without being joined first. */
type Pairs = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Fixed terms, and which words may have been put for theirs: `ofMachines` alone, `ofAll` only where both words of a term are swapped,
 * and one of them for a word of `ofOne`.
 */
interface Terms {
  readonly terms: Pairs
  readonly alsoEnglish: Pairs
  readonly ofMachines: StandsFor
  readonly ofAll: StandsFor
  readonly ofOne: StandsFor
}

const termsOf = (lists: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(lists).flatMap((list) => list.split('|'))

function pairsOf(terms: readonly string[]): Pairs {
  const pairs = new Map<string, Set<string>>()
  for (const term of terms)
    for (let at = term.indexOf(' '); at >= 0; at = term.indexOf(' ', at + 1)) {
      const start = term.slice(0, at)
      pairs.set(start, (pairs.get(start) ?? new Set()).add(term.slice(at + 1)))
    }
  return pairs
}

const plain = termsOf(data.terms)
const english = data.alsoEnglish.split('|')

const ofThesauri = turnRound(ownThesaurus.words, wordnet.words)

/** Terms so plain that a single one with its words swapped is a finding. */
const plainTerms: Terms = {
  terms: pairsOf(plain),
  alsoEnglish: pairsOf(english),
  ofMachines: turnRound(ownThesaurus.words),
  ofAll: ofThesauri,
  ofOne: ofThesauri,
}

/** For each word that rewriting machines write, the words that they put it for. */
export const ofSpinners = turnRound(ownThesaurus.words, spun.words)

/** Many more, of which a single one may be chance. */
const moreTerms: Terms = {
  terms: pairsOf([...plain, ...termsOf(spun.terms), ...spun.compounds.split('|')]),
  alsoEnglish: pairsOf([...english, ...spun.alsoEnglish.split('|')]),
  ofMachines: ofSpinners,
  ofAll: ofSpinners,
  ofOne: ofSpinners,
}

function turnRound(...tables: readonly Readonly<Record<string, string>>[]): StandsFor {
  const turned = new Map<string, Set<string>>()
  for (const [word, neighbours] of tables.flatMap((table) => Object.entries(table)))
    for (const neighbour of neighbours.split(' ')) turned.set(neighbour, (turned.get(neighbour) ?? new Set()).add(word))
  return turned
}

/**
 * The term that the two tokens from `at` on stand for: both words swapped for thesaurus neighbours, or one of them for a word that
 * rewriting machines are known to put there. Undefined where there is none, or where English says the two words as well.
 */
export const swappedTermAt = termFinder(plainTerms)

/** The same where a word is swapped that machines are known to swap so: two neighbours of a thesaurus may meet by chance (“concentrated efforts”, hard drives). */
export const plainlySwappedTermAt = termFinder({ ...plainTerms, ofOne: plainTerms.ofMachines })

/** The same with many more terms: only several of them in one draft tell that a machine was at work. */
export const spunTermAt = termFinder(moreTerms)

/** The term that the two tokens from `at` on stand for, if any. */
type TermFinder = (tokens: readonly Token[], at: number) => string | undefined

/** Tokens of a sentence, `at` to `last`, and the term they stand for. */
export interface SwappedTerm {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly last: number
  readonly term: string
}

/** The terms of some sentences in reading order, save where one of the words is joined to another by a hyphen. */
export function* termsIn(sentences: readonly Sentence[], termAt: TermFinder): Generator<SwappedTerm> {
  for (const { tokens } of sentences) {
    for (let at = 0; at + 1 < tokens.length; at++) {
      const term = termAt(tokens, at)
      if (term === undefined || tokens[at - 1]?.text === '-' || tokens[at + 2]?.text === '-') continue
      yield { tokens, at, last: at + 1, term }
      at++
    }
  }
}

function termFinder(table: Terms): TermFinder {
  const inTerms: ReadonlySet<string> = new Set(
    [...table.terms].flatMap(([start, ends]) => [start, ...ends].flatMap((words) => words.split(' '))),
  )
  return (tokens, at) => {
    const first = tokens[at]
    const second = tokens[at + 1]
    // Nearly every word falls here.
    if (!first || !second || (!table.ofAll.has(first.lower) && !inTerms.has(first.lower))) return undefined
    // At the head of a sentence a noun may be taken for a name.
    const isNamed = first.pos === 'PROPN' && at === 0
    // “the inside minister”: an adverb or preposition by its look, behind an article a word that describes
    const describes =
      /^(?:ADP|ADV|VERB)$/u.test(first.pos) && /^(?:the|an?|its|their|his|her|of|by|with)$/u.test(tokens[at - 1]?.lower ?? '')
    const isKind = first.pos === 'ADJ' || first.pos === 'NOUN' || describes
    if (!isKind && !isNamed && !/(?:ing|ed)$/u.test(first.lower)) return undefined
    if (!/^\p{L}[\p{Ll}-]+$/u.test(first.text) || !/^[\p{Ll}-]+$/u.test(second.text)) return undefined
    if (isVerbHere(second) || isPriced(tokens, at + 1)) return undefined
    const singular = singularOf(second.lower)
    if (table.alsoEnglish.get(first.lower)?.has(singular)) return undefined
    const one = termFor(table, first.lower, second.lower)
    if (one !== undefined) return one === '' ? undefined : one
    const many = singular === '' ? '' : (termFor(table, first.lower, singular) ?? '')
    return many === '' ? undefined : many.replace(/\p{L}+$/u, pluralOf)
  }
}

/** “as hunger hits the north”: a verb is no part of a term, save one that machines put for a noun (“stock advertise”). */
const isVerbHere = ({ pos, lower }: Token): boolean => pos === 'VERB' && lower !== 'advertise'

/** “burning fuel worth millions”: before a sum the word is no noun. */
const isPriced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'worth' &&
  (/^(?:NUM|SYM|DET)$/u.test(tokens[at + 1]?.pos ?? '') ||
    /^(?:[$€£]|about|around|over|up|more|less|nearly|almost|(?:hundreds|thousands|millions|billions|tens)$)/u.test(
      tokens[at + 1]?.lower ?? '',
    ))

/** Empty where the pair is English. */
function termFor({ terms, alsoEnglish, ofMachines, ofAll, ofOne }: Terms, first: string, second: string): string | undefined {
  if (terms.get(first)?.has(second) || alsoEnglish.get(first)?.has(second)) return ''
  const match = (starts: Iterable<string>, ends: Iterable<string>): string | undefined => {
    for (const start of starts) {
      const known = terms.get(start)
      if (known) for (const end of ends) if (known.has(end)) return `${start} ${end}`
    }
    return undefined
  }
  return (
    match(ofAll.get(first) ?? [], ofOne.get(second) ?? []) ??
    (ofOne === ofAll ? undefined : match(ofOne.get(first) ?? [], ofAll.get(second) ?? [])) ??
    match([first], ofMachines.get(second) ?? []) ??
    match(ofMachines.get(first) ?? [], [second])
  )
}

/** “illnesses” to “illness”, “clergymen” to “clergyman”; empty where the word is no plural by its form. */
export function singularOf(word: string): string {
  if (/(?:ss|ch|sh|x|cus|rus|tus|pus|nus)es$/u.test(word)) return word.slice(0, -2)
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:volcan|her|ech|vet|torped|carg|tomat|potat|mosquit)oes$/u.test(word)) return word.slice(0, -2)
  if (/men$/u.test(word)) return word.replace(/men$/u, 'man')
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : ''
}
