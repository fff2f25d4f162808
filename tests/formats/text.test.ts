import fc from 'fast-check'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/engine/edits'
import { decodeText } from '../../src/formats/text/decode'
import { encodeInFormat } from '../../src/formats/text/encode'
import { codecOf } from '../../src/formats/text/encodings'
import { editLineEnds, joinLineEnds, splitLineEnds } from '../../src/formats/text/line-ends'
import { largestFile, readFailure, refusals } from '../../src/formats/text/refusals'

const codec = codecOf(iconv, analyse)
const decode = (bytes: Uint8Array) => decodeText(bytes, codec, (input) => analyse(input).map(({ name }) => name))
const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

function roundTrip(raw: string): string {
  const decoded = decode(utf8(raw))
  if (decoded.kind !== 'text') throw new Error(decoded.message)
  const encoded = encodeInFormat(decoded.text, decoded, codec)
  if (encoded.kind === 'unencodable') throw new Error(encoded.character)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(encoded.bytes)
}

describe('decodeText', () => {
  it('gives text with LF and without a byte order mark, and remembers both', () => {
    expect(decode(utf8('\uFEFFOne\r\nTwo\nThree\r'))).toEqual({
      kind: 'text',
      text: 'One\nTwo\nThree\n',
      encoding: 'UTF-8 with BOM',
      guessed: false,
      quirks: [],
      lineEnds: { usual: '\n', breaks: ['\r\n', '\n', '\r'] },
    })
  })

  it('keeps a second byte order mark, which is text', () => {
    expect(decode(utf8('\uFEFF\uFEFFx'))).toMatchObject({ kind: 'text', text: '\uFEFFx', encoding: 'UTF-8 with BOM' })
  })

  it('brings every sound text back byte by byte', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\r', '\n', '\r\n', 'a', 'é', '😀', ' '), { minLength: 1 }),
        fc.boolean(),
        (parts, bom) => {
          const raw = (bom ? '\uFEFF' : '') + parts.join('')
          expect(roundTrip(raw)).toBe(raw)
        },
      ),
    )
  })

  it.each([
    ['an empty file', '', refusals.empty],
    ['a byte order mark alone', '\xef\xbb\xbf', refusals.empty],
    ['PNG', '\x89PNG\r\n\x1a\n\0\0', refusals.image],
    ['JPEG', '\xff\xd8\xff\xe0', refusals.image],
    ['PDF', '%PDF-1.7\n', refusals.pdf],
    ['RTF', '{\\rtf1\\ansi Hello}', refusals.rtf],
    ['a Word document', 'PK\x03\x04\x14\0\0\0[Content_Types].xml', refusals.word],
    ['an OpenDocument text', 'PK\x03\x04\0\0mimetypeapplication/vnd.oasis.opendocument.textPK', refusals.odt],
    ['another zip', 'PK\x03\x04\x14\0\0\0photo.jpg', refusals.archive],
    ['an old Office file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', refusals.office],
    ['a NUL byte', 'Plain text and\0one NUL', refusals.binary],
    ['UTF-32', '\xff\xfe\0\0H\0\0\0', refusals.utf32],
    ['ISO-2022-JP', '\x1b$B$3$s\x1b(B', refusals.iso2022],
  ])('refuses %s', (_, raw, message) => {
    expect(decode(bytesOf(raw))).toEqual({ kind: 'refused', message })
  })

  it('takes a stray control character of a scraped page for text', () => {
    expect(decode(utf8('Washington\x0b is \x1fready.'))).toMatchObject({ kind: 'text' })
  })

  it('refuses more than 20 MB', () => {
    expect(decode(new Uint8Array(largestFile + 1).fill(65))).toEqual({ kind: 'refused', message: refusals.tooLarge })
  })
})

describe('line ends', () => {
  it.each([
    ['a\r\nb\r\nc\n', '\r\n'],
    ['a\rb\r', '\r'],
    ['a', '\n'],
  ])('finds the usual one of %j', (raw, usual) => {
    expect(splitLineEnds(raw).lineEnds.usual).toBe(usual)
  })

  it('keeps the ends of lines that an edit leaves alone', () => {
    const { text, lineEnds } = splitLineEnds('a\r\nb\nc\r\nd\n')
    const edits = [
      { from: 2, to: 4, insert: '' },
      { from: text.length, to: text.length, insert: 'e\n' },
    ]
    expect(joinLineEnds(applyEdits(text, edits), editLineEnds(text, lineEnds, edits))).toBe('a\r\nc\r\nd\ne\n')
  })

  it('gives lines put in the place of others their ends', () => {
    const { text, lineEnds } = splitLineEnds('a\nb\r\nc\n')
    const edits = [{ from: 2, to: 4, insert: 'x\ny\n' }]
    expect(joinLineEnds(applyEdits(text, edits), editLineEnds(text, lineEnds, edits))).toBe('a\nx\r\ny\r\nc\n')
  })
})

describe('readFailure', () => {
  it('has a sentence for every error', () => {
    expect(readFailure('ENOENT')).toBe(refusals.missing)
    expect(readFailure('EISDIR')).toBe(refusals.folder)
    expect(readFailure('EACCES')).toBe(refusals.noPermission)
    expect(readFailure('EIO')).toBe('The file could not be read (EIO).')
    expect(readFailure(undefined)).toBe(refusals.unreadable)
  })
})
