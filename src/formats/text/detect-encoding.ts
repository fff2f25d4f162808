import { type EncodingName, encodingNames, encodings, type Guess } from './encodings'

/** `guessed` has to be shown to the editor: nothing in the bytes proves it. */
export interface Detection {
  readonly encoding: EncodingName
  readonly guessed: boolean
}

/** Byte order mark, then UTF-16 by where its NULs stand, then strict UTF-8, and only then a guess. */
export function detectEncoding(bytes: Uint8Array, guess: Guess): Detection {
  const marked = encodingNames.find((name) => {
    const { mark } = encodings[name]
    return mark.length > 0 && mark.every((byte, at) => bytes[at] === byte)
  })
  if (marked !== undefined) return { encoding: marked, guessed: marked === 'UTF-8 with BOM' && !isUtf8(bytes) }
  const wide = unmarkedUtf16(bytes)
  if (wide !== null) return { encoding: wide, guessed: false }
  if (isUtf8(bytes)) return { encoding: 'UTF-8', guessed: false }
  return { encoding: isNearlyUtf8(bytes) ? 'UTF-8' : guessed(bytes, guess), guessed: true }
}

/**
 * The high bytes of UTF-16 stand on one side and are small: nothing but NUL in Western text, NUL and one or two others in Cyrillic or Greek.
 * A file that is no text has zeros side by side.
 */
function unmarkedUtf16(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4 || bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  let nuls = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = sample.subarray(at, at + 2)
    if (first === 0 && second === 0) return null
    if (first < highest) even += 1
    if (second < highest) odd += 1
    if (first === 0 || second === 0) nuls += 1
  }
  const pairs = Math.floor(sample.length / 2)
  if (nuls * 20 < pairs) return null
  if (odd >= pairs * 0.9 && even <= pairs * 0.1) return 'UTF-16 LE'
  return even >= pairs * 0.9 && odd <= pairs * 0.1 ? 'UTF-16 BE' : null
}

/** Latin, Greek, Cyrillic, Hebrew and Arabic come before U+0700; tab and line ends are above it as bytes. */
const highest = 0x07

/** A file that was cut off in the midst of a character, or has a stray byte among many good ones. Other encodings hit on such sequences by chance only. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  let firstBad = bytes.length
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at)
    if (length > 1) good += 1
    else if ((bytes[at] ?? 0) >= 0x80) {
      bad += 1
      firstBad = Math.min(firstBad, at)
    }
    at += length
  }
  const rest = bytes.subarray(firstBad)
  return (good > 0 && good >= bad * 4) || (isBeginning(rest) && (good > 0 || rest.length > 1))
}

/** The first bytes of a character that has more of them than there are. */
function isBeginning(bytes: Uint8Array): boolean {
  const [first = 0, ...rest] = bytes.subarray(0, 4)
  const needed = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  return bytes.length < needed && first < 0xf5 && rest.every((byte) => (byte & 0xc0) === 0x80)
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at)
    if (length === 1 && (bytes[at] ?? 0) >= 0x80) return false
    at += length
  }
  return true
}

/** How many bytes a well-formed character at this place has; 1 where there is none. */
export function utf8Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  const follows = (place: number): boolean => ((bytes[at + place] ?? 0) & 0xc0) === 0x80
  if (first >= 0xc2 && first <= 0xdf && follows(1)) return 2
  const lowest3 = first === 0xe0 ? 0xa0 : 0x80
  const highest3 = first === 0xed ? 0x9f : 0xbf
  if (first >= 0xe0 && first <= 0xef && second >= lowest3 && second <= highest3 && follows(2)) return 3
  const lowest4 = first === 0xf0 ? 0x90 : 0x80
  const highest4 = first === 0xf4 ? 0x8f : 0xbf
  const isFour = first >= 0xf0 && first <= 0xf4 && second >= lowest4 && second <= highest4
  return isFour && follows(2) && follows(3) ? 4 : 1
}

const byGuess: Readonly<Record<string, EncodingName>> = {
  'ISO-8859-1': 'Windows-1252',
  'windows-1252': 'Windows-1252',
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
  'windows-1253': 'Windows-1253',
  'windows-1254': 'Windows-1254',
  'windows-1257': 'Windows-1257',
  'ISO-8859-2': 'ISO-8859-2',
  'ISO-8859-5': 'ISO-8859-5',
  'ISO-8859-7': 'ISO-8859-7',
  'ISO-8859-9': 'Windows-1254',
  'KOI8-R': 'KOI8-R',
  Shift_JIS: 'Shift JIS',
  'EUC-JP': 'EUC-JP',
  GB18030: 'GB18030',
  Big5: 'Big5',
  'EUC-KR': 'EUC-KR',
}

function guessed(bytes: Uint8Array, guess: Guess): EncodingName {
  for (const name of guess(bytes)) {
    const known = byGuess[name]
    if (known !== undefined) return known
  }
  return 'Windows-1252'
}
