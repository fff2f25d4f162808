import type { TextFormat } from './decode'
import { type EncodedText, encodeText } from './encode-text'
import type { Codec } from './encodings'
import { joinLineEnds } from './line-ends'
import { quirksInRaw } from './quirks'

/** The bytes of a text in the format it came in. */
export function encodeInFormat(text: string, { encoding, lineEnds, quirks }: TextFormat, codec: Codec): EncodedText {
  const raw = joinLineEnds(text, lineEnds)
  return encodeText(raw, quirksInRaw(raw, quirks), encoding, codec)
}
