import { type CountedMarks, type DraftReport, families, sumOf } from './report'

/** The report for programs. Its shape is a promise (version 1): nothing may be renamed or taken away. */
export function jsonReportOf(reports: readonly DraftReport[]): string {
  return `${JSON.stringify({ version: 1, files: reports.map(describe) }, null, 2)}\n`
}

function describe({ name, text, words, before, now, findings, changes, ignored, queries }: DraftReport) {
  return {
    path: name,
    words,
    marks: { before: before === null ? null : counted(before), now: counted({ ...now, words }) },
    findings: findings.map(({ inFile, sourceLine: _, ...one }) => ({
      ...one,
      ...(inFile === null ? {} : { line: inFile.startLine, column: inFile.startColumn }),
      quote: text.slice(one.from, one.to),
    })),
    changes,
    ignored,
    queries,
  }
}

function counted({ words, ...marks }: CountedMarks) {
  const rate = (count: number): number | null => (words === 0 ? null : Math.round((count * 10_000) / words) / 10)
  return {
    ...marks,
    all: sumOf(marks),
    perThousandWords: { ...Object.fromEntries(families.map((family) => [family, rate(marks[family])])), all: rate(sumOf(marks)) },
  }
}
