import type { TextFormat } from './decode'
import { joinLineEnds } from './line-ends'

/** The bytes of a text in the format it came in. `encodeUtf8` is `TextEncoder.encode` of the host. */
export function encodeText(text: string, format: TextFormat, encodeUtf8: (text: string) => Uint8Array): Uint8Array {
  return encodeUtf8((format.bom ? '\uFEFF' : '') + joinLineEnds(text, format.lineEnds))
}
