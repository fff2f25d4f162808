import { joinBytes } from '../bytes'
import { type Codec, type EncodingName, encodings } from './encodings'
import type { Quirk } from './quirks'

/** `unencodable`: the encoding has no bytes for this character, the first such one. */
export type EncodedText =
  | { readonly kind: 'encoded'; readonly bytes: Uint8Array }
  | { readonly kind: 'unencodable'; readonly at: number; readonly character: string }

/** The bytes of a text, its mark first. Quirks keep the bytes they had; nothing is ever replaced by “?”. */
export function encodeText(text: string, quirks: readonly Quirk[], encoding: EncodingName, codec: Codec): EncodedText {
  const { codec: name, mark } = encodings[encoding]
  const parts: Uint8Array[] = [Uint8Array.from(mark)]
  let at = 0
  for (const quirk of [...quirks, null]) {
    const end = quirk?.at ?? text.length
    const part = text.slice(at, end)
    const bytes = codec.encode(part, name)
    const lost = firstLost(part, bytes, name, codec)
    if (lost !== null) return { kind: 'unencodable', at: at + lost, character: characterAt(part, lost) }
    parts.push(bytes)
    if (quirk !== null) parts.push(quirk.bytes)
    at = end + (quirk?.length ?? 0)
  }
  return { kind: 'encoded', bytes: joinBytes(parts) }
}

/** Where a text is that its bytes do not give back. */
function firstLost(text: string, bytes: Uint8Array, name: string, codec: Codec): number | null {
  // UTF-16 has bytes for everything, and UTF-8 for all but half a character.
  if (name === 'utf16le' || name === 'utf16be') return null
  if (name === 'utf8') {
    const at = text.search(/\p{Surrogate}/u)
    return at === -1 ? null : at
  }
  if (codec.decode(bytes, name) === text) return null
  let at = 0
  for (const character of text) {
    if (codec.decode(codec.encode(character, name), name) !== character) return at
    at += character.length
  }
  // Each by itself survives, but not all together: say so rather than write what cannot be read back.
  return 0
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0xfffd)
}
