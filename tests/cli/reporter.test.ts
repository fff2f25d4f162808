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
  ...{ path: 'rain.txt', text, isPlain: true, words: 2, sentences: 1, source: '' },
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
