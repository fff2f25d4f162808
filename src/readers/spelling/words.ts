import type { Range } from '../../engine'

/** A word that spelling may judge: in lower case, without a possessive ending or the other parts of a compound. */
export interface LowerWord extends Range {
  readonly text: string
}

const chunk = /[^\s—–…“”"„«»‹›()[\]{}<>,;:!?|]+/gu
/** Addresses, handles, tags, file names, formulas, words with figures: a dot between letters counts, at the end it does not. */
const noProse = /[\p{N}@#_/\\=+*&%$€£~^]|[\p{L}\p{M}]\.[\p{L}\p{M}]/u
const part = /[\p{L}\p{M}][\p{L}\p{M}’']*/gu
const ending = /[’'](?:s|d|m|ll|re|ve)?$/u
/** Shorter words are abbreviations, particles of names and letters of lists. */
const shortest = 3

/**
 * The words of a paragraph that are judged by their spelling. Capitals are for names, which the ledger watches; a word with figures, an
 * address or a handle is none, nor is one all in Greek or Cyrillic letters: that was left untranslated, and is like no English word, which
 * takes a second to find out.
 */
export function findLowerWords(text: string): readonly LowerWord[] {
  return [...text.matchAll(chunk)].flatMap(({ 0: whole, index }) => {
    if (noProse.test(whole)) return []
    return [...whole.matchAll(part)].flatMap(({ 0: written, index: at }) => {
      const word = written.replace(ending, '')
      if (word.length < shortest || !/^\p{Ll}[\p{Ll}\p{M}]*$/u.test(word) || !/\p{Script=Latin}/u.test(word)) return []
      const from = index + at
      return [{ text: word, from, to: from + word.length }]
    })
  })
}
