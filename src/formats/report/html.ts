import { originalWords, pageOf, plain, sentence } from './page'
import {
  type CountedMarks,
  type DraftReport,
  families,
  type Marks,
  nameOfRule,
  perThousand,
  type Reporter,
  sumOf,
} from './report'
import { proofStyle } from './proof'

/** One file without anything beside it, to be read in a browser and printed. Nothing in it runs. */
export function htmlReport(reports: readonly DraftReport[], reporter: Reporter): string {
  const [only] = reports
  const title = reports.length === 1 && only !== undefined ? only.name : `${reports.length} drafts`
  const sections = reports.map((report) => sectionOf(report, reporter)).join('\n')
  return pageOf(`Marks in ${title}`, `${reports.length > 1 ? overview(reports) : ''}${sections}`, `${proofStyle}${style}`)
}

function overview(reports: readonly DraftReport[]): string {
  const rows = reports.map(({ name, words, before, now }) => [
    plain(name),
    String(words),
    before === null ? '–' : String(sumOf(before)),
    String(sumOf(now)),
    perThousand(sumOf(now), words),
  ])
  return `<h1>${reports.length} drafts</h1>${table(['Draft', 'Words', 'Before', 'Now', 'Per 1,000 words'], rows)}`
}

function sectionOf(report: DraftReport, reporter: Reporter): string {
  const { name, text, words, before, now, findings, changes, ignored, queries } = report
  const rule = (id: string): string => plain(id === '' ? 'Editor' : nameOfRule(reporter, id))
  return [
    `<section><h1>${plain(name)}</h1><p>${words} words. Marks count what Galley saw, not every error.</p>`,
    marksTable(before, now, words),
    part(
      'Queries for the reporter',
      ['Sentence', 'Question'],
      queries.map((one) => [plain(one.sentence), plain(one.question) + originalWords(one.question, one.original)]),
    ),
    part(
      'What was changed',
      ['Was', 'Is', 'By', 'How'],
      changes.map((one) => [plain(one.was), plain(one.is), rule(one.rule), plain(one.how)]),
    ),
    part(
      'What is still marked',
      [findings.some(({ inFile }) => inFile === null) ? 'Paragraph' : 'Line', 'Words', 'Why', 'Rule'],
      findings.map((one) => [
        String(one.inFile === null ? one.paragraph : one.inFile.startLine),
        `<span class="${one.category}">${plain(text.slice(one.from, one.to))}</span>`,
        sentence(one.message) +
          originalWords(one.message, one.original) +
          (one.repair === '' ? '' : `<br><small>→ ${plain(one.repair)}</small>`),
        rule(one.rule),
      ]),
    ),
    part(
      'What was ignored',
      ['Words', 'Rule', 'How'],
      ignored.map((one) => [plain(one.quote), rule(one.rule), plain(one.how)]),
    ),
    '</section>',
  ].join('\n')
}

function marksTable(before: CountedMarks | null, now: Marks, words: number): string {
  const row = (label: string, count: (marks: Marks) => number): string[] => [
    label,
    before === null ? '–' : String(count(before)),
    before === null ? '–' : perThousand(count(before), before.words),
    String(count(now)),
    perThousand(count(now), words),
  ]
  const rows = [
    ...families.map((family) => row(`<span class="${family}">${family}</span>`, (marks) => marks[family])),
    row('all', sumOf),
  ]
  return table(['Marks', 'Before', 'per 1,000 words', 'Now', 'per 1,000 words'], rows)
}

function part(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `<h2>${title} (${rows.length})</h2>${table(head, rows)}`
}

/** Cells are markup already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], name: string): string =>
    `<tr>${cells.map((one) => `<${name}>${one}</${name}>`).join('')}</tr>`
  return `<table><thead>${line(head, 'th')}</thead><tbody>\n${rows.map((row) => line(row, 'td')).join('\n')}\n</tbody></table>`
}

const style = `
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5em; }
th, td { text-align: left; vertical-align: top; padding: .3em .6em .3em 0; border-bottom: 1px solid #ccc; overflow-wrap: anywhere; }
th { overflow-wrap: normal; } tr { break-inside: avoid; } thead { display: table-header-group; } h2 { break-after: avoid; }
section + section { break-before: page; }
`
