import { message } from '../../l10n/t'

/** An encoding that Galley reads and writes. `codec` is its name in iconv-lite, `mark` the bytes a file in it begins with. */
interface Encoding {
  readonly codec: string
  readonly mark: readonly number[]
  /** Whose texts are written in it, for the editor who has to choose. */
  readonly use: string
}

const utf8Mark = [0xef, 0xbb, 0xbf]

/** Every encoding there is, by the name the editor reads. The order is that of the list to choose from. */
export const encodings = {
  'UTF-8': { codec: 'utf8', mark: [], use: message('all languages') },
  'UTF-8 with BOM': { codec: 'utf8', mark: utf8Mark, use: message('all languages, with a byte order mark') },
  'UTF-16 LE': { codec: 'utf16le', mark: [], use: message('all languages, as Windows stores them') },
  'UTF-16 LE with BOM': { codec: 'utf16le', mark: [0xff, 0xfe], use: message('all languages, Windows “Unicode”') },
  'UTF-16 BE': { codec: 'utf16be', mark: [], use: message('all languages') },
  'UTF-16 BE with BOM': { codec: 'utf16be', mark: [0xfe, 0xff], use: message('all languages') },
  'Windows-1252': { codec: 'win1252', mark: [], use: message('Western European') },
  'Windows-1250': { codec: 'win1250', mark: [], use: message('Central European') },
  'Windows-1251': { codec: 'win1251', mark: [], use: message('Cyrillic') },
  'Windows-1253': { codec: 'win1253', mark: [], use: message('Greek') },
  'Windows-1254': { codec: 'win1254', mark: [], use: message('Turkish') },
  'Windows-1257': { codec: 'win1257', mark: [], use: message('Baltic') },
  'ISO-8859-1': { codec: 'iso88591', mark: [], use: message('Western European') },
  'ISO-8859-2': { codec: 'iso88592', mark: [], use: message('Central European') },
  'ISO-8859-5': { codec: 'iso88595', mark: [], use: message('Cyrillic') },
  'ISO-8859-7': { codec: 'iso88597', mark: [], use: message('Greek') },
  'ISO-8859-9': { codec: 'iso88599', mark: [], use: message('Turkish') },
  'ISO-8859-15': { codec: 'iso885915', mark: [], use: message('Western European, with the euro') },
  'KOI8-R': { codec: 'koi8r', mark: [], use: message('Russian') },
  'Mac Roman': { codec: 'macroman', mark: [], use: message('Western European, old Macs') },
  'Shift JIS': { codec: 'shiftjis', mark: [], use: message('Japanese') },
  'EUC-JP': { codec: 'eucjp', mark: [], use: message('Japanese') },
  GB18030: { codec: 'gb18030', mark: [], use: message('Chinese, simplified') },
  Big5: { codec: 'big5', mark: [], use: message('Chinese, traditional') },
  'EUC-KR': { codec: 'euckr', mark: [], use: message('Korean') },
} as const satisfies Record<string, Encoding>

export type EncodingName = keyof typeof encodings

// Object.keys widens the keys of a table whose keys are known.
export const encodingNames = Object.keys(encodings) as readonly EncodingName[]

export function isEncodingName(name: string): name is EncodingName {
  return Object.hasOwn(encodings, name)
}

/** Names encodings as chardet does, the likeliest first. */
export type Guess = (bytes: Uint8Array) => readonly string[]

/** Turns bytes without their mark to text and back. What cannot be decoded is U+FFFD, what cannot be encoded is “?”. */
export interface Codec {
  decode(bytes: Uint8Array, codec: string): string
  encode(text: string, codec: string): Uint8Array
  /** What the frequencies of the bytes speak for. */
  readonly guess: Guess
}

/** The part of iconv-lite used here; the host passes it in. */
interface Iconv {
  decode(bytes: Uint8Array, codec: string, options: { readonly stripBOM: boolean }): string
  encode(text: string, codec: string): Uint8Array
}

/** The part of chardet used here; the host passes it in. */
type Analyse = (bytes: Uint8Array) => readonly { readonly name: string }[]

/** More text than this makes no guess better. */
const guessedBy = 256 * 1024

/** A mark inside the text stays in it. */
export function codecOf(iconv: Iconv, analyse: Analyse): Codec {
  return {
    decode: (bytes, codec) => iconv.decode(bytes, codec, { stripBOM: false }),
    encode: (text, codec) => iconv.encode(text, codec),
    guess: (bytes) => analyse(bytes.subarray(0, guessedBy)).map(({ name }) => name),
  }
}
