import { message, t } from '../../l10n/t'
import type { Entry, Ledgers } from '../../engine'
import { speaksOf } from '../settings/setting'

type Kind = Entry['kind']

/** A part of the ledger view. */
export interface LedgerSection {
  readonly title: string
  readonly entries: readonly Entry[]
  /** How many more there are than are shown. */
  readonly more: number
}

const titles: readonly (readonly [title: string, kinds: readonly Kind[]])[] = [
  [message('Names'), ['person', 'place']],
  [message('Bodies'), ['body']],
  [message('Numbers'), ['number']],
  [message('Dates'), ['date']],
  [message('Spelling and marks'), ['spelling', 'quotation']],
]

/** More rows are no list that anyone reads. */
const most = 60

/** The entries that fit what was typed; in each part those that are written in two ways stand first. */
export function ledgerSections(ledgers: Ledgers, query: string): readonly LedgerSection[] {
  return titles.flatMap(([title, kinds]) => {
    const fitting = ledgers
      .filter(({ kind }) => kinds.includes(kind))
      .filter(({ name, note, spellings }) => speaksOf(query, t(title), name, note, ...spellings.map(({ text }) => text)))
      .toSorted((a, b) => Number(b.isMixed) - Number(a.isMixed))
    return fitting.length === 0 ? [] : [{ title, entries: fitting.slice(0, most), more: Math.max(0, fitting.length - most) }]
  })
}

/** “2 names are written in more than one way.” */
export function ledgerSummary(ledgers: Ledgers): string {
  const mixed = ledgers.filter(({ isMixed }) => isMixed).length
  return t(
    '{mixed, plural, =0 {Everything is written in one way.} =1 {One thing is written in more than one way.} other {# things are written in more than one way.}}',
    { mixed },
  )
}
