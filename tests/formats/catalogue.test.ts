import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { createCatalogue } from '../../src/formats/catalogue'
import { codecOf } from '../../src/formats/text/encodings'
import { fixtures } from './docx/fixtures'
import { odtFixtures } from './odt/fixtures'
import { rtfFixtures } from './rtf/fixtures'

const catalogue = createCatalogue(codecOf(iconv))
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

it('knows a document by its bytes, and nothing else', () => {
  for (const bytes of Object.values(fixtures)) expect(catalogue.of(bytes)?.id).toBe('docx')
  for (const bytes of Object.values(odtFixtures)) expect(catalogue.of(bytes)?.id).toBe('odt')
  for (const { source } of Object.values(rtfFixtures)) expect(catalogue.of(bytesOf(source))?.id).toBe('rtf')
  expect(catalogue.of(bytesOf('word/document.docx is what this text is about'))).toBeNull()
  expect(catalogue.of(bytesOf('PK\u0003\u0004 another archive'))).toBeNull()
})
