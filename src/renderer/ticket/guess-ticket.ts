import type { BlockKind, BlockOutline } from '../../engine'
import type { Ticket } from '../../shared/review-notes'

/** What a ticket is guessed from. */
export interface TicketClues {
  /** The beginning of the draft. */
  readonly text: string
  readonly name: string
  readonly blocks: readonly BlockOutline[]
  readonly slice: (from: number, to: number) => string
  readonly modified: number | null
  /** The source language as the check guessed it; empty: not known. */
  readonly source: string
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const month = `(?<month>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`
const dates = [
  /(?<!\d)(?<year>(?:19|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)(?!\d)/u,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2}) ${month},? (?<year>(?:19|20)\\d\\d)(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\p{L})${month} (?<day>\\d{1,2}),? (?<year>(?:19|20)\\d\\d)(?!\\d)`, 'iu'),
]

/** Blocks that tell when a story was written, not what it tells of. */
const dated: readonly BlockKind[] = ['dateline', 'byline', 'notice', 'credit']

/** What can be known without asking: the day from the text or else the file, the slug from the file’s name. */
export function guessTicket({ text, name, blocks, slice, modified, source }: TicketClues): Ticket {
  const tellers = blocks.filter(({ kind }) => dated.includes(kind)).map(({ from, to }) => slice(from, to))
  const inText = [...tellers, text].map(dateIn).find((date) => date !== '')
  const inFile = modified === null ? '' : dayOf(new Date(modified))
  return { date: inText ?? inFile, language: source, desk: '', style: 'Wire', slug: slugOf(name) }
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

/** The day in the editor’s own time. */
function dayOf(date: Date): string {
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`
}

function slugOf(name: string): string {
  return name.replace(/\.[^.]*$/u, '')
}

/** “30 December 2021”. */
export function dateWords(date: string): string {
  if (!isDay(date)) return date
  const [year = '', number = '', day = ''] = date.split('-')
  const name = months[Number(number) - 1] ?? ''
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`
}

/** “Wire style”. */
export function styleWords(style: string): string {
  return style === '' || /style$/iu.test(style) ? style : `${style} style`
}
