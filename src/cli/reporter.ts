import { witnessCards } from '../engine'
import { rules } from '../engine/rules'
import { csvReport } from '../formats/report/csv'
import { htmlReport } from '../formats/report/html'
import { jsonReportOf } from '../formats/report/json'
import { createPlacer, type DraftReport, marksIn, paragraphAt, reportedFinding, type Reporter } from '../formats/report/report'
import { sarifReport } from '../formats/report/sarif'
import { assertNever } from '../shared/assert-never'
import { readerCards } from '../shared/readers/reader-cards'
import { version } from '../../package.json'
import type { ReportFormat } from './arguments'
import type { CheckedFile } from './report'

const cards = [...rules, ...readerCards, ...witnessCards]

/** Knows whatever a finding can go by. */
export const reporter: Reporter = { version, rules: cards.map(({ id, name, why }) => ({ id, name, why })) }

/** Drafts that were reported of, in a format. */
export function reportIn(format: ReportFormat, reports: readonly DraftReport[]): string {
  switch (format) {
    case 'html':
      return htmlReport(reports, reporter)
    case 'csv':
      return csvReport(reports, reporter)
    case 'json':
      return jsonReportOf(reports)
    case 'sarif':
      return sarifReport(reports, reporter)
    default:
      return assertNever(format)
  }
}

/** A draft that was only checked, as it is reported of. */
export function reportOfChecked({ path, text, isPlain, lines, paragraphs, words, findings }: CheckedFile): DraftReport {
  const empty = { before: null, changes: [], ignored: [], queries: [] }
  const placeOf = createPlacer(isPlain ? text : null, lines)
  const reported = findings
    .map(reportedFinding)
    .map((one) => ({ ...one, ...placeOf(one), paragraph: paragraphAt(paragraphs, one.from) }))
  return { ...empty, name: path, text, words, now: marksIn(findings), findings: reported }
}
