import { splitLineEnds, type LineEnds } from './line-ends'
import { largestFile, refusals } from './refusals'
import { recogniseForeign } from './sniff'

/** What a text needs to become the bytes of its file again. */
export interface TextFormat {
  /** The file began with a byte order mark. */
  readonly bom: boolean
  readonly lineEnds: LineEnds
}

/** `text` has LF line ends and no byte order mark. `message` is one sentence a copy editor understands. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly bom: boolean; readonly lineEnds: LineEnds }
  | { readonly kind: 'refused'; readonly message: string }

/**
 * Reads the bytes of a file as UTF-8, or says why not: nothing is ever decoded by guess.
 * `decodeUtf8` must be strict and keep byte order marks, as `new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })` does.
 */
export function decodeText(bytes: Uint8Array, decodeUtf8: (bytes: Uint8Array) => string): DecodedText {
  if (bytes.length === 0) return refuse(refusals.empty)
  if (bytes.length > largestFile) return refuse(refusals.tooLarge)
  const foreign = recogniseForeign(bytes)
  if (foreign !== null) return refuse(foreign)

  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  let raw: string
  try {
    raw = decodeUtf8(bom ? bytes.subarray(3) : bytes)
  } catch {
    return refuse(refusals.otherEncoding)
  }
  if (raw === '') return refuse(refusals.empty)
  return { kind: 'text', bom, ...splitLineEnds(raw) }
}

function refuse(message: string): DecodedText {
  return { kind: 'refused', message }
}
