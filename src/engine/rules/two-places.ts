import type { Range, Severity } from '../types'
import type { Report } from './rule'

/** What is said at two places of a draft and cannot both be right: which of them, only the reporter knows. `here` is where an editor is led to. */
export function twoPlaces(here: Range, there: Range, severity: Severity, message: string, question: string): Report {
  return {
    ranges: [
      { from: here.from, to: here.to },
      { from: there.from, to: there.to },
    ],
    tier: 'likely',
    severity,
    message,
    repairs: [{ label: question, kind: 'query', edits: [] }],
  }
}
