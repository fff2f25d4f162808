import { decodeBytes } from './decode-bytes'
import { detectEncoding } from './detect-encoding'
import type { Codec, EncodingName, Guess } from './encodings'
import { type LineEnds, splitLineEnds } from './line-ends'
import { type Quirk, quirksInLf } from './quirks'
import { largestFile, refusals } from './refusals'
import { recogniseForeign } from './sniff'

/** What a text needs to become the bytes of its file again. */
export interface TextFormat {
  readonly encoding: EncodingName
  readonly lineEnds: LineEnds
  readonly quirks: readonly Quirk[]
}

/** `text` has LF line ends and no byte order mark. `message` is one sentence a copy editor understands. */
export type DecodedText =
  | (TextFormat & {
      readonly kind: 'text'
      readonly text: string
      /** Nothing in the bytes proves the encoding. */
      readonly guessed: boolean
    })
  | { readonly kind: 'refused'; readonly message: string }

/** Reads the bytes of a file in the encoding that was chosen, else in the one they are or seem to be in, or says why not. */
export function decodeText(bytes: Uint8Array, codec: Codec, guess: Guess = codec.guess, chosen?: EncodingName): DecodedText {
  if (bytes.length === 0) return refuse(refusals.empty)
  if (bytes.length > largestFile) return refuse(refusals.tooLarge)
  const detected = detectEncoding(bytes, guess)
  const foreign = recogniseForeign(bytes, detected.encoding.startsWith('UTF-16'))
  if (foreign !== null) return refuse(foreign)
  const encoding = chosen ?? detected.encoding
  const guessed = chosen === undefined && detected.guessed
  const { raw, quirks } = decodeBytes(bytes, encoding, codec)
  if (raw === '') return refuse(refusals.empty)
  return { kind: 'text', encoding, guessed, quirks: quirksInLf(raw, quirks), ...splitLineEnds(raw) }
}

function refuse(message: string): DecodedText {
  return { kind: 'refused', message }
}
