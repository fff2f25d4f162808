import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../src/formats/catalogue'
import type { FormatId } from '../../src/formats/format'
import { codecOf } from '../../src/formats/text/encodings'
import { p, word } from './docx/word'
import { odtFile } from './odt/odt'

const catalogue = createCatalogue(codecOf(iconv, analyse))
const utf8 = (source: string): Uint8Array => new Uint8Array(Buffer.from(source, 'utf8'))
const end = '&#13;&#10;'

/** What is between “One” and “two” as the document has it, and what an editor sees there. */
const documents: Readonly<Record<string, readonly [FormatId, Uint8Array, string]>> = {
  'Word, before a line break': [
    'docx',
    word({ body: p('<w:r><w:t xml:space="preserve">One&#13;</w:t><w:br/><w:t>two three.</w:t></w:r>') }),
    'One \ntwo three.',
  ],
  'Word, within a text': ['docx', word({ body: p(`<w:r><w:t>One${end}two three.</w:t></w:r>`) }), 'One  two three.'],
  OpenDocument: ['odt', odtFile(`<text:p>One${end}two three.</text:p>`), 'One two three.'],
  'a web page': ['html', utf8(`<p>One${end}two three.</p>`), 'One two three.'],
  'a web page, after white space': ['html', utf8(`<p>One \n&#xD;two three.</p>`), 'One two three.'],
  'words straight in a table': ['html', utf8(`<table>One${end}two three.<tr><td>A cell.</table>`), 'One two three.\n\nA cell.'],
  Markdown: ['markdown', utf8(`One${end}two three.\n`), 'One  two three.'],
  RTF: ['rtf', utf8(`{\\rtf1\\ansi One\\'0d\\'0atwo\\u13?three.}`), 'One\ntwo\nthree.'],
}

describe('a carriage return that a document writes as a character', () => {
  it.each(Object.entries(documents))('is a space or a line end in %s', (_, [format, bytes, text]) => {
    const reading = catalogue.named(format).read(bytes)
    expect(reading.kind === 'read' ? reading.draft.text : reading.message).toBe(text)
  })

  it.each(
    Object.entries(documents).filter(([, [format, , text]]) => format !== 'rtf' && !text.includes('cell')),
  )('leaves the words behind it where they are in %s', (_, [format, bytes, text]) => {
    const { read, write } = catalogue.named(format)
    const edited = (edits: readonly [string, string][]): string => {
      const written = write?.(
        bytes,
        edits.map(([was, insert]) => ({ from: text.indexOf(was), to: text.indexOf(was) + was.length, insert })),
      )
      if (written?.kind !== 'written') return written?.message ?? ''
      const reading = read(written.bytes)
      return reading.kind === 'read' ? reading.draft.text : reading.message
    }
    expect(edited([['three', 'THREE']])).toBe(text.replace('three', 'THREE'))
    const between = text.slice('One'.length, text.indexOf('two'))
    expect(edited([[between, ' and ']])).toBe('One and two three.')
  })
})
