import { expect, it } from 'vitest'
import { docx } from '../../../src/formats/docx/format'
import { type Holding, lossesOf } from '../../../src/formats/exports/losses'
import { createMarkdown } from '../../../src/formats/markdown/format'
import { codec } from '../markup-rounds'
import { madeByLibreOffice } from '../made-by-libreoffice'

function holding(name: string): Holding {
  const reading = docx.read(madeByLibreOffice('docx')[`${name}, by LibreOffice`] ?? new Uint8Array())
  if (reading.kind !== 'read') throw new Error(reading.message)
  return { format: 'docx', ...reading.draft }
}

it('B21 says what a new document leaves out of the one a draft came in', () => {
  expect(lossesOf('text', holding('whole story'))).toBe(
    'This leaves out: 1 picture or other object, the mark of a note (its words stand at the end), where a link leads, 1 comment, 3 changes tracked before (taken as accepted), the lines of its tables (each cell is a paragraph), the bullets and numbers of its lists, its headers and footers, how its words and pages look.',
  )
  expect(lossesOf('html', holding('hyperlinks'))).toBe('This leaves out: where 3 links lead, how its words and pages look.')
  expect(lossesOf('odt', holding('text boxes'))).toContain('2 pictures or other objects')
})

it('B21 says of Markdown what is written beside its words', () => {
  const source = '---\ntitle: A\n---\n\n# A *head*\n\n3. One.\n4. Two.\n\n```\ncode\n```\n'
  const reading = createMarkdown(codec).read(new TextEncoder().encode(source))
  if (reading.kind !== 'read') throw new Error(reading.message)
  const markdown = { format: 'markdown', ...reading.draft } as const
  expect(lossesOf('markdown', markdown)).toBeNull()
  expect(lossesOf('html', markdown)).toBe(
    'This leaves out: 1 piece of code, how its lists are numbered and nested, which of its words are bold or italic, its front matter.',
  )
  expect(lossesOf('text', markdown)).toContain('the bullets and numbers of its lists')
  const plain = createMarkdown(codec).read(new TextEncoder().encode('# A head\n\nWords.\n'))
  expect(plain.kind === 'read' && lossesOf('html', { format: 'markdown', ...plain.draft })).toBeNull()
})

it('B21 says that a list loses its numbers', () => {
  expect(lossesOf('text', holding('lists'))).toContain('the bullets and numbers of its lists')
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
