import { firstEndingAt } from '../../engine/touching'
import type { SourceLine } from '../format'
import type { Category, Finding, Range, Severity, Tier } from '../../engine/types'

/** Marks by family. They count what Galley saw, not every error; doubtful ones are left out. */
export type Marks = Readonly<Record<Category, number>>

/** Marks, and how many words the draft had when they were counted. */
export interface CountedMarks extends Marks {
  readonly words: number
}

/** The families in the order they are told. */
export const families: readonly Category[] = ['broken', 'translation', 'style']

/** Where a stretch stands in the file of a plain text: lines and columns begin with 1. */
export interface FilePlace {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** What is still marked. Offsets count in `text` of its report. */
export interface ReportedFinding extends Range {
  /** The number of its paragraph, as the window shows it. */
  readonly paragraph: number
  /** Null where the draft is a document: an editor has no file with such lines. */
  readonly inFile: FilePlace | null
  /** Of such a document, the line of its source that it begins in, where that is known. */
  readonly sourceLine?: number | null
  readonly rule: string
  readonly category: Category
  readonly tier: Tier
  readonly severity: Severity
  readonly message: string
  /** What the first repair would do; empty without one. */
  readonly repair: string
  /** What the text says that the draft was translated from, where it was compared; empty where not. */
  readonly original: string
}

/** Words that were changed, and by which rule; empty where the editor changed them of his own accord. */
export interface ReportedChange {
  readonly rule: string
  readonly was: string
  readonly is: string
  readonly how: string
}

/** A finding that was ignored, and how: here, with all like it, the whole rule. */
export interface ReportedDismissal {
  readonly rule: string
  readonly quote: string
  readonly how: string
}

/** A question for the reporter about a sentence. */
export interface ReportedQuery {
  readonly sentence: string
  readonly question: string
  readonly original: string
}

/** All there is to tell of one draft. */
export interface DraftReport {
  /** The file’s name, or its path as it was given. */
  readonly name: string
  readonly text: string
  readonly words: number
  /** When the draft was first read; null where nothing was done since. */
  readonly before: CountedMarks | null
  readonly now: Marks
  readonly findings: readonly ReportedFinding[]
  readonly changes: readonly ReportedChange[]
  readonly ignored: readonly ReportedDismissal[]
  readonly queries: readonly ReportedQuery[]
}

/** What a report calls a rule; `why` is what an editor reads of its reason. */
export interface RuleName {
  readonly id: string
  readonly name: string
  readonly why: string
}

/** Who made the report, and what the rules are called. */
export interface Reporter {
  readonly version: string
  readonly rules: readonly RuleName[]
}

export function nameOfRule({ rules }: Reporter, id: string): string {
  return rules.find((rule) => rule.id === id)?.name ?? id
}

/** The findings that count as marks. */
export function marksIn(findings: readonly { readonly category: Category; readonly tier: Tier }[]): Marks {
  const count = (category: Category): number =>
    findings.filter((finding) => finding.category === category && finding.tier !== 'doubtful').length
  return { broken: count('broken'), translation: count('translation'), style: count('style') }
}

export function sumOf(marks: Marks): number {
  return families.reduce((sum, family) => sum + marks[family], 0)
}

/** Marks in a thousand words, with one decimal; a dash for a draft without words. */
export function perThousand(marks: number, words: number): string {
  return words === 0 ? '–' : ((marks * 1000) / words).toFixed(1)
}

/** A finding as a report tells it, but for its place. */
export function reportedFinding({
  rule,
  category,
  tier,
  severity,
  ranges,
  message,
  repairs,
  witness,
}: Finding): Omit<ReportedFinding, 'paragraph' | 'inFile' | 'sourceLine'> {
  const { from, to } = ranges[0]
  return { rule, category, tier, severity, from, to, message, repair: repairs[0]?.label ?? '', original: witness?.text ?? '' }
}

/** The number of the paragraph that a place stands in, counted from 1 as the window does. */
export function paragraphAt(paragraphs: readonly Range[], at: number): number {
  return Math.min(firstEndingAt(paragraphs, at) + 1, Math.max(1, paragraphs.length))
}

/**
 * Where stretches of a draft stand for an editor: in the file of a plain text, which is given, or else in one of the lines that its document’s
 * source is known to have.
 */
export function createPlacer(
  plain: string | null,
  lines: readonly SourceLine[] = [],
): (range: Range) => Pick<ReportedFinding, 'inFile' | 'sourceLine'> {
  const placeOf = plain === null ? null : createPlaces(plain)
  return ({ from, to }) => {
    const sourceLine = lines.findLast((line) => line.from <= from)?.line ?? null
    if (placeOf === null) return { inFile: null, sourceLine }
    const [start, end] = [placeOf(from), placeOf(to)]
    const inFile = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
    return { inFile, sourceLine }
  }
}

/** Where a place stands as an editor counts: line and column begin with 1. */
export function createPlaces(text: string): (at: number) => { readonly line: number; readonly column: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (at) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }
}
