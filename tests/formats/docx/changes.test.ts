import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/engine/edits'
import { readDocument } from '../../../src/formats/docx/document'
import { changesBetween } from '../../../src/formats/exports/changes'
import { docx } from '../../../src/formats/docx/format'
import { writeTracked } from '../../../src/formats/docx/write-tracked'
import { orRefused } from '../../../src/formats/format'
import { withNotes } from '../../../src/formats/office/gone-notes'
import { changedParts } from '../changed-parts'
import { madeByLibreOffice } from '../made-by-libreoffice'
import { someEdits } from '../random-edits'
import { typedIn } from '../typed-in'
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
        const result = docx.write?.(bytes, edits)
        // The one thing that cannot be written: words put into a note whose mark is taken out.
        if (result?.kind !== 'written') {
          expect(result?.message).toContain('the mark of a note was deleted')
          return
        }
        const written = result.bytes
        expect(typedIn(withNotes(document, edits))).toBe(typedIn(edits))
        const corrected = normal(applyEdits(document.text, withNotes(document, edits)))
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
        const notes = [{ from: 3, to: 20, text: 'What is meant?' }]
        const result = orRefused(() => ({ kind: 'written', bytes: writeTracked(document, edits, notes, signature) }) as const)
        if (result.kind !== 'written') {
          expect(result.message).toContain('the mark of a note was deleted')
          return
        }
        const tracked = result.bytes
        expect(wordText(tracked, 'accepted')).toBe(normal(applyEdits(document.text, withNotes(document, edits))))
        expect(wordText(tracked, 'rejected')).toBe(wordText(bytes, 'rejected'))
      }),
      runs,
    )
  })
})

describe('a note whose mark was deleted', () => {
  const bytes = fixtures['footnotes'] ?? new Uint8Array()
  const { text } = readDocument(bytes)
  const first = text.indexOf('\uFFFC')
  const unmarked = text.slice(0, first) + text.slice(first + 1)
  const save = (now: string): Uint8Array | string => {
    const result = docx.write?.(bytes, changesBetween(text, now, []).edits)
    return result?.kind === 'written' ? result.bytes : (result?.message ?? '')
  }

  it('goes out of the file with it, and no other', () => {
    const written = save(unmarked)
    if (typeof written === 'string') throw new Error(written)
    expect(readDocument(written).text).toBe(unmarked.replace('\n\n A Kremlin readout of 30 December.', ''))
    const notes = strFromU8(unzipSync(written)['word/footnotes.xml'] ?? new Uint8Array())
    expect(notes).not.toContain('w:id="1"')
    expect(notes).toContain('<w:footnote w:id="2">')
  })

  it('does not take words along that were typed in it', () => {
    const refusal = 'the mark of a note was deleted and its words were edited'
    expect(save(unmarked.replace('30 December', '31 December'))).toContain(refusal)
    const edits = changesBetween(text, unmarked.replace('30 December', '31 December'), []).edits
    expect(() => writeTracked(readDocument(bytes), edits, [], signature)).toThrow(refusal)
  })

  it('stays where the mark was put elsewhere', () => {
    const moved = unmarked.replace('follows it here', 'follows it\uFFFC here')
    const written = save(moved)
    if (typeof written === 'string') throw new Error(written)
    expect(readDocument(written).text).toBe(moved)
  })
})
