import type { Block } from '../../article'
import { dayNames } from '../../language/calendar'
import { dayInWords, dayNumberOf, daysIn, type NamedDay, resolveDay, weekdayOf } from '../../ledger/dates'
import { asking } from '../../proposals'
import type { ArticleRule, Report } from '../rule'
import { prose } from '../rule'

/** Days from the story within which a date without a year is surely that of the nearest year. */
const near = 60
const offsets: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

/**
 * A day that does not fit the day of the story: the weekday of a date without a year (Monday, December 27), “yesterday, Tuesday”, “last
 * Friday” beside a date to come. Deliberate exceptions: dates with a year (impossible-date has them), dates further away, where the year
 * is not sure, words in quotation marks, a story whose day is not known.
 */
export const dateConflict: ArticleRule = {
  id: 'date-conflict',
  category: 'translation',
  name: 'Day and date do not fit',
  why: 'The day of the story is known, and the weekday or “yesterday” beside this date belongs to another day. Only the original tells which is right.',
  scope: 'article',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU10', 'NU19'],
  examples: [
    {
      draft: true,
      damaged:
        'Storm hits coast\n\nThursday, December 30, 2021\n\nThe storm came on [[Monday, December 28]], and it rained for two days.',
    },
    {
      draft: true,
      damaged: 'Storm hits coast\n\n30 December 2021\n\nThe sea came in [[yesterday, Tuesday]], and it rained for two days.',
    },
    {
      draft: true,
      damaged: 'Storm hits coast\n\n30 December 2021\n\nThe mayor, elected [[last Tuesday, January 4]], will rebuild the wall.',
    },
  ],
  sound: [
    'The storm came on Monday, December 28, and left yesterday, Friday.',
    'December 30, 2021\n\nIt came on Tuesday, December 28, and left yesterday, Wednesday. The vote is next Tuesday, January 4.',
    'December 30, 2021\n\nHe was born on Monday, June 3. “It was yesterday, Sunday,” she said.',
    '20 November 2023\n\nIt was 1963. On Friday, November 22, the president landed at Love Field.',
  ],
  *check(article) {
    const story = dayNumberOf(article.story.date)
    if (story === undefined) return
    for (const block of article.blocks) {
      if (!this.blocks.includes(block.kind)) continue
      for (const day of daysIn(block.content)) {
        const message = isOfAnotherYear(block, day, article.story.date) ? undefined : judge(day, story)
        const isQuoted = block.quotations.some(({ from, to }) => from <= day.from && to >= day.to)
        if (message !== undefined && !isQuoted) yield report(block.from, day, message)
      }
    }
  },
}

/** “It was 1963. On Friday, November 22, he landed”: another year stands in the sentence, or in the one before. */
function isOfAnotherYear({ sentences, text }: Block, { from, to }: NamedDay, date: string): boolean {
  const at = sentences.findIndex((sentence) => sentence.to >= to)
  const near = text.slice(sentences[Math.max(0, at - 1)]?.from ?? from, sentences[at]?.to ?? to)
  const years = near.match(/(?<![\p{N},.$€£-])(?:1[5-9]|20)\d\d(?![\p{N}%,.]\d)/gu) ?? []
  return (
    /(?:years|decades|century) (?:ago|earlier|before)/u.test(near) ||
    (years.length > 0 && years.every((year) => !date.startsWith(year)))
  )
}

function judge(day: NamedDay, story: number): string | undefined {
  const resolved = day.year === undefined ? resolveDay(day, story) : undefined
  const meant = offsets[day.relative]
  if (meant !== undefined) {
    const right = story + meant
    if (resolved !== undefined && resolved !== right) return says(day, `${day.relative} was ${dayInWords(right)}`, story)
    if (day.weekday !== undefined && weekdayOf(right) !== day.weekday)
      return says(day, `${day.relative} is a ${dayNames[weekdayOf(right)] ?? ''}`, story)
    return undefined
  }
  if (resolved === undefined || Math.abs(resolved - story) > near) return undefined
  if (day.weekday !== undefined && weekdayOf(resolved) !== day.weekday)
    return says(day, `${dayInWords(resolved)} is a ${dayNames[weekdayOf(resolved)] ?? ''}`, story)
  if (day.relative === 'last' && resolved > story) return says(day, `${dayInWords(resolved)} is still to come`, story)
  if (day.relative === 'next' && resolved < story) return says(day, `${dayInWords(resolved)} is past`, story)
  return undefined
}

function says({ text }: NamedDay, fact: string, story: number): string {
  return `The story is of ${dayInWords(story)}: ${fact}, which “${text}” does not fit.`
}

function report(shift: number, { from, to, text }: NamedDay, message: string): Report {
  const ask = asking(`which day is meant by “${text}”`)
  return { ranges: [{ from: shift + from, to: shift + to }], tier: 'likely', severity: 5, message, repairs: [ask] }
}
