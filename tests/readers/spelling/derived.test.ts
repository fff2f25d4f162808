import { expect, test } from 'vitest'
import { isDerived } from '../../../src/readers/spelling/derived'

const stems = new Set([
  'format',
  'county',
  'city',
  'gun',
  'stock',
  'home',
  'buyers',
  'likely',
  'variation',
  'bank',
  'uselessly',
  'iron',
  'clad',
  'iodize',
])
const knows = (word: string) => stems.has(word)

test.each([
  'countywide',
  'citylike',
  'bankless',
  'unlikely',
  'microvariation',
  'reformat',
  'unformatable',
  'formatize',
  'iodised',
  'iodisation',
])('%s is made of a known word and an ending or a beginning', (word) => expect(isDerived(word, knows)).toBe(true))

test('two known words joined are one', () => {
  expect(isDerived('homebuyers', knows)).toBe(true)
  expect(isDerived('ironclad', knows)).toBe(true)
})

test.each(['stangaminary', 'unuselessly', 'regunner', 'rebank', 'gunny', 'xformat', 'bankq', 'un'])('%s is not', (word) =>
  expect(isDerived(word, knows)).toBe(false))
