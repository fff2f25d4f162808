import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/formats/text/decode'
import { codec } from '../../../src/shared/codec'

const decode = (bytes: Uint8Array) => decodeText(bytes, codec)
const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('decodeText', () => {
  it('gives text with LF and without a byte order mark, and remembers both', () => {
    expect(decode(utf8('\uFEFFOne\r\nTwo\nThree\r'))).toEqual({
      kind: 'decoded',
      encoding: 'UTF-8 with BOM',
      guessed: false,
      text: { text: 'One\nTwo\nThree\n', ends: 'WLC', quirks: [] },
    })
  })

  it('keeps a second byte order mark, which is text', () => {
    expect(decode(utf8('\uFEFF\uFEFFx'))).toMatchObject({ encoding: 'UTF-8 with BOM', text: { text: '\uFEFFx' } })
  })

  it.each([
    ['an empty file', '', { kind: 'empty' }],
    ['a byte order mark alone', '\xef\xbb\xbf', { kind: 'empty' }],
    ['PNG', '\x89PNG\r\n\x1a\n\0\0', { kind: 'binary', what: 'image' }],
    ['JPEG', '\xff\xd8\xff\xe0\0\x10', { kind: 'binary', what: 'image' }],
    ['PDF', '%PDF-1.7\n', { kind: 'binary', what: 'pdf' }],
    ['RTF', '{\\rtf1\\ansi Hello}', { kind: 'binary', what: 'rtf' }],
    ['a Word document', 'PK\x03\x04\x14\0\0\0word/document.xml', { kind: 'binary', what: 'word' }],
    [
      'an OpenDocument file',
      'PK\x03\x04\0\0mimetypeapplication/vnd.oasis.opendocument.textPK',
      { kind: 'binary', what: 'opendocument' },
    ],
    ['a workbook', 'PK\x03\x04\x14\0\0\0[Content_Types].xml xl/workbook.xml', { kind: 'binary', what: 'archive' }],
    ['an old Office file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', { kind: 'binary', what: 'old-office' }],
    ['a NUL byte', 'Plain text and\0one NUL', { kind: 'binary', what: 'unknown' }],
    ['control bytes far into it', `${'Plain text. '.repeat(800)}${'\x01'.repeat(200)}`, { kind: 'binary', what: 'unknown' }],
    ['UTF-32', '\xff\xfe\0\0H\0\0\0', { kind: 'encoding', looksLike: 'UTF-32' }],
    ['ISO-2022-JP', '\x1b$B$3$s\x1b(B', { kind: 'encoding', looksLike: 'ISO-2022' }],
  ])('refuses %s', (_, raw, refusal) => {
    expect(decode(bytesOf(raw))).toEqual({ kind: 'refused', refusal })
  })

  it.each([
    'Washington\x0b is \x1fready.',
    '\x1b[31mRed\x1b[0m and \x1b[32mgreen\x1b[0m',
    'BZh is a name, \x7f a stray.',
  ])('takes %j for text: a stray control character of a scraped page, the colours of a terminal', (text) => {
    expect(decode(utf8(text))).toMatchObject({ kind: 'decoded', text: { text } })
  })

  it('reads in the encoding that was asked for', () => {
    expect(decodeText(bytesOf('\xcf\xf0'), codec, 'Windows-1251')).toMatchObject({
      encoding: 'Windows-1251',
      guessed: false,
      text: { text: 'Пр' },
    })
  })
})
