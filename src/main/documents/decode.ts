import type { OpenedDraft } from '../../shared/contract'

export type DraftEncoding = OpenedDraft['encoding']

export type Decoded =
  | { readonly kind: 'decoded'; readonly encoding: DraftEncoding; readonly raw: string }
  /** `looksLike` completes “It looks like …”. */
  | { readonly kind: 'unsupported'; readonly looksLike: string }

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf])

/** The encoding a file that is not UTF-8 seems to have, from its byte order mark or where its NULs stand; else null. */
export function sniffWideEncoding(bytes: Buffer): string | null {
  const mark = bytes.subarray(0, 4).toString('hex')
  if (mark === 'fffe0000' || mark === '0000feff') return 'UTF-32'
  if (mark.startsWith('fffe')) return 'UTF-16 (little-endian)'
  if (mark.startsWith('feff')) return 'UTF-16 (big-endian)'
  return sniffUnmarkedUtf16(bytes)
}

/** Western text in UTF-16 has a NUL in nearly every second byte, and on one side only. */
function sniffUnmarkedUtf16(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4 || bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1
    else if (byte === 0) odd += 1
  })
  const most = sample.length * 0.35
  if (odd > most && even === 0) return 'UTF-16 (little-endian)'
  return even > most && odd === 0 ? 'UTF-16 (big-endian)' : null
}

/** Decodes strictly: a byte that is not UTF-8 is never replaced in silence. */
export function decodeUtf8(bytes: Buffer): Decoded {
  const marked = bytes.subarray(0, 3).equals(utf8Mark)
  try {
    // ignoreBOM keeps a second mark in the text, where it is an invisible character to be seen, not to be lost.
    const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(marked ? bytes.subarray(3) : bytes)
    return { kind: 'decoded', encoding: marked ? 'UTF-8 with BOM' : 'UTF-8', raw }
  } catch {
    return { kind: 'unsupported', looksLike: guessEightBit(bytes) }
  }
}

/** The bytes of a text. Told apart from a text that has none: half a surrogate pair would become “�” in silence. */
export function encodeUtf8(raw: string, encoding: DraftEncoding): Buffer | null {
  if (/\p{Surrogate}/u.test(raw)) return null
  const bytes = Buffer.from(raw, 'utf8')
  return encoding === 'UTF-8 with BOM' ? Buffer.concat([utf8Mark, bytes]) : bytes
}

function guessEightBit(bytes: Buffer): string {
  if (isCutShort(bytes)) return 'UTF-8 whose last character was cut off'
  let high = 0
  for (const byte of bytes) if (byte >= 0x80) high += 1
  // English and Western European text is mostly ASCII; Cyrillic, Greek or Asian text is not.
  if (high * 4 > bytes.length) return 'an older encoding of another script, such as Windows-1251 or GBK'
  return 'Windows-1252 or another older Western encoding'
}

/** Whether the bytes are UTF-8 but for up to three at the end. */
function isCutShort(bytes: Buffer): boolean {
  try {
    // In a stream, an unfinished last character is no error yet.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
