import { expect, test } from 'vitest'
import { createProofreader } from '../../src/engine'
import { proofOf } from './helpers'

test('a headline does without articles, the story below it does not', () => {
  const text = 'Town wins prize for third time\n\nThe town won the prize for third time on Monday, the mayor said.'
  const { findings } = proofOf(createProofreader(), { text })
  expect(findings.map(({ rule, ranges: [{ from, to }] }) => [rule, from, text.slice(from, to)])).toEqual([
    ['preposition-frame', text.lastIndexOf('for third time'), 'for third time'],
  ])
})
