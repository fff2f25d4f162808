import type { Block } from '../article'
import { monthNames } from '../language/calendar'
import type { BlockKind } from '../types'

const months = monthNames.map((name) => name.toLowerCase())
const month = `(?<month>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`
const dates = [
  /(?<!\d)(?<year>(?:19|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)(?!\d)/u,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2}) ${month},? (?<year>(?:19|20)\\d\\d)(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\p{L})${month} (?<day>\\d{1,2}),? (?<year>(?:19|20)\\d\\d)(?!\\d)`, 'iu'),
]

/** Blocks that tell when a story was written, not what it tells of. */
export const datedKinds: readonly BlockKind[] = ['dateline', 'byline', 'notice', 'credit']

/** So many blocks from the top a line that is only a date is the day of the story. */
const top = 4
/** “KYIV, 12 March 2024 (Agency) -” at the head of a paragraph. */
const dateline = /^[\p{L} .,’'-]{2,40}?[,.(]? ?(?<date>[^—–\n]{6,30}?)(?: ?\([^)\n]{2,30}\)?)? ?(?:[—–]| -)/u

/** What may stand beside the date in such a line. */
const besideDate =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|published|updated|posted|last|on|at|[ap]\.?m\.?|gmt|utc|ist|est|edt|cet|\P{L}/giu

/** The day a story is of, as 2021-12-30, by its dateline, byline, or a line at the top that is only a date; empty where none tells. */
export function storyDateOf(blocks: readonly Pick<Block, 'kind' | 'text'>[]): string {
  for (const [index, { kind, text }] of blocks.entries()) {
    if (index >= top && !datedKinds.includes(kind)) continue
    const date = dateIn(tellingPart(kind, text, index < top))
    if (date !== '') return date
  }
  return ''
}

function tellingPart(kind: BlockKind, text: string, isTop: boolean): string {
  if (datedKinds.includes(kind) || (isTop && isOnlyDate(text))) return text
  return isTop && kind === 'body' && /^\p{Lu}{2}/u.test(text) ? (dateline.exec(text.slice(0, 120))?.groups?.['date'] ?? '') : ''
}

function isOnlyDate(text: string): boolean {
  return text.length < 80 && dates.some((date) => date.test(text) && text.replace(date, '').replace(besideDate, '') === '')
}

/** The first full date in a text, as 2021-12-30; empty where there is none. */
export function dateIn(text: string): string {
  for (const pattern of dates) {
    const found = pattern.exec(text)?.groups
    if (found === undefined) continue
    const number = found['number'] ?? String(monthNumber(found['month'] ?? ''))
    const date = `${found['year']}-${number.padStart(2, '0')}-${(found['day'] ?? '').padStart(2, '0')}`
    if (isDay(date)) return date
  }
  return ''
}

/** There is such a day: 2021-02-30 is none. */
export function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/u.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function monthNumber(name: string): number {
  return months.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3))) + 1
}
