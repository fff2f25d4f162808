import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from '../../../src/engine/read/count-words'

test('counts what stands between white space, of whatever kind', () => {
  expect(countWords('')).toBe(0)
  expect(countWords(' One two,\n\nthree\u00a0four\u3000“five” — ')).toBe(6)
  const piece = fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u2009', '\u200b', '\ufeff', '\u0085', 'a', 'é', '“', '语', '😀')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      expect(countWords(text)).toBe(text.match(/\S+/gu)?.length ?? 0)
    }),
  )
})
