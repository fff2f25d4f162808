import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/engine/edits'
import { changesBetween } from '../../../src/formats/exports/changes'
import { readOpenDocument } from '../../../src/formats/odt/document'
import { odt } from '../../../src/formats/odt/format'
import { withNotes } from '../../../src/formats/office/gone-notes'
import { normal } from '../docx/oracle'
import { changedParts } from '../changed-parts'
import { madeByLibreOffice } from '../made-by-libreoffice'
import { someEdits } from '../random-edits'
import { typedIn } from '../typed-in'
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
        expect(typedIn(withNotes(document, edits))).toBe(typedIn(edits))
        const corrected = normal(applyEdits(document.text, withNotes(document, edits)))
        expect(openDocumentText(written)).toBe(corrected)
        if (corrected !== '') expect(normal(readOpenDocument(written).text)).toBe(corrected)
        expect(changedParts(bytes, written).filter((name) => name !== 'content.xml')).toEqual([])
      }),
      { numRuns: 60, seed: 20260102 },
    )
  })
})

describe('what is typed where the mark of a note was deleted', () => {
  const bytes = madeByLibreOffice('odt')['footnotes, by LibreOffice'] ?? new Uint8Array()
  const { text } = readOpenDocument(bytes)
  const unmarked = text.replaceAll('\uFFFC', '')
  const story = unmarked.slice(0, unmarked.indexOf('\n\nA Kremlin readout'))
  const firstNote = 'A Kremlin readout of 30 December.'
  const save = (now: string): string => {
    const result = odt.write?.(bytes, changesBetween(text, now, []).edits)
    if (result?.kind !== 'written') return result?.message ?? ''
    return readOpenDocument(result.bytes).text
  }

  it('stands at the end of the story, where it is a paragraph of its own', () => {
    expect(save(`${unmarked}\n\nA new paragraph.`)).toBe(`${story}\n\nA new paragraph.`)
    expect(save(unmarked.replace(firstNote, `A new paragraph.\n\n${firstNote}`))).toBe(`${story}\n\nA new paragraph.`)
    expect(save(unmarked.replace(firstNote, 'Words instead.'))).toBe(`${story}\n\nWords instead.`)
  })

  it('stands before the notes that stay', () => {
    const last = text.lastIndexOf('\uFFFC')
    const now = `${text.slice(0, last)}${text.slice(last + 1)}\n\nA new paragraph.`
    const saved = save(now)
    expect(saved).toContain('A second paragraph follows it here.\n\nA new paragraph.\n\nA Kremlin readout')
    expect(saved).not.toContain('stands at the end')
  })

  it('is never left out: words among those of the note are refused', () => {
    const refusal = 'the mark of a note was deleted and its words were edited'
    expect(save(`${unmarked} Added words.`)).toContain(refusal)
    expect(save(unmarked.replace('30 December', '31 December'))).toContain(refusal)
    expect(save(unmarked.replace(' of 30 December', ''))).toBe(story)
  })
})
