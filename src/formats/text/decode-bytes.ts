import { sameBytes } from '../bytes'
import { utf8Length } from './detect-encoding'
import { type Codec, type EncodingName, encodings } from './encodings'
import type { Quirk } from './quirks'

export interface DecodedBytes {
  readonly raw: string
  readonly quirks: readonly Quirk[]
}

/** Decodes a file’s bytes, its byte order mark taken off, so that encodeText gives exactly these bytes again. */
export function decodeBytes(whole: Uint8Array, encoding: EncodingName, codec: Codec): DecodedBytes {
  const bytes = whole.subarray(markLength(whole, encoding))
  const { codec: name } = encodings[encoding]
  const raw = codec.decode(bytes, name)
  // Nearly always so; only then may the whole be encoded in one go.
  if (sameBytes(codec.encode(raw, name), bytes)) return { raw, quirks: [] }
  return decodeByUnits(bytes, encoding, codec)
}

/** How many bytes of the mark the file really begins with: all or none. */
export function markLength(bytes: Uint8Array, encoding: EncodingName): number {
  const { mark } = encodings[encoding]
  return mark.every((byte, at) => bytes[at] === byte) ? mark.length : 0
}

/** By lines, of which few have something odd in them, and those by characters. */
function decodeByUnits(bytes: Uint8Array, encoding: EncodingName, codec: Codec): DecodedBytes {
  const { codec: name } = encodings[encoding]
  const quirks: Quirk[] = []
  const parts: string[] = []
  let length = 0
  const add = (text: string): void => {
    parts.push(text)
    length += text.length
  }
  for (const line of linesOf(bytes, name)) {
    const whole = codec.decode(line, name)
    if (sameBytes(codec.encode(whole, name), line)) add(whole)
    else
      for (const unit of unitsOf(line, name)) {
        const text = decodeUnit(unit, name, codec)
        const isOdd = text === null || !sameBytes(codec.encode(text, name), unit)
        if (isOdd) quirks.push({ at: length, length: text?.length ?? 1, bytes: unit.slice() })
        add(text ?? '\uFFFD')
      }
  }
  return { raw: parts.join(''), quirks }
}

/** No byte of a longer character is a line feed in any of the encodings but UTF-16. */
function* linesOf(bytes: Uint8Array, name: string): Generator<Uint8Array> {
  const wide = name === 'utf16le' || name === 'utf16be'
  for (let at = 0; at < bytes.length; ) {
    const found = wide ? bytes.length - (bytes.length % 2) - 1 : bytes.indexOf(10, at)
    const end = found < at ? bytes.length : found + 1
    yield bytes.subarray(at, end)
    at = end
  }
}

function* unitsOf(bytes: Uint8Array, name: string): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const unit = bytes.subarray(at, at + unitLength(bytes, at, name))
    yield unit
    at += unit.length
  }
}

/** The one character these bytes stand for, or null where they are none. */
function decodeUnit(unit: Uint8Array, name: string, codec: Codec): string | null {
  if (name === 'utf16le' || name === 'utf16be') return unit.length === 2 ? codec.decode(unit, name) : null
  const text = codec.decode(unit, name)
  // Half of a pair is no character: iconv gives two of them for four bytes beyond Unicode, and one could type between them.
  if (/\p{Cs}/u.test(text)) return null
  if (text.includes('\uFFFD') || text === '') return sameBytes(codec.encode(text, name), unit) ? text : null
  // A line end inside a unit would be one that nobody counts.
  return unit.length > 1 && /[\r\n]/u.test(text) ? null : text
}

/** How many bytes belong together from this place on. */
function unitLength(bytes: Uint8Array, at: number, codec: string): number {
  const first = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  switch (codec) {
    case 'utf8':
      return utf8Length(bytes, at)
    case 'utf16le':
    case 'utf16be':
      return 2
    case 'shiftjis':
      return isWithin(first, 0x81, 0x9f) || isWithin(first, 0xe0, 0xfc) ? pair(second, 0x40) : 1
    case 'eucjp':
      if (first === 0x8f) return isWithin(second, 0xa1, 0xfe) && isWithin(bytes[at + 2] ?? 0, 0xa1, 0xfe) ? 3 : 1
      return first === 0x8e || isWithin(first, 0xa1, 0xfe) ? pair(second, 0xa1) : 1
    case 'gb18030':
      if (isWithin(first, 0x81, 0xfe) && isWithin(second, 0x30, 0x39)) return 4
      return isWithin(first, 0x81, 0xfe) ? pair(second, 0x40) : 1
    case 'big5':
    case 'euckr':
      return isWithin(first, 0x81, 0xfe) ? pair(second, 0x40) : 1
    default:
      return 1
  }
}

/** Two, unless the second byte cannot be one: then the first is damaged and the second stands for itself. */
function pair(second: number, lowest: number): number {
  return second >= lowest && second !== 0x7f ? 2 : 1
}

function isWithin(byte: number, from: number, to: number): boolean {
  return byte >= from && byte <= to
}
