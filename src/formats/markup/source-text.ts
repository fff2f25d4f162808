import { t } from '../../l10n/t'
import { Refused } from '../format'
import { decodeText, type TextRefusal } from '../text/decode'
import { type DraftText, editDraftText, encodeDraftText } from '../text/draft-text'
import { type Codec, type EncodingName, encodings, type Guess } from '../text/encodings'
import type { Splice } from '../xml/splice'

/** The source of a text with markup, and what makes it the same bytes again. */
export interface SourceText extends DraftText {
  readonly encoding: EncodingName
  /** The encoding, where nothing proves it. */
  readonly guessed: string | null
}

/** Reads the bytes as text, in the encoding that was chosen if one was. Throws Refused. */
export function readSource(bytes: Uint8Array, codec: Codec, guess: Guess, chosen: EncodingName | undefined): SourceText {
  const decoded = decodeText(bytes, codec, chosen, guess)
  if (decoded.kind === 'refused') throw new Refused(refusalOf(decoded.refusal))
  const { text, encoding, guessed } = decoded
  return { ...text, encoding, guessed: guessed ? encoding : null }
}

function refusalOf(refusal: TextRefusal): string {
  if (refusal.kind === 'empty') return t('There is nothing in it to read.')
  if (refusal.kind === 'binary') return t('What it holds is not text.')
  return t('Its encoding is not one that Galley reads: it looks like {encoding}. Save it as UTF-8 first.', {
    encoding: refusal.looksLike,
  })
}

/** The bytes with the splices made; a character that the encoding lacks is written as a reference. Throws Refused. */
export function writeSource(source: SourceText, splices: readonly Splice[], codec: Codec): Uint8Array {
  const { encoding } = source
  const edits = splices.map((one) => ({ ...one, insert: referenced(one.insert, encoding, codec) }))
  const encoded = encodeDraftText(editDraftText(source, edits), encoding, codec)
  if (encoded.kind === 'encoded') return encoded.bytes
  throw new Refused(
    t('Nothing was written: “{character}” cannot be written in {encoding}.', { character: encoded.character, encoding }),
  )
}

function referenced(insert: string, encoding: EncodingName, codec: Codec): string {
  const { codec: name } = encodings[encoding]
  if (name.startsWith('utf')) return insert
  return insert.replace(/[^\0-\x7f]/gu, (character) =>
    codec.decode(codec.encode(character, name), name) === character ? character : `&#${character.codePointAt(0) ?? 0xfffd};`,
  )
}
