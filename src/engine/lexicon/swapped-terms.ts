import data from '../../../resources/lexicon/fixed-terms.json'
import spun from '../../../resources/lexicon/spun-terms.json'
import ownThesaurus from '../../../resources/lexicon/thesaurus-own.json'
import wordnet from '../../../resources/lexicon/thesaurus-wordnet.json'
import type { Sentence, Token } from '../article'
import { pluralOf } from './inflect'

/** For each word a rewriting machine writes, the words it may stand for. */
type StandsFor = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Fixed terms, and which words may have been put for theirs: `ofMachines` alone, `ofAll` only where both words of a term are swapped,
 * and one of them for a word of `ofOne`.
 */
interface Terms {
  readonly terms: ReadonlySet<string>
  readonly alsoEnglish: ReadonlySet<string>
  readonly ofMachines: StandsFor
  readonly ofAll: StandsFor
  readonly ofOne: StandsFor
}

const termsOf = (lists: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(lists).flatMap((list) => list.split('|'))

/** Terms so plain that a single one with its words swapped is a finding. */
const plainTerms: Terms = {
  terms: new Set(termsOf(data.terms)),
  alsoEnglish: new Set(data.alsoEnglish.split('|')),
  ofMachines: turnRound(ownThesaurus.words),
  ofAll: turnRound(ownThesaurus.words, wordnet.words),
  ofOne: turnRound(ownThesaurus.words, wordnet.words),
}

const ofSpinners = turnRound(ownThesaurus.words, spun.words)

/** Many more, of which a single one may be chance. */
const moreTerms: Terms = {
  terms: new Set([...plainTerms.terms, ...termsOf(spun.terms), ...spun.compounds.split('|')]),
  alsoEnglish: new Set([...plainTerms.alsoEnglish, ...spun.alsoEnglish.split('|')]),
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

/** Two tokens of a sentence, from `at` on, and the term they stand for. */
export interface SwappedTerm {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly term: string
}

/** The terms of some sentences in reading order, save where one of the words is joined to another by a hyphen. */
export function* termsIn(sentences: readonly Sentence[], termAt: TermFinder): Generator<SwappedTerm> {
  for (const { tokens } of sentences) {
    for (let at = 0; at + 1 < tokens.length; at++) {
      const term = termAt(tokens, at)
      if (term === undefined || tokens[at - 1]?.text === '-' || tokens[at + 2]?.text === '-') continue
      yield { tokens, at, term }
      at++
    }
  }
}

function termFinder(table: Terms): TermFinder {
  const inTerms: ReadonlySet<string> = new Set([...table.terms].flatMap((term) => term.split(' ')))
  return (tokens, at) => {
    const first = tokens[at]
    const second = tokens[at + 1]
    // Nearly every word falls here.
    if (!first || !second || (!table.ofAll.has(first.lower) && !inTerms.has(first.lower))) return undefined
    if (!/^\p{L}[\p{Ll}-]+$/u.test(first.text) || !/^[\p{Ll}-]+$/u.test(second.text)) return undefined
    if (!/^(?:ADJ|NOUN)$/u.test(first.pos) && !/(?:ing|ed)$/u.test(first.lower)) return undefined
    const singular = singularOf(second.lower)
    if (table.alsoEnglish.has(`${first.lower} ${singular}`)) return undefined
    const one = termFor(table, first.lower, second.lower)
    if (one !== undefined) return one === '' ? undefined : one
    const many = singular === '' ? '' : (termFor(table, first.lower, singular) ?? '')
    return many === '' ? undefined : many.replace(/\p{L}+$/u, pluralOf)
  }
}

/** Empty where the pair is English. */
function termFor({ terms, alsoEnglish, ofMachines, ofAll, ofOne }: Terms, first: string, second: string): string | undefined {
  const pair = `${first} ${second}`
  if (terms.has(pair) || alsoEnglish.has(pair)) return ''
  const match = (starts: Iterable<string>, ends: Iterable<string>): string | undefined => {
    for (const start of starts) for (const end of ends) if (terms.has(`${start} ${end}`)) return `${start} ${end}`
    return undefined
  }
  return (
    match(ofAll.get(first) ?? [], ofOne.get(second) ?? []) ??
    match(ofOne.get(first) ?? [], ofAll.get(second) ?? []) ??
    match([first], ofMachines.get(second) ?? []) ??
    match(ofMachines.get(first) ?? [], [second])
  )
}

/** “illnesses” to “illness”, “clergymen” to “clergyman”; empty where the word is no plural by its form. */
function singularOf(word: string): string {
  if (/(?:ss|ch|sh|x)es$/u.test(word)) return word.slice(0, -2)
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`
  if (/men$/u.test(word)) return word.replace(/men$/u, 'man')
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : ''
}
