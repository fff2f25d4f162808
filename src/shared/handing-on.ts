import type { BlockHint, Range } from '../engine/types'
import type { Note } from '../formats/exports/changes'
import type { ExportKind } from '../formats/exports/export-name'
import type { DraftReport, ReportedChange, ReportedFinding, RuleName } from '../formats/report/report'

/** How a draft is to be handed on. */
export interface ExportOrder {
  /** `text`: as plain text, in the draft’s own encoding. */
  readonly kind: 'text' | ExportKind
  /** Paragraphs of the text as it is, with their kinds. */
  readonly blocks: readonly BlockHint[]
  /** Questions to the reporter, each about a stretch of the text. */
  readonly notes: readonly Note[]
}

/** What is told of a draft and of what was done with it, rather than the draft itself. */
export type ReportKind = 'report-html' | 'report-csv' | 'report-json' | 'report-sarif' | 'proof'

/** What the page knows of a review; main adds name, text and lines, and what the editor changed without a finding. */
export interface ReviewReport extends Omit<DraftReport, 'name' | 'text' | 'findings' | 'changes'> {
  readonly findings: readonly Omit<ReportedFinding, 'inFile' | 'sourceLine'>[]
  readonly changes: readonly (ReportedChange & Range)[]
  /** Those that are named in it. */
  readonly rules: readonly RuleName[]
}
