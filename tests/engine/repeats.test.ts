import { expect, test } from 'vitest'
import { createProofreader } from '../../src/engine'
import { proofOf } from './helpers'

const towns = 'Split Zadar Pula Osijek Rijeka Sisak Karlovac Vukovar Knin Trogir Porec Rovinj Opatija Samobor'.split(' ')
const closed = (town: string) => `The old bridge in ${town} was closed for repairs on Sunday after heavy rain.`
const again = (town: string) => `After the heavy rain, the old bridge in ${town} was closed on Sunday for repairs and checks.`
const between = 'Nobody was hurt, the governor said.\n\nPolice were at work all night.\n\nThe trains ran late.'

const tiersOf = (text: string, rule: string) =>
  proofOf(createProofreader(), { text })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ tier }) => tier)

test.each([
  ['repeated-sentence', closed],
  ['near-repeat', again],
] as const)('%s: a copy far from the first is likely a slip, many are a collection', (rule, second) => {
  const draft = (names: readonly string[]) => [...names.map(closed), between, ...names.map(second)].join('\n\n')
  expect(tiersOf(draft(['Split']), rule)).toEqual(['likely'])
  expect(tiersOf(draft(towns), rule)).not.toContain('likely')
})

test('a sentence set apart over the name of who said it may be there on purpose', () => {
  const text = [closed('Split'), between, closed('Split'), 'Ana Kovac, governor of Dalmatia', 'The bridge is old, she said.']
  expect(tiersOf(text.join('\n\n'), 'repeated-sentence')).toEqual(['doubtful'])
})

test('a paragraph that stands twice goes with the blank line', () => {
  const text = [closed('Split'), between, closed('Split'), 'The bridge is old, the governor said.'].join('\n\n')
  const [finding] = proofOf(createProofreader(), { text }).findings.filter(({ rule }) => rule === 'repeated-sentence')
  const edit = finding?.repairs[0]?.edits[0]
  expect(text.slice(edit?.from, edit?.to)).toBe(`${closed('Split')}\n\n`)
})
