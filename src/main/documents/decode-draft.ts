import { type Decoded, decodeText } from '../../formats/text/decode'
import type { EncodingName } from '../../formats/text/encodings'
import { codec } from '../../shared/codec'

/** Reads a file's bytes as text: in the encoding that was asked for, else in the one they seem to be in. */
export function decodeDraft(bytes: Uint8Array, chosen?: EncodingName): Decoded {
  return decodeText(bytes, codec, chosen)
}

/** In the encoding a file had, if its bytes still fit it, so that a guess does not turn with every save of another program. */
export function decodeAgain(bytes: Uint8Array, encoding: EncodingName): Decoded {
  const found = decodeDraft(bytes)
  if (found.kind === 'refused' || !found.guessed) return found
  const again = decodeDraft(bytes, encoding)
  return again.kind === 'decoded' && again.text.quirks.length <= found.text.quirks.length ? again : found
}
