import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { formatCards } from '../../src/formats/cards'
import { createCatalogue } from '../../src/formats/catalogue'
import { codecOf } from '../../src/formats/text/encodings'
import { htmlFixtures } from './html/fixtures'
import { markdownFixtures } from './markdown/fixtures'
import { fixtures } from './docx/fixtures'
import { odtFixtures } from './odt/fixtures'
import { rtfFixtures } from './rtf/fixtures'

const catalogue = createCatalogue(codecOf(iconv, analyse))
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

it('knows a document by its bytes, and by its name only where these say nothing', () => {
  for (const bytes of Object.values(fixtures)) expect(catalogue.of(bytes, '')?.id).toBe('docx')
  for (const bytes of Object.values(odtFixtures)) expect(catalogue.of(bytes, '')?.id).toBe('odt')
  for (const { source } of Object.values(rtfFixtures)) expect(catalogue.of(bytesOf(source), '')?.id).toBe('rtf')
  for (const source of Object.values(htmlFixtures)) expect(catalogue.of(bytesOf(source), 'a.htm')?.id).toBe('html')
  for (const source of Object.values(markdownFixtures)) expect(catalogue.of(bytesOf(source), 'a.md')?.id).toBe('markdown')
  expect(catalogue.of(bytesOf('word/document.docx is what this text is about'), 'story.txt')).toBeNull()
  expect(catalogue.of(bytesOf('PK\u0003\u0004 another archive'), 'story.docx')).toBeNull()
})

it('says on its card whether a format is written', () => {
  for (const { id, isWritten } of formatCards) expect(catalogue.named(id).write !== null).toBe(isWritten)
})
