import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/engine/edits'
import { readOpenDocument } from '../../../src/formats/odt/document'
import { odt } from '../../../src/formats/odt/format'
import { withNotes } from '../../../src/formats/odt/write-in-place'
import { normal } from '../docx/oracle'
import { changedParts } from '../changed-parts'
import { madeByLibreOffice } from '../made-by-libreoffice'
import { someEdits } from '../random-edits'
import { odtFixtures } from './fixtures'
import { openDocumentText } from './oracle'

describe.each(Object.entries({ ...odtFixtures, ...madeByLibreOffice('odt') }))('%s', (_name, bytes) => {
  const document = readOpenDocument(bytes)

  it('reads as another parser reads it', () => {
    expect(normal(document.text)).toBe(openDocumentText(bytes))
  })

  it('is byte by byte the same without edits', () => {
    expect(odt.write?.(bytes, [])).toEqual({ kind: 'written', bytes })
  })

  it('reads corrected after a write in place, and no other part changes', () => {
    fc.assert(
      fc.property(someEdits(document.text.length), (edits) => {
        const result = odt.write?.(bytes, edits)
        // The one thing that cannot be written: words put into a note whose mark is taken out.
        if (result?.kind !== 'written') {
          expect(result?.message).toContain('the mark of a note was deleted')
          return
        }
        const written = result.bytes
        const corrected = normal(applyEdits(document.text, withNotes(document, edits)))
        expect(openDocumentText(written)).toBe(corrected)
        if (corrected !== '') expect(normal(readOpenDocument(written).text)).toBe(corrected)
        expect(changedParts(bytes, written).filter((name) => name !== 'content.xml')).toEqual([])
      }),
      { numRuns: 60, seed: 20260102 },
    )
  })
})
