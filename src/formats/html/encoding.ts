import type { Codec, Guess } from '../text/encodings'
import { startOf } from './card'

/** What a page says of its encoding, and where it says nothing that is known, what its words speak for. */
export function guessOf({ guess }: Codec): Guess {
  return (bytes) => {
    const start = startOf(bytes)
    const label = (said.map((pattern) => pattern.exec(start)?.groups?.['label']).find(Boolean) ?? '').toLowerCase()
    const known = labels.get(label)
    return known === undefined ? guess(withoutTags(bytes)) : [known]
  }
}

const said = [/<meta\b[^<>]*charset\s*=\s*["']?\s*(?<label>[\w-]+)/iu, /<\?xml\b[^<>]*\bencoding\s*=\s*["'](?<label>[\w-]+)/iu]

/** Tags are in English whatever the page is in. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  let inTag = false
  return bytes.filter((byte) => {
    if (byte === 0x3c) inTag = true
    if (!inTag) return true
    if (byte === 0x3e) inTag = false
    return false
  })
}

/** As chardet calls them. */
const labels: ReadonlyMap<string, string> = new Map([
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1257'].map(
    (label) => [label, label] as const,
  ),
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-2', 'ISO-8859-2'],
  ['iso-8859-5', 'ISO-8859-5'],
  ['iso-8859-7', 'ISO-8859-7'],
  ['iso-8859-9', 'ISO-8859-9'],
  ['koi8-r', 'KOI8-R'],
  ['shift_jis', 'Shift_JIS'],
  ['euc-jp', 'EUC-JP'],
  ['gb2312', 'GB18030'],
  ['gbk', 'GB18030'],
  ['gb18030', 'GB18030'],
  ['big5', 'Big5'],
  ['euc-kr', 'EUC-KR'],
])
