import { latin1 } from '../bytes'

/** What a file is that holds no text, as an editor would call it. */
export type BinaryKind =
  | 'word'
  | 'old-office'
  | 'opendocument'
  | 'rtf'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'sound-or-film'
  | 'program'
  | 'unknown'

interface Magic {
  readonly kind: BinaryKind
  readonly at?: number
  readonly bytes: string
}

const magics: readonly Magic[] = [
  { kind: 'image', bytes: '\x89PNG\r\n\x1a\n' },
  { kind: 'image', bytes: '\xff\xd8\xff' },
  { kind: 'image', bytes: 'GIF87a' },
  { kind: 'image', bytes: 'GIF89a' },
  { kind: 'image', bytes: 'II*\0' },
  { kind: 'image', bytes: 'MM\0*' },
  { kind: 'image', at: 8, bytes: 'WEBP' },
  { kind: 'pdf', bytes: '%PDF-' },
  { kind: 'rtf', bytes: '{\\rtf' },
  { kind: 'old-office', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'archive', bytes: '\x1f\x8b' },
  { kind: 'archive', bytes: 'BZh' },
  { kind: 'archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { kind: 'archive', bytes: 'Rar!\x1a\x07' },
  { kind: 'archive', bytes: '\xfd7zXZ\0' },
  { kind: 'archive', at: 257, bytes: 'ustar' },
  { kind: 'sound-or-film', at: 4, bytes: 'ftyp' },
  { kind: 'sound-or-film', bytes: 'ID3' },
  { kind: 'sound-or-film', bytes: 'OggS' },
  { kind: 'sound-or-film', bytes: '\x1aE\xdf\xa3' },
  { kind: 'program', bytes: '\x7fELF' },
  { kind: 'program', bytes: 'MZ\x90\0' },
  { kind: 'program', bytes: '\xcf\xfa\xed\xfe' },
]

/** Says what kind of file these bytes are, or null where nothing speaks against text. Names and endings are not believed. */
export function sniffBinary(bytes: Uint8Array): BinaryKind | null {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return sniffZip(bytes)
  const magic = magics.find((candidate) => startsWith(bytes, candidate.bytes, candidate.at))
  // A text may begin “BZh” or “ID3”; the formats' own headers go on with bytes that text does not have.
  if (magic && (magic.kind === 'rtf' || magic.kind === 'pdf' || hasControls(bytes))) return magic.kind
  return hasControls(bytes) ? 'unknown' : null
}

function sniffZip(bytes: Uint8Array): BinaryKind {
  // Entry names stand uncompressed in a zip, and an OpenDocument file begins with its media type.
  const names = latin1(bytes)
  if (names.includes('word/document')) return 'word'
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'opendocument'
  return 'archive'
}

function startsWith(bytes: Uint8Array, magic: string, at = 0): boolean {
  return latin1(bytes.subarray(at, at + magic.length)) === magic
}

/** NUL, or more than a stray control character or two: tab, line ends, form feed and escape are found in texts. */
function hasControls(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  let controls = 0
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1
  return controls > 4 && controls * 100 > bytes.length
}
