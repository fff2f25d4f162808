import { expect, it } from 'vitest'
import { formatNamed, formatOf } from '../../src/formats/catalogue'
import { fixtures } from './docx/fixtures'

it('knows a document by its bytes, and nothing else', () => {
  for (const bytes of Object.values(fixtures)) expect(formatOf(bytes)).toBe(formatNamed('docx'))
  expect(formatOf(new TextEncoder().encode('word/document.docx is what this text is about'))).toBeNull()
  expect(formatOf(new TextEncoder().encode('PK\u0003\u0004 another archive'))).toBeNull()
})
