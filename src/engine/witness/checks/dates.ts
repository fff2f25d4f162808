import { monthNames } from '../../language/calendar'
import { isolated } from '../../language/direction'
import type { Proposal } from '../../report'
import { shift } from '../../shift'
import { isSameDate, readDates, type WrittenDate } from '../numbers/dates'
import type { WitnessCheck } from '../types'
import { quoted, witnessOf } from './quote'
import { askWhich } from '../../proposals'

/**
 * Dates whose month is another, or whose day and month changed places; other days and years are numbers. Deliberate exceptions: dates that
 * the original does not name a month of the common calendar in, and dates of which it has none.
 */
export const dateAgainstOriginal: WitnessCheck = {
  id: 'date-against-original',
  name: 'Date other than in the original',
  why: 'The month differs, or day and month have changed places: 3/4 is the third of April in most languages.',
  *check(pair) {
    const original = pair.original.flatMap(({ text }) => readDates(text, pair.language))
    if (original.length === 0) return
    for (const unit of pair.draft) {
      for (const date of readDates(unit.text, 'en')) {
        if (original.some((one) => isSameDate(date, one))) continue
        const meant = original.find((one) => isSlip(date, one))
        if (meant === undefined) continue
        const witness = witnessOf(pair.original)
        yield {
          rule: dateAgainstOriginal.id,
          tier: 'likely',
          severity: 10,
          ranges: [{ from: unit.from + date.from, to: unit.from + date.to }],
          message: `The original says ${isolated(meant.text.trim())}, not ${date.text.trim()}: ${quoted(witness)}`,
          repairs: [...putMonth(date, meant, unit.from), askWhich('date', date.text.trim(), meant.text.trim())],
          witness,
        }
      }
    }
  },
}

/** The same day of another month, the same year in another month, or day and month the other way round. */
function isSlip(date: WrittenDate, other: WrittenDate): boolean {
  if (date.day !== undefined && other.day !== undefined)
    return date.month !== other.month && (date.day === other.day || (date.day === other.month && date.month === other.day))
  return date.day === other.day && date.year !== undefined && date.year === other.year
}

function putMonth(date: WrittenDate, meant: WrittenDate, base: number): readonly Proposal[] {
  const { monthWord } = date
  if (monthWord === undefined || date.day !== meant.day) return []
  const month = monthNames[meant.month - 1] ?? ''
  const edits = [{ ...shift(monthWord, base), insert: month }]
  return [{ label: `Put “${month}”`, kind: 'single', edits }]
}
