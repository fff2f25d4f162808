import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeLineEnds, dominantEnd, joinLineEnds, splitLineEnds } from '../../../src/formats/text/line-ends'

const mixed = fc
  .array(fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', '\u2028', '\u0085', '\t', ' '))
  .map((parts) => parts.join(''))

test('B14 every mix of line ends is given back as it was', () => {
  fc.assert(
    fc.property(mixed, (raw) => {
      const split = splitLineEnds(raw)
      expect(split.text).not.toContain('\r')
      expect(split.ends).toHaveLength(split.text.split('\n').length - 1)
      expect(joinLineEnds(split)).toBe(raw)
    }),
  )
})

test.each([
  ['a\nb', 'LF', 'L'],
  ['a\r\nb\r\n', 'CRLF', 'W'],
  ['a\rb', 'CR', 'C'],
  ['a\r\nb\r\nc\n', 'mixed', 'W'],
  ['a\rb\rc\n', 'mixed', 'C'],
  ['one line', 'LF', 'L'],
])('%j has %s line ends and gets new lines as %s', (raw, described, dominant) => {
  const { ends } = splitLineEnds(raw)
  expect(describeLineEnds(ends)).toBe(described)
  expect(dominantEnd(ends)).toBe(dominant)
})

test('separators that are no line ends stay in the text', () => {
  expect(splitLineEnds('a\u2028b\u2029c\u0085d\ve\ff')).toEqual({ text: 'a\u2028b\u2029c\u0085d\ve\ff', ends: '' })
})

test('a missing line end is never made up', () => {
  expect(() => joinLineEnds({ text: 'a\nb\nc', ends: 'W' })).toThrow('no line end')
})
