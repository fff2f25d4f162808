import { decodeBytes } from './decode-bytes'
import { detectEncoding } from './detect-encoding'
import type { DraftText } from './draft-text'
import type { Codec, EncodingName, Guess } from './encodings'
import { latin1 } from '../bytes'
import { splitLineEnds } from './line-ends'
import { quirksInLf } from './quirks'
import { type BinaryKind, sniffBinary } from './sniff'

/** Why bytes are not read as text. */
export type TextRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary'; readonly what: BinaryKind }
  | { readonly kind: 'encoding'; readonly looksLike: string }

export type Decoded =
  | {
      readonly kind: 'decoded'
      readonly encoding: EncodingName
      /** Nothing in the bytes proves the encoding. */
      readonly guessed: boolean
      readonly text: DraftText
    }
  | { readonly kind: 'refused'; readonly refusal: TextRefusal }

/** Reads a file's bytes as text: in the encoding that was asked for, else in the one they seem to be in. */
export function decodeText(bytes: Uint8Array, codec: Codec, chosen?: EncodingName, guess: Guess = codec.guess): Decoded {
  if (bytes.length === 0) return refused({ kind: 'empty' })
  const head = latin1(bytes.subarray(0, headLength))
  if (/^(?:\xff\xfe\0\0|\0\0\xfe\xff)/.test(head)) return refused({ kind: 'encoding', looksLike: 'UTF-32' })
  const detected = detectEncoding(bytes, guess)
  if (!detected.encoding.startsWith('UTF-16')) {
    const what = sniffBinary(bytes)
    if (what !== null) return refused({ kind: 'binary', what })
  }
  // Its shifts would have to be kept with every edit.
  if (/\x1b(?:\$[@AB(]|\([BIJ])/.test(head)) return refused({ kind: 'encoding', looksLike: 'ISO-2022' })
  const encoding = chosen ?? detected.encoding
  const { raw, quirks } = decodeBytes(bytes, encoding, codec)
  if (raw === '') return refused({ kind: 'empty' })
  const text = { ...splitLineEnds(raw), quirks: quirksInLf(raw, quirks) }
  return { kind: 'decoded', encoding, guessed: chosen === undefined && detected.guessed, text }
}

/** How far into a file the shifts of an encoding are looked for. */
const headLength = 8192

function refused(refusal: TextRefusal): Decoded {
  return { kind: 'refused', refusal }
}
