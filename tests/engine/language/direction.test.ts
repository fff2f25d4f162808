import { expect, it } from 'vitest'
import { isolated, stretchesOf } from '../../../src/engine/language/direction'

it('isolates words that run from right to left, and no others', () => {
  expect(isolated('2 مليون')).toBe('\u20682 مليون\u2069')
  expect(isolated('בית ספר.')).toBe('\u2068בית ספר.\u2069')
  expect(isolated('2 Millionen')).toBe('2 Millionen')
})

it('cuts a sentence where they begin and end', () => {
  const words = 'مدرسة قريبة.'
  expect(stretchesOf(`It says “${isolated(words)}”`)).toEqual([
    { text: 'It says “', isIsolated: false },
    { text: words, isIsolated: true },
    { text: '”', isIsolated: false },
  ])
  expect(stretchesOf('It says nothing.')).toEqual([{ text: 'It says nothing.', isIsolated: false }])
})
