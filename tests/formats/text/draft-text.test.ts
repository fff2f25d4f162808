import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/engine/edits'
import { decodeText } from '../../../src/formats/text/decode'
import { type DraftText, editDraftText, encodeDraftText } from '../../../src/formats/text/draft-text'
import { joinLineEnds, splitLineEnds } from '../../../src/formats/text/line-ends'
import { codec } from '../../../src/shared/codec'

const textOf = (raw: string): DraftText => ({ ...splitLineEnds(raw), quirks: [] })

describe('editDraftText', () => {
  it('keeps the ends of lines that an edit leaves alone', () => {
    const draft = textOf('a\r\nb\nc\r\nd\n')
    const edits = [
      { from: draft.text.length, to: draft.text.length, insert: 'e\n' },
      { from: 2, to: 4, insert: '' },
    ]
    expect(joinLineEnds(editDraftText(draft, edits, 'L'))).toBe('a\r\nc\r\nd\ne\n')
  })

  it('gives new lines the end that most have, or the one that is wanted', () => {
    const draft = textOf('a\r\nb\r\nc\n')
    const edits = [{ from: 3, to: 3, insert: '\nx\n' }]
    expect(joinLineEnds(editDraftText(draft, edits))).toBe('a\r\nb\r\nx\r\n\r\nc\n')
    expect(joinLineEnds(editDraftText(draft, edits, 'L'))).toBe('a\r\nb\nx\n\r\nc\n')
  })

  it('keeps a line end inside an edit that stays', () => {
    const draft = textOf('one\r\ntwo\nthree')
    expect(joinLineEnds(editDraftText(draft, [{ from: 0, to: 7, insert: 'one\nTwo' }], 'L'))).toBe('one\r\nTwo\nthree')
  })

  it('makes the edits that applyEdits makes', () => {
    const edit = fc.record({ from: fc.nat(20), length: fc.nat(5), insert: fc.constantFrom('', 'x', '\n', 'x\ny') })
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\r\n', '\n', '\r', '😀')), fc.array(edit, { maxLength: 4 }), (parts, made) => {
        const draft = textOf(parts.join(''))
        let at = 0
        const edits = made.flatMap(({ from, length, insert }) => {
          const start = at + from
          const end = start + length
          if (end > draft.text.length) return []
          at = end
          return [{ from: start, to: end, insert }]
        })
        const after = editDraftText(draft, edits)
        expect(after.text).toBe(applyEdits(draft.text, edits))
        expect(after.ends).toHaveLength(after.text.split('\n').length - 1)
      }),
    )
  })

  it('refuses edits that overlap', () => {
    const edits = [
      { from: 0, to: 2, insert: '' },
      { from: 1, to: 3, insert: '' },
    ]
    expect(() => editDraftText(textOf('abcd'), edits)).toThrow(RangeError)
  })
})

describe('encodeDraftText', () => {
  it('brings every sound text back byte by byte', () => {
    const parts = fc.array(fc.constantFrom('\r', '\n', '\r\n', 'a', 'é', '😀', ' '), { minLength: 1 })
    fc.assert(
      fc.property(parts, fc.boolean(), (some, hasMark) => {
        const bytes = new TextEncoder().encode((hasMark ? '\uFEFF' : '') + some.join(''))
        const decoded = decodeText(bytes, codec)
        if (decoded.kind === 'refused') throw new Error(decoded.refusal.kind)
        const encoded = encodeDraftText(decoded.text, decoded.encoding, codec)
        expect(encoded.kind === 'encoded' && Buffer.from(encoded.bytes).equals(bytes)).toBe(true)
      }),
    )
  })

  it('says which character the encoding lacks', () => {
    expect(encodeDraftText(textOf('a\r\nb €'), 'ISO-8859-1', codec)).toEqual({ kind: 'unencodable', at: 5, character: '€' })
  })
})
