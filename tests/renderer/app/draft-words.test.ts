import { expect, test } from 'vitest'
import { directionIn, draftWords } from '../../../src/renderer/app/draft-words'

test('words of a draft run as most of their letters do', () => {
  expect(directionIn('وأضاف أن 3 آلاف جندي')).toBe('rtl')
  expect(directionIn('„שלום“')).toBe('rtl')
  expect(directionIn('“الحرية” is a movement of farmers')).toBe('ltr')
  expect(directionIn('Путин и Байден')).toBe('ltr')
  expect(directionIn('30,000')).toBe('ltr')
  expect(draftWords('שלום').dir).toBe('rtl')
})

test('a paragraph as long as a book is judged by its beginning', () => {
  expect(directionIn(`${'word '.repeat(100)}${'שלום '.repeat(1000)}`)).toBe('ltr')
})
