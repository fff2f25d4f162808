import anyAscii from 'any-ascii'
import table from '../../../../resources/witness/hanzi.json'

/** A stretch of Chinese text in letters: a syllable of a character, or a run of other letters. */
export interface Syllable {
  readonly letters: string
  readonly isHanzi: boolean
  /** Foreign names are spelled with this character: 克林顿 is Clinton, but 的 is in no name. */
  readonly spells: boolean
}

const spelling: ReadonlySet<string> = new Set(table.spelling)
/** Words read otherwise than each of their characters (重庆), and characters read otherwise in names (曾); the words first. */
const readings = new Map(table.readings.split('|').map((row) => row.split(' ') as [string, string]))
const parts = new RegExp(`${[...readings.keys()].join('|')}|\\p{Script=Han}|[^\\p{Script=Han}]+`, 'gu')

/** Chinese text syllable by syllable, in pinyin without tones (any-ascii), other letters as they are. */
export function syllablesOf(text: string): readonly Syllable[] {
  return (text.match(parts) ?? []).map((part) => ({
    letters: readings.get(part) ?? anyAscii(part).toLowerCase(),
    isHanzi: /^\p{Script=Han}/u.test(part),
    spells: spelling.has(part),
  }))
}
