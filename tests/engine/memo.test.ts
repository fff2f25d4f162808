import { expect, test } from 'vitest'
import { createMemo } from '../../src/engine/memo'

test('makes a value once, and again only when it was unused through two turns', () => {
  const memo = createMemo<object>()
  const first = memo.get('a', () => ({}))
  memo.turn()
  expect(memo.get('a', () => ({}))).toBe(first)
  memo.turn()
  memo.turn()
  expect(memo.get('a', () => ({}))).not.toBe(first)
})
