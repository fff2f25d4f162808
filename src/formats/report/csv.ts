import { type DraftReport, nameOfRule, type Reporter } from './report'

const head = [
  'file',
  'what',
  'family',
  'tier',
  'severity',
  'rule',
  'line',
  'paragraph',
  'words',
  'message or change',
  'repair or question',
  'original',
]

/** One row for each mark, change, ignored mark and question, for a spreadsheet (RFC 4180, with a byte order mark so that Excel reads UTF-8). */
export function csvReport(reports: readonly DraftReport[], reporter: Reporter): string {
  const rows = [head, ...reports.flatMap((report) => rowsOf(report, reporter))]
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function rowsOf({ name, text, findings, changes, ignored, queries }: DraftReport, reporter: Reporter): string[][] {
  const rule = (id: string): string => (id === '' ? '' : nameOfRule(reporter, id))
  return [
    ...findings.map((one) => [
      ...[name, 'mark', one.category, one.tier, String(one.severity), rule(one.rule)],
      ...[
        one.inFile === null ? '' : String(one.inFile.startLine),
        String(one.paragraph),
        text.slice(one.from, one.to),
        one.message,
        one.repair,
        one.original,
      ],
    ]),
    ...changes.map((one) => [name, 'change', '', '', '', rule(one.rule), '', '', one.was, one.is, one.how, '']),
    ...ignored.map((one) => [name, 'ignored', '', '', '', rule(one.rule), '', '', one.quote, one.how, '', '']),
    ...queries.map((one) => [name, 'question', '', '', '', '', '', '', one.sentence, '', one.question, one.original]),
  ]
}

/** A spreadsheet takes = + - @ at the start, also behind white space, for a formula; an apostrophe says that it is text. */
function cell(value: string): string {
  const safe = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
