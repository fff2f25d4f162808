import { t } from '../../l10n/t'
import { Refused } from '../format'
import { decodeText, type TextFormat } from '../text/decode'
import { encodeInFormat } from '../text/encode'
import { type Codec, type EncodingName, encodings, type Guess } from '../text/encodings'
import { editLineEnds } from '../text/line-ends'
import { mapQuirks } from '../text/quirks'
import { splice, type Splice } from '../xml/splice'

/** The source of a text with markup, with LF line ends, and what makes it the same bytes again. */
export interface SourceText {
  readonly text: string
  readonly format: TextFormat
  /** The encoding, where nothing proves it. */
  readonly guessed: string | null
}

/** Reads the bytes as text, in the encoding that was chosen if one was. Throws Refused. */
export function readSource(bytes: Uint8Array, codec: Codec, guess: Guess, chosen: EncodingName | undefined): SourceText {
  const decoded = decodeText(bytes, codec, guess, chosen)
  if (decoded.kind === 'refused') throw new Refused(decoded.message)
  const { text, encoding, lineEnds, quirks, guessed } = decoded
  return { text, format: { encoding, lineEnds, quirks }, guessed: guessed ? encoding : null }
}

/** The bytes with the splices made; a character that the encoding lacks is written as a reference. Throws Refused. */
export function writeSource({ text, format }: SourceText, splices: readonly Splice[], codec: Codec): Uint8Array {
  const ordered = splices
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .map((one) => ({ ...one, insert: referenced(one.insert, format, codec) }))
  const { encoding } = format
  const edited = { encoding, lineEnds: editLineEnds(text, format.lineEnds, ordered), quirks: mapQuirks(format.quirks, ordered) }
  const encoded = encodeInFormat(splice(text, ordered), edited, codec)
  if (encoded.kind === 'encoded') return encoded.bytes
  throw new Refused(
    t('Nothing was written: “{character}” cannot be written in {encoding}.', { character: encoded.character, encoding }),
  )
}

function referenced(insert: string, { encoding }: TextFormat, codec: Codec): string {
  const { codec: name } = encodings[encoding]
  if (name.startsWith('utf')) return insert
  return insert.replace(/[^\0-\x7f]/gu, (character) =>
    codec.decode(codec.encode(character, name), name) === character ? character : `&#${character.codePointAt(0) ?? 0xfffd};`,
  )
}
