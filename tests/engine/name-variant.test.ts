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

test('a spelling that stands only in quotation marks is left to those who ask for doubtful findings', () => {
  const [finding] = findingsIn(drift)
  const findings = finding ? findingsIn(repair(drift, finding, 1)) : []
  expect(findings.map(({ tier, repairs }) => [tier, repairs[0]?.label])).toEqual([
    ['doubtful', 'Ask whether they are one person'],
  ])
})
