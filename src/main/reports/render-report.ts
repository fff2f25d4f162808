import { t } from '../../l10n/t'
import { hunksBetween } from '../../formats/changes/hunks'
import { withoutEnding } from '../../formats/exports/export-name'
import { csvReport } from '../../formats/report/csv'
import { htmlReport } from '../../formats/report/html'
import { jsonReportOf } from '../../formats/report/json'
import { proofPage } from '../../formats/report/proof'
import { sarifReport } from '../../formats/report/sarif'
import { createPlacer, type DraftReport, type Reporter } from '../../formats/report/report'
import type { ReportKind, ReviewReport } from '../../shared/handing-on'
import type { SnapshotRendered, TextSnapshot } from '../documents/snapshot'
import { version } from '../../../package.json'

/** Prints a page that nobody sees; rejects where that cannot be done. */
export type PrintPage = (html: string) => Promise<Buffer>

const endings: Readonly<Record<ReportKind, string>> = {
  'report-html': '.report.html',
  'report-csv': '.report.csv',
  'report-json': '.report.json',
  'report-sarif': '.report.sarif',
  proof: '.proof.pdf',
}

/** story.txt is reported of in story.report.html. */
export function reportName(name: string, kind: ReportKind): string {
  return `${withoutEnding(name)}${endings[kind]}`
}

/** A report of a snapshot. */
export async function renderReport(
  print: PrintPage,
  taken: TextSnapshot,
  kind: ReportKind,
  review: ReviewReport,
): Promise<SnapshotRendered> {
  const report = reportOf(taken, review)
  const reporter = { version, rules: review.rules }
  if (kind !== 'proof') return withBytes(taken, Buffer.from(textOf(kind, report, reporter), 'utf8'))
  try {
    return withBytes(taken, await print(proofPage(report, reporter)))
  } catch {
    return {
      kind: 'failed',
      message: t('Nothing was written: the proof could not be printed. A report as a web page can be printed from a browser.'),
    }
  }
}

function textOf(kind: Exclude<ReportKind, 'proof'>, report: DraftReport, reporter: Reporter): string {
  switch (kind) {
    case 'report-html':
      return htmlReport([report], reporter)
    case 'report-csv':
      return csvReport([report], reporter)
    case 'report-json':
      return jsonReportOf([report])
    case 'report-sarif':
      return sarifReport([report], reporter)
  }
}

/** What the page tells, and what was changed besides: by the editor’s own hand, as the comparison with the original shows it. */
function reportOf(
  { draft, text: { text } }: TextSnapshot,
  { rules: _, changes, findings, ...review }: ReviewReport,
): DraftReport {
  const own = hunksBetween(draft.original, text)
    // The comparison may count the space beside a repair as its own.
    .filter(({ after }) => !changes.some(({ from, to }) => from - 1 <= after.to && after.from <= to + 1))
    .map(({ removed, inserted }) => ({ rule: '', was: removed, is: inserted, how: '' }))
  const told = changes.map(({ rule, was, is, how }) => ({ rule, was, is, how }))
  // A finding of a version that is gone may reach past the end.
  const shown = findings.filter(({ to }) => to <= text.length)
  const { source } = draft
  // Of a text that was changed nobody knows the lines it will be saved in.
  const lines = draft.document?.format === source?.format && text === source?.draft.text ? source.draft.lines : []
  const placeOf = createPlacer(draft.document === null ? text : null, lines)
  const placed = shown.map((one) => ({ ...one, ...placeOf(one) }))
  return { ...review, name: draft.name, text, findings: placed, changes: [...told, ...own] }
}

function withBytes(taken: TextSnapshot, bytes: Buffer): SnapshotRendered {
  return { kind: 'taken', snapshot: { ...taken, bytes, format: null } }
}
