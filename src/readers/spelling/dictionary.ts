// oxlint-disable-next-line typescript/triple-slash-reference -- the package has no types, and every project that compiles this file needs ours
/// <reference path="./nspell-types.d.ts" />
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import nspell, { type Dictionary } from 'nspell'
import { upperFirst } from '../../shared/upper-first'
import { findShipped } from '../shipped'
import { isDerived } from './derived'
import { isOneSlipAway } from './slip'

/** What an English dictionary knows of a word in lower case. */
export type Standing =
  | { readonly kind: 'known' }
  /** Only with a capital: a name, a nationality, a month. */
  | { readonly kind: 'name'; readonly written: string }
  | { readonly kind: 'unknown' }

export interface EnglishDictionary {
  standingOf(word: string): Standing
  /** The words this one may be a slip for, the nearest first. Some milliseconds for each word. */
  nearTo(word: string): readonly string[]
}

/** The American and the British dictionary: what either knows is right. */
const dictionaries = ['dictionary-en', 'dictionary-en-gb'] as const

/** Nobody wants to be offered these for a typing error. */
const unfitToOffer =
  /^(?:arse|bitch|coon|cunt|dyke|fag|fuck|kike|nigger|piss|shit|slut|spic|tit|turd|twat|wank|whore)(?:s|ed|es|er|ers|ing|y|ty)?$/u

/** Reads the dictionaries and the list of words in use that they lack. Throws where they are not to be found. */
export async function loadDictionary(resources: string): Promise<EnglishDictionary> {
  const loaded = await Promise.all(dictionaries.map((name) => loadHunspell(resources, name)))
  const list = await readFile(path.join(resources, 'spelling', 'known-words.txt'), 'utf8')
  return createDictionary(loaded, new Set(list.split('\n')))
}

/** A dictionary over Hunspell dictionaries and a list of further words. It remembers what it was asked. */
export function createDictionary(hunspells: readonly Dictionary[], further: ReadonlySet<string>): EnglishDictionary {
  const asked = new Map<string, Standing>()
  const isListed = (word: string) => hunspells.some((hunspell) => hunspell.correct(word))

  const judge = (word: string): Standing => {
    if (isListed(word) || further.has(word)) return { kind: 'known' }
    const written = [upperFirst(word), word.toUpperCase()].find(isListed)
    if (written !== undefined) return { kind: 'name', written }
    return isDerived(word, isListed) ? { kind: 'known' } : { kind: 'unknown' }
  }

  return {
    standingOf(word) {
      const known = asked.get(word)
      if (known) return known
      const standing = judge(word)
      asked.set(word, standing)
      return standing
    },
    nearTo: (word) =>
      [...new Set(hunspells.flatMap((hunspell) => hunspell.suggest(word)))].filter(
        (other) => /^\p{Ll}+$/u.test(other) && isOneSlipAway(word, other) && !unfitToOffer.test(other),
      ),
  }
}

async function loadHunspell(resources: string, name: string): Promise<Dictionary> {
  const [affixes, words] = await Promise.all(
    ['index.aff', 'index.dic'].map(async (file) => readFile(findShipped(resources, name, file), 'utf8')),
  )
  return nspell(affixes ?? '', words ?? '')
}
