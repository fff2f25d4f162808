import { expect, test } from 'vitest'
import { createMemo } from '../../src/engine/memo'

test('makes a value once, and again only when it was unused through two turns', () => {
  const memo = createMemo<object>(0)
  const first = memo.get('a', () => ({}))
  memo.turn()
  expect(memo.get('a', () => ({}))).toBe(first)
  memo.turn()
  memo.turn()
  expect(memo.get('a', () => ({}))).not.toBe(first)
})

test('a turn lasts until something worth forgetting was made in it', () => {
  const memo = createMemo<object>(2)
  const first = memo.get('a', () => ({}))
  for (let turn = 0; turn < 5; turn++) memo.turn()
  expect(memo.get('a', () => ({}))).toBe(first)
  memo.get('b', () => ({}))
  memo.turn()
  for (const key of ['c', 'd']) memo.get(key, () => ({}))
  memo.turn()
  expect(memo.get('a', () => ({}))).not.toBe(first)
})
