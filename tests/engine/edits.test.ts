import { expect, test } from 'vitest'
import { applyEdits } from '../../src/engine'

test('edits speak of the text before any of them, in any order', () => {
  const edits = [
    { from: 4, to: 7, insert: 'two' },
    { from: 0, to: 3, insert: 'zero' },
    { from: 7, to: 7, insert: '!' },
  ]
  expect(applyEdits('one TWO three', edits)).toBe('zero two! three')
})

test('edits that overlap are an error', () => {
  expect(() =>
    applyEdits('abcdef', [
      { from: 0, to: 3, insert: '' },
      { from: 2, to: 4, insert: '' },
    ]),
  ).toThrow(RangeError)
})

test('offsets are UTF-16 units, so a face before the edit counts two', () => {
  expect(applyEdits('😀 teh end', [{ from: 3, to: 6, insert: 'the' }])).toBe('😀 the end')
})
