import { expect, test } from 'vitest'
import { findSpans } from '../../../src/readers/second-reader/spans'

/** Words of one letter, with these probabilities. */
const words = (...bad: readonly number[]) =>
  bad.map((one, at) => ({ from: 2 * at, to: 2 * at + 1, bad: one, gap: 0, damage: 0, broken: 0, window: 0, piece: at + 1 }))
const spans = (...bad: readonly number[]) => findSpans(words(...bad), 0.6, 0.3).map(({ from, to, peak }) => [from, to, peak.bad])

test('a run of words at or above the low threshold is a span where one of them reaches the high one', () => {
  expect(spans(0.1, 0.3, 0.6, 0.4, 0.2)).toEqual([[2, 7, 0.6]])
  expect(spans(0.1, 0.3, 0.59, 0.4, 0.2)).toEqual([])
})

test('a word below the low threshold parts two spans', () => {
  expect(spans(0.7, 0.29, 0.8)).toEqual([
    [0, 1, 0.7],
    [4, 5, 0.8],
  ])
})

test('a span may begin and end with the paragraph', () => {
  expect(spans(0.9)).toEqual([[0, 1, 0.9]])
  expect(spans()).toEqual([])
})
