import { describe, expect, test } from 'vitest'
import { cutWindows } from '../../../src/readers/second-reader/windows'

/** One piece a letter, so that lengths can be read off. */
const letters = (word: string) => Array.from(word, (letter) => letter.charCodeAt(0))
const sentence = (length: number) => `${'x'.repeat(length - 1)}.`
const cut = (text: string) => cutWindows(text, letters).map((window) => window.map(({ from, to }) => text.slice(from, to)))

describe('cutting a paragraph into windows', () => {
  test('keeps whole sentences together while they fit', () => {
    expect(cut(`${sentence(60)} ${sentence(68)}`)).toEqual([[sentence(60), sentence(68)]])
    expect(cut(`${sentence(60)} ${sentence(69)}`)).toEqual([[sentence(60)], [sentence(69)]])
  })

  test('lets a long sentence fill a window of its own, and cuts one that is longer between words', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'x'.repeat(10))
    expect(cut(words(19).join(' '))).toEqual([words(19)])
    expect(cut(words(20).join(' '))).toEqual([words(19), words(1)])
  })

  test('ends a sentence behind a closing quotation mark or bracket as well', () => {
    expect(cut(`${'x'.repeat(98)}.” ${'y'.repeat(40)}`)).toHaveLength(2)
    expect(cut(`${'x'.repeat(98)}, ${'y'.repeat(40)}`)).toHaveLength(1)
  })

  test('cuts off a word that is longer than any window', () => {
    expect(cutWindows('x'.repeat(500), letters)[0]?.[0]?.pieces).toHaveLength(190)
  })

  test('reads words alone, and no pictures or notes among them', () => {
    expect(cut('A picture \uFFFC is here.\uFFFC \uFFFC')).toEqual([['A', 'picture', 'is', 'here.']])
  })

  test('makes nothing of nothing', () => {
    expect(cut(' \n ')).toEqual([])
  })
})
