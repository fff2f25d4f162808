import { englishText } from './english-text'

/** As much of a paragraph speaks for the way it runs: one may be as long as a book. */
const sight = 400
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
const letter = /\p{L}/gu

/** Which way words of a draft run: most of them, since an English sentence may begin with a name in Arabic. */
export function directionIn(words: string): 'ltr' | 'rtl' {
  const seen = words.slice(0, sight)
  const count = seen.match(rightToLeft)?.length ?? 0
  return count > 0 && count * 2 > (seen.match(letter)?.length ?? 0) ? 'rtl' : 'ltr'
}

/** How words of the draft are set outside of it: what was left in Arabic or Hebrew runs as it does there. */
export function draftWords(words: string) {
  return { ...englishText, dir: directionIn(words) }
}
