import { expect, test } from 'vitest'
import { createProofreader, type Finding } from '../../src/engine'
import { nameVariant } from '../../src/engine/rules/translation/name-variant'
import { asBody, proofOf, repair } from './helpers'

const findingsIn = (text: string): readonly Finding[] =>
  proofOf(createProofreader([nameVariant]), { text, blocks: asBody(text) }).findings

const drift =
  'President Volodymyr Zelenskyy came. Talks with Zelensky went on, and Zelensky said so. “Ask Zelensky,” Sullivan said.'

test('two spellings are one finding, which tells how many places are changed and that quotations stay', () => {
  const [finding, ...more] = findingsIn(drift)
  expect(more).toEqual([])
  expect(finding?.repairs.map(({ label, edits }) => [label, edits.length])).toEqual([
    ['Write “Zelensky” everywhere (1 place)', 1],
    ['Write “Zelenskyy” everywhere but in quotations (2 places)', 2],
    ['Ask whether they are one person', 0],
  ])
})

test('places in shielded words are neither counted nor written over', () => {
  const text = `${drift} The file Zelensky is old.`
  const from = text.indexOf('file Zelensky')
  const shields = [{ from, to: from + 13 }]
  const { findings } = proofOf(createProofreader([nameVariant]), { text, blocks: asBody(text), shields })
  const edits = findings.flatMap(({ repairs }) => repairs.flatMap((one) => one.edits))
  expect(findings[0]?.repairs[1]?.label).toBe('Write “Zelenskyy” everywhere but in quotations (2 places)')
  expect(edits.filter((edit) => edit.to > from)).toEqual([])
})

test('a spelling that stands only in quotation marks is left to those who ask for doubtful findings', () => {
  const [finding] = findingsIn(drift)
  const findings = finding ? findingsIn(repair(drift, finding, 1)) : []
  expect(findings.map(({ tier, repairs }) => [tier, repairs[0]?.label])).toEqual([
    ['doubtful', 'Ask whether they are one person'],
  ])
})
