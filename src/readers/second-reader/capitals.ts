import { readFile } from 'node:fs/promises'
import { findShipped } from '../shipped'

/** The model sees no capitals; this gives them back to the words it proposes. */
export interface Capitals {
  /** A word in lower case as it is written inside a sentence. */
  write(word: string): string
}

/** Reads which words are written with a capital only, such as names of months and countries, from the American dictionary. */
export async function loadCapitals(resources: string): Promise<Capitals> {
  const lines = (await readFile(findShipped(resources, 'dictionary-en', 'index.dic'), 'utf8')).split('\n')
  return createCapitals(lines.map((line) => line.split('/', 1)[0] ?? ''))
}

/** Over a list of words as they are written. */
export function createCapitals(words: readonly string[]): Capitals {
  const lower = new Set(words.filter((word) => word === word.toLowerCase()))
  const written = new Map(
    words.filter((word) => !lower.has(word.toLowerCase())).map((word) => [word.toLowerCase(), word] as const),
  )
  return {
    write(word) {
      const [, stem = word, ending = ''] = /^(.+?)(['’](?:s|d|m|ll|re|ve))?$/u.exec(word) ?? []
      return stem === 'i' ? `I${ending}` : `${written.get(stem) ?? stem}${ending}`
    },
  }
}
