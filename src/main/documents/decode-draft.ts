import { decodeBytes } from '../../formats/text/decode-bytes'
import { detectEncoding } from '../../formats/text/detect-encoding'
import { type EncodedText, encodeText } from '../../formats/text/encode-text'
import type { EncodingName } from '../../formats/text/encodings'
import { quirksInLf, quirksInRaw } from '../../formats/text/quirks'
import { codec } from './codec'
import { joinLineEnds, splitLineEnds } from './line-ends'
import type { Refusal } from './refusal'
import { sniffBinary } from './sniff'
import type { DraftText } from './text-mirror'

export type Decoded =
  | { readonly kind: 'decoded'; readonly encoding: EncodingName; readonly guessed: boolean; readonly text: DraftText }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Reads a file's bytes as text: in the encoding that was asked for, else in the one they seem to be in. */
export function decodeDraft(bytes: Buffer, chosen?: EncodingName): Decoded {
  if (bytes.length === 0) return refused({ kind: 'empty' })
  if (isUtf32(bytes)) return refused({ kind: 'encoding', looksLike: 'UTF-32' })
  const detected = detectEncoding(bytes, codec.guess)
  if (!detected.encoding.startsWith('UTF-16')) {
    const what = sniffBinary(bytes)
    if (what !== null) return refused({ kind: 'binary', what })
  }
  // Its shifts would have to be kept with every edit.
  if (/\x1b(?:\$[@AB(]|\([BIJ])/.test(bytes.subarray(0, 8192).toString('latin1'))) {
    return refused({ kind: 'encoding', looksLike: 'ISO-2022' })
  }
  const encoding = chosen ?? detected.encoding
  const { raw, quirks } = decodeBytes(bytes, encoding, codec)
  if (raw === '') return refused({ kind: 'empty' })
  const text = { ...splitLineEnds(raw), quirks: quirksInLf(raw, quirks) }
  return { kind: 'decoded', encoding, guessed: chosen === undefined && detected.guessed, text }
}

/** In the encoding a file had, if its bytes still fit it, so that a guess does not turn with every save of another program. */
export function decodeAgain(bytes: Buffer, encoding: EncodingName): Decoded {
  const found = decodeDraft(bytes)
  if (found.kind === 'refused' || !found.guessed) return found
  const again = decodeDraft(bytes, encoding)
  return again.kind === 'decoded' && again.text.quirks.length <= found.text.quirks.length ? again : found
}

/** The bytes of a text in an encoding; `at` of what cannot be encoded is a place in the text with its own line ends. */
export function encodeDraftText(text: DraftText, encoding: EncodingName): EncodedText {
  const raw = joinLineEnds(text)
  return encodeText(raw, quirksInRaw(raw, text.quirks), encoding, codec)
}

function isUtf32(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 4).toString('hex')
  return mark === 'fffe0000' || mark === '0000feff'
}

function refused(refusal: Refusal): Decoded {
  return { kind: 'refused', refusal }
}
