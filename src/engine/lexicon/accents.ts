import { upperFirst } from '../language/match-case'
import { plainLetters } from '../language/plain-letters'

/** How English writes out letters of other alphabets’ Latin where it does not just drop the accent: Šmit as Shmit, Müller as Mueller. */
const writtenOut: Readonly<Record<string, string>> = {
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  ś: 'sh',
  č: 'ch',
  ç: 'ch',
  ć: 'ch',
  ž: 'zh',
  ż: 'zh',
  đ: 'dj',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  ñ: 'ny',
  ß: 'ss',
}
const anyWrittenOut = new RegExp(`[${Object.keys(writtenOut).join('')}]`, 'giu')

/** A name with such letters written out: “Lukašenko” as “Lukashenko”. */
export function writeOut(name: string): string {
  return name.replace(anyWrittenOut, (letter) => {
    const letters = writtenOut[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? letters : upperFirst(letters)
  })
}

/** A name without its accents: “Čaputová” as “Caputova”. */
export const withoutAccents = (name: string): string =>
  plainLetters(name).normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/gu, 'o')
