import type { Range } from '../../engine'

/** The genus before the species: one capitalised word right before, and not the one that opens a sentence. */
const genus = /(?:[\p{L},;:] |\()\p{Lu}(?:\p{Ll}{2,}|\.) $/u
/** Endings of Latin adjectives and genitives: “Andrias davidianus”, “Alytes obstetricans”, “Oophaga granulifera”. */
const latin = /(?:us|um|is|a|ae|i|ans|ens|ides|or|ax|ops|ys)$/u
/** “an embrace called amplexus”, “the Latin word salarium”: the text says that the word may be new to its reader. */
const introduced = /(?:called|named|termed|dubbed|known as|words?|terms?|species|genus|verb|noun) $/u

/** An unknown word that the text itself uses as a term: the second half of a scientific name, or a word it introduces. */
export function isTerm(text: string, { from, to }: Range): boolean {
  const before = text.slice(Math.max(0, from - 30), from)
  return introduced.test(before) || (latin.test(text.slice(from, to)) && genus.test(before))
}
