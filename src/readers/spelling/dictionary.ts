// oxlint-disable-next-line typescript/triple-slash-reference -- the package has no types, and every project that compiles this file needs ours
/// <reference path="./nspell-types.d.ts" />
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import nspell, { type Dictionary } from 'nspell'
import { upperFirst } from '../../engine/language/match-case'
import { onceForText } from '../../engine/once-each'
import { findShipped } from '../shipped'
import { isDerived } from './derived'
import { isSlipFor, slipDistance } from './slip'

/** What an English dictionary knows of a word in lower case. */
export type Standing =
  | { readonly kind: 'known' }
  /** Only with a capital: a name, a nationality, a month. */
  | { readonly kind: 'name'; readonly written: string }
  | { readonly kind: 'unknown' }

export interface EnglishDictionary {
  standingOf(word: string): Standing
  /**
   * The words this one may be a slip for, the nearest first, of equally near ones the commonest. It takes some tenths of a second for a long
   * word that is like none, the first time it is asked.
   */
  nearTo(word: string): readonly string[]
}

/** The American and the British dictionary: what either knows is right. */
const dictionaries = ['dictionary-en', 'dictionary-en-gb'] as const

/** Nobody wants to be offered these for a typing error. */
const unfitToOffer =
  /^(?:arse|bitch|coon|cunt|dyke|fag|fuck|kike|nigger|piss|shit|slut|spic|tit|turd|twat|wank|whore)(?:s|ed|es|er|ers|ing|y|ty)?$/u

/** A longer word was never one of English: what it costs to look for its parts and its neighbours grows with the square of its length. */
const longestWord = 30

/** Lists of words beside the dictionaries. */
export interface WordLists {
  /** Words in use that the dictionaries lack. */
  readonly known: readonly string[]
  /** The common words of the dictionaries, the commonest first. */
  readonly common: readonly string[]
  /** Misspellings that look as if they were made of known words. */
  readonly misspellings: readonly string[]
}

/** Reads the dictionaries and the lists of words. Throws where they are not to be found. */
export async function loadDictionary(resources: string): Promise<EnglishDictionary> {
  const list = async (name: string) => (await readFile(path.join(resources, 'spelling', name), 'utf8')).trimEnd().split('\n')
  const [loaded, known, common, misspellings] = await Promise.all([
    Promise.all(dictionaries.map((name) => loadHunspell(resources, name))),
    list('known-words.txt'),
    list('common-words.txt'),
    list('misspellings.txt'),
  ])
  return createDictionary(loaded, { known, common, misspellings })
}

/** A dictionary over Hunspell dictionaries and further lists of words. It remembers what it was asked. */
export function createDictionary(
  hunspells: readonly Dictionary[],
  { known, common, misspellings }: WordLists,
): EnglishDictionary {
  const inUse = new Set(known)
  const misspelt = new Set(misspellings)
  const commonness = new Map(common.map((word, place) => [word, place]))
  const placeOf = (word: string) => commonness.get(word) ?? common.length
  const isListed = (word: string) => hunspells.some((hunspell) => hunspell.correct(word))

  const judge = (word: string): Standing => {
    if (isListed(word) || inUse.has(word)) return { kind: 'known' }
    const written = [upperFirst(word), word.toUpperCase()].find(isListed)
    if (written !== undefined) return { kind: 'name', written }
    return word.length <= longestWord && isDerived(word, isListed) && !misspelt.has(word)
      ? { kind: 'known' }
      : { kind: 'unknown' }
  }

  const findNear = (word: string): readonly string[] => {
    if (word.length > longestWord) return []
    const proposed = hunspells.flatMap((hunspell) => hunspell.suggest(word))
    const alike = common.filter((other) => other[0] === word[0] && Math.abs(other.length - word.length) <= 2)
    return [...new Set([...proposed, ...alike])]
      .filter((other) => /^\p{Ll}+$/u.test(other) && isSlipFor(word, other) && !unfitToOffer.test(other))
      .toSorted((a, b) => slipDistance(word, a) - slipDistance(word, b) || placeOf(a) - placeOf(b))
  }

  return { standingOf: onceForText(judge), nearTo: onceForText(findNear) }
}

async function loadHunspell(resources: string, name: string): Promise<Dictionary> {
  const [affixes, words] = await Promise.all(
    ['index.aff', 'index.dic'].map(async (file) => readFile(findShipped(resources, name, file), 'utf8')),
  )
  return nspell(affixes ?? '', words ?? '')
}
