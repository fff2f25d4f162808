/** nspell 2.1.5 ships no types; these cover what the reader uses. */
declare module 'nspell' {
  export interface Dictionary {
    correct(word: string): boolean
    suggest(word: string): readonly string[]
  }
  export default function nspell(affixes: string, words: string): Dictionary
}
