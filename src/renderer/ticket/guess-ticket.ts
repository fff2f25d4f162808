import { locale, t } from '../../l10n/t'
import type { BlockOutline } from '../../engine'
import { dateIn, datedKinds, isDay } from '../../engine/read/story-date'
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

/** What can be known without asking: the day from the text or else the file, the slug from the file’s name. */
export function guessTicket({ text, name, blocks, slice, modified, source }: TicketClues): Ticket {
  const tellers = blocks.filter(({ kind }) => datedKinds.includes(kind)).map(({ from, to }) => slice(from, to))
  const inText = [...tellers, text].map(dateIn).find((date) => date !== '')
  const inFile = modified === null ? '' : dayOf(new Date(modified))
  return { date: inText ?? inFile, language: source, desk: '', style: 'Wire', slug: slugOf(name) }
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
  return new Date(date).toLocaleDateString(locale(), { dateStyle: 'long', timeZone: 'UTC' })
}

/** “Wire style”. */
export function styleWords(style: string): string {
  return style === '' || /style$/iu.test(style) ? style : t('{style} style', { style })
}
