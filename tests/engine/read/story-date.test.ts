import { expect, test } from 'vitest'
import { storyDateOf } from '../../../src/engine/read/story-date'
import type { BlockKind } from '../../../src/engine'

const dateOf = (...blocks: readonly (readonly [BlockKind, string])[]): string =>
  storyDateOf(blocks.map(([kind, text]) => ({ kind, text })))

test.each([
  ['dateline', 'Moscow, 30 December 2021'],
  ['byline', 'By Ann Lee, Updated: 30 Dec 2021, 06:12 PM IST'],
  ['body', 'Thursday, December 30, 2021'],
  ['body', 'KYIV, 30 December 2021 (Agency) — The president spoke.'],
  ['body', 'KYIV, Dec. 30, 2021 - The president spoke.'],
] as const)('a %s tells the day: %s', (kind, text) => {
  expect(dateOf(['headline', 'Storm hits coast'], [kind, text])).toBe('2021-12-30')
})

test.each([
  ['headline', 'The attacks of 11 September 2001'],
  ['body', 'The attacks of 11 September 2001 killed many — and more were hurt.'],
  ['body', 'KYIV — The president spoke on 30 December 2021.'],
] as const)('what a story tells of is not its day: %s, %s', (kind, text) => {
  expect(dateOf([kind, text])).toBe('')
})

test('further down a date alone is no head', () => {
  expect(dateOf(['body', 'a.'], ['body', 'b.'], ['body', 'c.'], ['body', 'd.'], ['body', '30 December 2021'])).toBe('')
})
