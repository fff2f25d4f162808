import { refusals } from './refusals'

const signatures: readonly (readonly [start: string, message: string])[] = [
  ['\x89PNG\r\n\x1a\n', refusals.image],
  ['\xff\xd8\xff', refusals.image],
  ['GIF87a', refusals.image],
  ['GIF89a', refusals.image],
  ['%PDF-', refusals.pdf],
  ['{\\rtf', refusals.rtf],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', refusals.office],
  ['\x1f\x8b', refusals.archive],
  ['7z\xbc\xaf\x27\x1c', refusals.archive],
  ['Rar!\x1a\x07', refusals.archive],
  // UTF-32 before UTF-16: the little-endian mark of the one begins with that of the other.
  ['\xff\xfe\0\0', refusals.utf32],
  ['\0\0\xfe\xff', refusals.utf32],
  ['\xff\xfe', refusals.utf16],
  ['\xfe\xff', refusals.utf16],
]

/** How far into a file its kind is looked for. A NUL is looked for everywhere. */
const head = 8192

/** One control character in so many bytes is dirt of a scraped page; more is another encoding or no text at all. */
const controlShare = 1 / 50

/** Says what bytes are that cannot be UTF-8 text, or null. */
export function recogniseForeign(bytes: Uint8Array): string | null {
  const start = latin1(bytes.subarray(0, head))
  for (const [signature, message] of signatures) if (start.startsWith(signature)) return message
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return recogniseZip(start)
  if (bytes.includes(0)) return recogniseNuls(bytes.subarray(0, head))
  if (/\x1b(?:\$[@AB(]|\([BIJ])/.test(start)) return refusals.iso2022
  // UTF-16 of other scripts than Latin holds no NUL but a control character for every letter.
  const controls = start.match(/[\x01-\x08\x0e-\x1f\x7f]/g)?.length ?? 0
  return controls > Math.max(3, start.length * controlShare) ? refusals.binary : null
}

function recogniseZip(start: string): string {
  if (start.includes('application/vnd.oasis.opendocument.text')) return refusals.odt
  if (/word\/|\[Content_Types\]\.xml/.test(start)) return refusals.word
  return refusals.archive
}

/** Latin text in UTF-16 has a NUL as every second byte. */
function recogniseNuls(bytes: Uint8Array): string {
  let even = 0
  let odd = 0
  bytes.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even++
    else odd++
  })
  const pairs = bytes.length / 2
  return Math.max(even, odd) > pairs / 2 && Math.min(even, odd) < pairs / 20 ? refusals.utf16 : refusals.binary
}

/** One character for each byte, so that bytes can be matched as text. */
function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
