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
  ['\xff\xfe\0\0', refusals.utf32],
  ['\0\0\xfe\xff', refusals.utf32],
]

/** How far into a file its kind is looked for. A NUL is looked for everywhere. */
const head = 8192

/** One control character in so many bytes is dirt of a scraped page; more is another encoding or no text at all. */
const controlShare = 1 / 50

/** Says what bytes are that are no text, or null. In UTF-16 any byte may stand. */
export function recogniseForeign(bytes: Uint8Array, isWide: boolean): string | null {
  const start = latin1(bytes.subarray(0, head))
  for (const [signature, message] of signatures) if (start.startsWith(signature)) return message
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return recogniseZip(start)
  if (isWide) return null
  if (bytes.includes(0)) return refusals.binary
  if (/\x1b(?:\$[@AB(]|\([BIJ])/.test(start)) return refusals.iso2022
  const controls = start.match(/[\x01-\x08\x0e-\x1f\x7f]/g)?.length ?? 0
  return controls > Math.max(3, start.length * controlShare) ? refusals.binary : null
}

function recogniseZip(start: string): string {
  if (start.includes('application/vnd.oasis.opendocument.text')) return refusals.odt
  if (/word\/|\[Content_Types\]\.xml/.test(start)) return refusals.word
  return refusals.archive
}

/** One character for each byte, so that bytes can be matched as text. */
function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
