import type { Range } from '../../types'
import type { LanguageCode } from '../language'
import { withPlainDigits } from './digits'
import { numberWordsOf } from './number-words'

/** A day of a month, or a month of a year, as a text writes it. Offsets count from the start of the text. */
export interface WrittenDate extends Range {
  readonly text: string
  readonly day: number | undefined
  readonly month: number
  readonly year: number | undefined
  /** 3/4/2021 may be read the other way round. */
  readonly isEitherWay: boolean
  /** Where the month stands as a word. */
  readonly monthWord: Range | undefined
}

const ordinal = '(?:\\.|-?(?:er|го|е|й|st|nd|rd|th|º|ª|an|an[ıi])(?![\\p{L}]))?'
const word = '(?<month>\\p{L}[\\p{L}\\p{M}\\u200c\\u200d]{2,})'
const year = '(?:,? (?:de |del |of )?(?<year>[12]\\d{3})(?!\\d))'
const dayFirst = new RegExp(`(?<![\\d.,:/-])(?<day>\\d{1,2})${ordinal} (?:of |de )?(?:the )?${word}(?!\\p{L})${year}?`, 'giu')
const monthFirst = new RegExp(`(?<!\\p{L})${word} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)${year}?`, 'gu')
const monthOfYear = new RegExp(`(?<!\\p{L})${word}${year}`, 'gu')
const inFigures = /(?<![\d.,/-])(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<year>[12]\d{3})(?![\d/])/gu
const yearFirst = /(?<![\d.,/-])(?<year>[12]\d{3})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/])/gu
const inCharacters =
  /(?:(?<year>[12]\d{3}) ?[年년] ?)?(?<!\d)(?<month>\d{1,2}) ?[月월](?:份)? ?(?:(?<day>\d{1,2}) ?[日号號일])?/gu

/** Every date in a sentence that names its month, in words or figures. */
export function readDates(text: string, language: LanguageCode): readonly WrittenDate[] {
  const plain = withPlainDigits(text)
  const found: WrittenDate[] = []
  const take = (pattern: RegExp, isEitherWay = false) => {
    for (const match of plain.matchAll(pattern)) {
      const date = toDate(match, language, isEitherWay)
      if (date !== undefined && !found.some((one) => one.from < date.to && one.to > date.from)) found.push(date)
    }
  }
  take(yearFirst)
  take(inFigures, language === 'en')
  take(inCharacters)
  take(dayFirst)
  take(monthFirst)
  take(monthOfYear)
  return found
}

function toDate(match: RegExpExecArray, language: LanguageCode, isEitherWay: boolean): WrittenDate | undefined {
  const { day, month: named = '', year: written } = match.groups ?? {}
  const isFigure = /^\d/u.test(named)
  // “may” and “march” are words of their own.
  if (language === 'en' && !isFigure && !/^\p{Lu}/u.test(named)) return undefined
  const month = isFigure ? Number(named) : numberWordsOf(language).monthOf(named.toLowerCase())
  const date = day === undefined ? undefined : Number(day)
  if (month === undefined || (date === undefined && written === undefined)) return undefined
  if (date !== undefined && (date < 1 || date > 31)) return undefined
  const at = match.index + match[0].indexOf(named)
  return {
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
    day: date,
    month,
    year: written === undefined ? undefined : Number(written),
    isEitherWay,
    monthWord: isFigure ? undefined : { from: at, to: at + named.length },
  }
}

/** Whether two dates can be the same. */
export function isSameDate(a: WrittenDate, b: WrittenDate): boolean {
  const agrees = (one: number | undefined, other: number | undefined) => one === undefined || other === undefined || one === other
  if (!agrees(a.year, b.year)) return false
  if (a.month === b.month && agrees(a.day, b.day)) return true
  return (a.isEitherWay || b.isEitherWay) && a.month === b.day && a.day === b.month
}
