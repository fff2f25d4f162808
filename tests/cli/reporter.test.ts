import { expect, test } from 'vitest'
import { reportIn, reportOfChecked } from '../../src/cli/reporter'
import { textReport } from '../../src/cli/text-report'
import { type Finding, witnessCards } from '../../src/engine'
import { rules } from '../../src/engine/rules'
import { readerCards } from '../../src/shared/readers/reader-cards'

const text = 'Rain fell.\n'

const cards = [...rules, ...readerCards, ...witnessCards]

/** A draft in which all that can be found was found. */
const file = {
  ...{ path: 'rain.txt', text, isPlain: true, lines: [], paragraphs: [{ from: 0, to: 10 }], words: 2, sentences: 1, source: '' },
  findings: cards.map(
    ({ id, category }): Finding => ({
      ...{ id, rule: id, category, tier: 'sure', severity: 5, message: 'So it is.' },
      ...{ ranges: [{ from: 0, to: 4 }], repairs: [] },
    }),
  ),
}

test('the report for people calls what was found by its name', () => {
  expect(textReport(file).match(/(?<=:1:1: [BTS] ).+(?=: “)/gu)).toEqual(cards.map(({ name }) => name))
})

test.each(['html', 'csv'] as const)('so does the report as %s', (format) => {
  const report = reportIn(format, [reportOfChecked(file)])
  expect(witnessCards.filter(({ name }) => !report.includes(name))).toEqual([])
})

test('SARIF explains every rule', () => {
  const report = JSON.parse(reportIn('sarif', [reportOfChecked(file)])) as {
    readonly runs: readonly { readonly tool: { readonly driver: { readonly rules: readonly { help?: unknown }[] } } }[]
  }
  const described = report.runs[0]?.tool.driver.rules ?? []
  expect(described).toHaveLength(file.findings.length)
  expect(described.filter((rule) => rule.help === undefined)).toEqual([])
})

test('a document is reported of by its paragraphs, a plain text by its lines', () => {
  const [first] = file.findings
  const findings = first === undefined ? [] : [{ ...first, ranges: [{ from: 12, to: 16 }] as const }]
  const paragraphs = [
    { from: 0, to: 10 },
    { from: 12, to: 22 },
  ]
  const plain = { ...file, text: 'Rain fell.\n\nRain fell.', paragraphs, findings }
  const document = { ...plain, path: 'rain.docx', isPlain: false }
  expect(textReport(plain)).toMatch(/^rain\.txt:3:1: /u)
  expect(textReport(document)).toMatch(/^rain\.docx, paragraph 2: /u)
  const csv = reportIn('csv', [plain, document].map(reportOfChecked))
  expect(csv).toContain(`,3,2,Rain,`)
  expect(csv).toContain(`,,2,Rain,`)
  expect(reportIn('html', [reportOfChecked(plain)])).toContain('<th>Line</th>')
  const page = reportIn('html', [reportOfChecked(document)])
  expect(page).toContain('<th>Paragraph</th>')
  expect(page).toContain('<tr><td>2</td>')
})
