import type { BlockContent } from '../article'
import { dayNames, monthNames } from '../language/calendar'
import { onceEach } from '../once-each'
import type { Range } from '../types'

/** A day as a draft names it. Offsets count from the start of its block. */
export interface NamedDay extends Range {
  readonly text: string
  /** From 0 for Sunday; undefined where no day of the week is named. */
  readonly weekday: number | undefined
  /** From 1; 0 where only a weekday or “yesterday” is given. */
  readonly month: number
  readonly day: number
  readonly year: number | undefined
  /** “last”, “next”, “yesterday”, “today”, “tomorrow”, “this”; empty without one. */
  readonly relative: string
}

const weekday = `(?<weekday>${dayNames.join('|')})`
const month = `(?<month>${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`).join('|')}|Sept\\.?)`
const year = '(?:,? (?<year>(?:1[89]|20)\\d\\d)(?!\\d))?'
const before = `(?:(?<relative>[Ll]ast|[Nn]ext|[Tt]his|[Yy]esterday|[Tt]oday|[Tt]omorrow)(?:,? |, \\(?| \\())?(?:${weekday}(?:,? (?:the )?|, | \\())?`
const dated = [
  new RegExp(`(?<![\\p{L}\\p{N}])${before}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?!\\p{L})${year}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${before}${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:%]|[.,]\\d|[-–]\\d)${year}`,
    'gu',
  ),
]
const alone = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<relative>[Ll]ast|[Nn]ext|[Tt]his|[Yy]esterday|[Tt]oday|[Tt]omorrow)(?:,? |, \\(?| \\())?${weekday}(?!\\p{L})`,
  'gu',
)

/** The beginning of any month’s name: text without one names no day by its month. */
export const anyMonth = new RegExp(monthNames.map((name) => name.slice(0, 3)).join('|'), 'u')

/** The days a block names, in reading order: with day and month, or by the weekday alone. */
export const daysIn = onceEach(({ text }: BlockContent): readonly NamedDay[] => {
  const days: NamedDay[] =
    /\d/u.test(text) && anyMonth.test(text) ? dated.flatMap((pattern) => Array.from(text.matchAll(pattern), toDay)) : []
  const dates = days.toSorted((a, b) => a.from - b.from)
  let next = 0
  for (const match of text.includes('day') ? text.matchAll(alone) : []) {
    const day = toDay(match)
    // Both rise, so no date is looked at anew.
    while ((dates[next]?.to ?? Number.POSITIVE_INFINITY) <= day.from) next++
    if ((dates[next]?.from ?? Number.POSITIVE_INFINITY) >= day.to) days.push(day)
  }
  return days.filter(({ day }) => day <= 31).toSorted((a, b) => a.from - b.from)
})

function toDay({ 0: text, index, groups }: RegExpExecArray): NamedDay {
  const named = groups?.['weekday']
  const name = groups?.['month']?.slice(0, 3) ?? ''
  return {
    from: index,
    to: index + text.length,
    text,
    weekday: named === undefined ? undefined : dayNames.indexOf(named),
    month: name === '' ? 0 : monthNames.findIndex((full) => full.startsWith(name)) + 1,
    day: Number(groups?.['day'] ?? 0),
    year: groups?.['year'] === undefined ? undefined : Number(groups['year']),
    relative: groups?.['relative']?.toLowerCase() ?? '',
  }
}

const dayLength = 86_400_000

/** The day as a number of days since 1970; undefined for one the calendar does not have. */
export function dayNumber(year: number, monthOfYear: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, monthOfYear - 1, day))
  return date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === day ? date.getTime() / dayLength : undefined
}

/** The same of “2021-12-30”; undefined for what is no day. */
export function dayNumberOf(date: string): number | undefined {
  const [, y = '', m = '', d = ''] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? []
  return y === '' ? undefined : dayNumber(Number(y), Number(m), Number(d))
}

export const weekdayOf = (day: number): number => new Date(day * dayLength).getUTCDay()

/** “30 December 2021”. */
export function dayInWords(day: number): string {
  const date = new Date(day * dayLength)
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`
}

/** Which day a draft of the given day means: with a year that one, without it the nearest. */
export function resolveDay({ month: monthOfYear, day, year: named }: NamedDay, story: number | undefined): number | undefined {
  if (monthOfYear === 0) return undefined
  if (named !== undefined) return dayNumber(named, monthOfYear, day)
  if (story === undefined) return undefined
  const around = new Date(story * dayLength).getUTCFullYear()
  return [around - 1, around, around + 1]
    .flatMap((candidate) => dayNumber(candidate, monthOfYear, day) ?? [])
    .toSorted((a, b) => Math.abs(a - story) - Math.abs(b - story))[0]
}
