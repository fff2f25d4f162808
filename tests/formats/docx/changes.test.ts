import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/engine/edits'
import { readDocument } from '../../../src/formats/docx/document'
import { docx } from '../../../src/formats/docx/format'
import { writeInPlace } from '../../../src/formats/docx/write-in-place'
import { writeTracked } from '../../../src/formats/docx/write-tracked'
import { changedParts } from '../changed-parts'
import { madeByLibreOffice } from '../made-by-libreoffice'
import { someEdits } from '../random-edits'
import { fixtures } from './fixtures'
import { normal, wordText } from './oracle'

const signature = { author: 'Ann Editor', date: '2026-01-02T03:04:05Z' }
const runs = { numRuns: 40, seed: 20260102 }

describe.each(Object.entries({ ...fixtures, ...madeByLibreOffice('docx') }))('%s', (_name, bytes) => {
  const document = readDocument(bytes)

  it('reads as another parser reads it with its changes accepted', () => {
    expect(normal(document.text)).toBe(wordText(bytes, 'accepted'))
  })

  it('is byte by byte the same without edits', () => {
    expect(docx.write?.(bytes, [])).toEqual({ kind: 'written', bytes })
  })

  it('reads corrected after a write in place, and no other part changes', () => {
    fc.assert(
      fc.property(someEdits(document.text.length), (edits) => {
        const written = writeInPlace(document, edits)
        const corrected = normal(applyEdits(document.text, edits))
        expect(wordText(written, 'accepted')).toBe(corrected)
        if (corrected !== '') expect(normal(readDocument(written).text)).toBe(corrected)
        const isText = /^word\/(?:document|footnotes|endnotes)\.xml$/u
        expect(changedParts(bytes, written).filter((name) => !isText.test(name))).toEqual([])
      }),
      runs,
    )
  })

  it('reads corrected with all changes accepted and as it was with all rejected', () => {
    fc.assert(
      fc.property(someEdits(document.text.length), (edits) => {
        const tracked = writeTracked(document, edits, [{ from: 3, to: 20, text: 'What is meant?' }], signature)
        expect(wordText(tracked, 'accepted')).toBe(normal(applyEdits(document.text, edits)))
        expect(wordText(tracked, 'rejected')).toBe(wordText(bytes, 'rejected'))
      }),
      runs,
    )
  })
})
