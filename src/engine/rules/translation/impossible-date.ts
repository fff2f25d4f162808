import { dayNames, monthNames } from '../../language/calendar'
import { anyMonth } from '../../ledger/dates'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const month = `(?<month>${monthNames.join('|')}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`
const weekday = `(?:(?<weekday>${dayNames.join('|')}),? (?:the )?)?`
const year = '(?:,? (?<year>(?:1[6-9]|20)\\d\\d))?'
const patterns = [
  new RegExp(`(?<![\\p{L}\\p{N}])${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}${year}(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${weekday}${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?${year}(?![\\p{L}\\p{N}:%]|[.,]\\d)`, 'gu'),
]

/** A year with a figure too many, where no thing is counted: “until 16660.”, “the summer of 17444,”. */
const longYear =
  /(?<=(?<!\p{L})(?:[Ss]ince|[Uu]ntil|(?:summer|winter|spring|autumn|fall|year|beginning|end|age) of) )(?:1[5-9]|20)\d{3}(?=[.,;:)](?!\d)|$)/gu

/**
 * A date that the calendar does not have (31 September), or whose weekday is another (Monday, 30 December 2021), or a year of five
 * figures. Deliberate exceptions: dates without a weekday or a year, 29 February where no year is given, dates before 1753, when calendars differed.
 */
export const impossibleDate: SentenceRule = {
  id: 'impossible-date',
  category: 'translation',
  name: 'No such date',
  why: 'The calendar has no such day, or the day of the week does not fit. A figure was changed in translation; only the original can tell which.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption', 'dateline', 'byline'],
  covers: ['NU10'],
  examples: [
    { damaged: 'The meeting is on [[Monday 31 June]].' },
    { damaged: 'He was born on [[February 30, 1971]].' },
    { damaged: 'The law passed on [[Monday, December 30, 2021]].' },
    { damaged: 'The custom lived on until [[16660]].' },
  ],
  sound: [
    'The meeting is on Tuesday 30 September. He was born on 29 February and died on Thursday, December 30, 2021.',
    'On May 31, 2024, and in June 31 people came. In March 45 ships sank.',
    'The battle of Friday, 14 October 1066 was long ago.',
    'The number rose until 16660 people had signed; one in 15000, he said, at an age of 1500.',
    'Since April 31 people have died in the floods, officials said. By June 31 of the 50 states had signed.',
    'In Russia, where the Julian calendar was used, the tsar was shot on Sunday, 9 January 1905.',
  ],
  *check(block) {
    if (!/\d/u.test(block.text)) return
    for (const match of block.text.matchAll(longYear)) yield report(match, `“${match[0]}” is no year: it has a figure too many.`)
    if (!anyMonth.test(block.text)) return
    for (const pattern of patterns) {
      for (const match of block.text.matchAll(pattern)) {
        const message = judge(match)
        if (message) yield report(match, message)
      }
    }
  },
}

/** A noun that is counted. */
const counting = /^ (?:of the |(?:\p{Ll}+ )?(?:people|men|women|children|\p{Ll}{3,}s)(?!\p{L}))/u
/** In Russia dates before 1918 are of the old calendar, as they were elsewhere before 1753. */
const otherCalendar =
  /(?<!\p{L})(?:Julian|Old[ -]Style|old[ -]style|old calendar|(?:Persian|Islamic|Coptic|Ethiopian|Orthodox) calendar)(?!\p{L})/u

function judge({ 0: words, groups, index, input }: RegExpExecArray): string | undefined {
  const name = monthNames.find((full) => full.startsWith((groups?.['month'] ?? '').slice(0, 3))) ?? ''
  const at = monthNames.indexOf(name)
  const day = Number(groups?.['day'] ?? 0)
  const inYear = groups?.['year'] === undefined ? undefined : Number(groups['year'])
  const longest = new Date(Date.UTC(inYear ?? 2024, at + 1, 0)).getUTCDate()
  if (day === 0) return undefined
  if (day > longest) {
    // “In June 31 people came” counts people: only a date said to be one is none.
    // “Since April 31 people have died”, “By June 31 of the 50 states had signed”
    const isCount =
      /(?:since|until|by) $/iu.test(input.slice(0, index)) &&
      counting.test(input.slice(index + words.length)) &&
      !/^\d/u.test(words)
    if (isCount && groups?.['weekday'] === undefined && inYear === undefined) return undefined
    const said =
      groups?.['weekday'] !== undefined ||
      inYear !== undefined ||
      /^\d/u.test(words) ||
      /(?:on|since|until|by) $/iu.test(input.slice(0, index))
    return said && day <= 31
      ? `There is no “${words}”: ${name} has ${longest} days${inYear !== undefined && at === 1 ? ` in ${inYear}` : ''}.`
      : undefined
  }
  if (groups?.['weekday'] === undefined || inYear === undefined || inYear < 1753 || otherCalendar.test(input)) return undefined
  const fits = dayNames[new Date(Date.UTC(inYear, at, day)).getUTCDay()]
  return fits === groups['weekday'] ? undefined : `${day} ${name} ${inYear} was not a ${groups['weekday']} but a ${fits ?? ''}.`
}

function report(match: RegExpExecArray, message: string): Report {
  const from = match.index
  const ask = asking(`which date is meant by “${match[0]}”`)
  return { ranges: [{ from, to: from + match[0].length }], tier: 'sure', severity: 5, message, repairs: [ask] }
}
