import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/engine/edits'
import type { Edit } from '../../../src/engine/types'
import { joinLineEnds, splitLineEnds } from '../../../src/formats/text/line-ends'
import { applyToMirror, createMirror, restateMirror, type TextMirror } from '../../../src/main/documents/text-mirror'

const mirrorOf = (raw: string): TextMirror => createMirror({ ...splitLineEnds(raw), quirks: [] })

function afterEdits(raw: string, edits: readonly Edit[]): string {
  const result = applyToMirror(mirrorOf(raw), 1, edits)
  if (result.kind === 'broken') throw new Error(result.reason)
  return joinLineEnds(result.mirror)
}

const rawText = fc.array(fc.constantFrom('a', 'bc', 'é', '😀', '\n', '\r', '\r\n')).map((parts) => parts.join(''))
const insertText = fc.array(fc.constantFrom('x', 'ÿ', '\n', 'a')).map((parts) => parts.join(''))

test('B14 bytes outside an edit stay what they were', () => {
  fc.assert(
    fc.property(rawText, insertText, fc.nat(), fc.nat(), (raw, insert, a, b) => {
      const { text, ends } = splitLineEnds(raw)
      const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((one, other) => one - other)
      const lines = text.slice(0, from).split('\n').length - 1
      const cut = text.slice(from, to).split('\n').length - 1
      const before = joinLineEnds({ text: text.slice(0, from), ends: ends.slice(0, lines) })
      const after = joinLineEnds({ text: text.slice(to), ends: ends.slice(lines + cut) })
      const written = afterEdits(raw, [{ from, to, insert }])
      expect(written.startsWith(before)).toBe(true)
      expect(written.endsWith(after)).toBe(true)
    }),
  )
})

test('B05 the mirror holds what the page holds, whatever it does', () => {
  const step = fc.array(fc.tuple(fc.nat(), fc.nat(), insertText), { maxLength: 3 })
  fc.assert(
    fc.property(rawText, fc.array(step), (raw, steps) => {
      let mirror = mirrorOf(raw)
      let page = mirror.text
      for (const [index, wanted] of steps.entries()) {
        const edits = apart(wanted, page.length)
        page = applyEdits(page, edits)
        const result = applyToMirror(mirror, index + 1, edits)
        if (result.kind === 'broken') throw new Error(result.reason)
        mirror = result.mirror
        expect(mirror.text).toBe(page)
        expect(mirror.ends).toHaveLength(page.split('\n').length - 1)
      }
    }),
  )
})

/** Edits that do not overlap, in a text of this length. */
function apart(wanted: readonly (readonly [number, number, string])[], length: number): Edit[] {
  let at = 0
  return wanted.map(([skip, span, insert]) => {
    const from = at + (skip % (length - at + 1))
    const to = from + (span % (length - from + 1))
    at = to
    return { from, to, insert }
  })
}

test('a new line gets the end most lines have', () => {
  expect(afterEdits('a\r\nb\r\nc\n', [{ from: 1, to: 1, insert: '\nnew' }])).toBe('a\r\nnew\r\nb\r\nc\n')
})

test('a line end inside a replaced stretch stays what it was where the text round it stays', () => {
  expect(afterEdits('one\rtwo\r\nthree\r\n', [{ from: 0, to: 13, insert: 'One\ntwo\nthree' }])).toBe('One\rtwo\r\nthree\r\n')
})

test('edits may come in any order', () => {
  const edits = [
    { from: 4, to: 5, insert: 'Z' },
    { from: 0, to: 1, insert: 'A' },
  ]
  expect(afterEdits('a\r\nb\rc', edits)).toBe('A\r\nb\rZ')
})

test.each([
  ['gap', 2, []],
  ['gap', 0, []],
  ['outside', 1, [{ from: 2, to: 99, insert: '' }]],
  ['outside', 1, [{ from: 2, to: 1, insert: '' }]],
  [
    'overlap',
    1,
    [
      { from: 0, to: 3, insert: '' },
      { from: 2, to: 4, insert: '' },
    ],
  ],
])('%s breaks the mirror', (reason, version, edits) => {
  expect(applyToMirror(mirrorOf('some text'), version, edits)).toEqual({ kind: 'broken', reason })
})

test('a restated text keeps the line ends round what differs', () => {
  const mirror = restateMirror(mirrorOf('a\rb\r\nc\r\n'), 7, 'a\nB\nB\nc\n')
  expect(mirror.version).toBe(7)
  expect(joinLineEnds(mirror)).toBe('a\rB\r\nB\r\nc\r\n')
})
