import { expect, it } from 'vitest'
import { docx } from '../../../src/formats/docx/format'
import { type Holding, lossesOf } from '../../../src/formats/exports/losses'
import { madeByLibreOffice } from '../made-by-libreoffice'

function holding(name: string): Holding {
  const reading = docx.read(madeByLibreOffice('docx')[`${name}, by LibreOffice`] ?? new Uint8Array())
  if (reading.kind !== 'read') throw new Error(reading.message)
  return { format: 'docx', ...reading.draft }
}

it('B21 says what a new document leaves out of the one a draft came in', () => {
  expect(lossesOf('text', holding('whole story'))).toBe(
    'This leaves out: 1 picture or other object, the mark of a note (their words stand at the end), where a link leads, 1 comment, 3 changes tracked before (taken as accepted), the lines of its tables (each cell is a paragraph), how its words and pages look.',
  )
  expect(lossesOf('html', holding('hyperlinks'))).toBe('This leaves out: where 3 links lead, how its words and pages look.')
  expect(lossesOf('odt', holding('text boxes'))).toContain('2 pictures or other objects')
})

it('says nothing where all of it stays, or nothing but looks is lost', () => {
  expect(lossesOf('docx', holding('whole story'))).toBeNull()
  expect(lossesOf('docx-tracked', holding('whole story'))).toBeNull()
  expect(lossesOf('text', holding('headings'))).toBeNull()
  expect(lossesOf('text', { text: 'a\u0001', format: null, remarks: [], blocks: [] })).toBeNull()
})

it('U15 counts what no document can hold', () => {
  const text = 'a\u0001b\uD800c \uFFFC'
  expect(lossesOf('docx', { text, format: null, remarks: [], blocks: [] })).toBe(
    'This leaves out: 2 characters that no document can hold.',
  )
})

it('counts what was pasted wherever the draft goes', () => {
  const pasted = [
    { kind: 'link', author: '', text: 'https://example.org', from: 0, to: 4 },
    { kind: 'object', author: '', text: 'picture', target: 'https://example.org/p.png', from: 6, to: 15 },
    { kind: 'link', author: '', text: 'https://example.org/gone', from: 20, to: 20 },
  ] as const
  expect(lossesOf('docx', holding('headings'), pasted)).toBe('This leaves out: where 2 links lead.')
})
