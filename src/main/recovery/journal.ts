import * as v from 'valibot'
import { isEncodingName } from '../../formats/text/encodings'
import type { DocumentId } from '../../shared/opened-draft'
import { type DraftDocument, freshDraft } from '../documents/draft-document'
import type { DraftText } from '../../formats/text/draft-text'
import { seal, unseal } from '../own-files/sealed'
import { formatId, sourceKey } from './source-copy'

/** Of the content below. A file with a higher one is a later Galley's. */
const version = 3

/** A draft as it was kept, and the number of that copy. */
export interface Kept {
  readonly sequence: number
  readonly draft: DraftDocument
  /** Which document the draft was read from, for which the draft itself has none yet; null where that was plain text. */
  readonly source?: KeptSource | null
}

export interface KeptSource {
  readonly key: string
  /** In copies of version 2, whose draft says nothing of what its file is: that of the source. */
  readonly mayOverwrite?: boolean
}

export type JournalRead =
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const decimal = v.pipe(
  v.string(),
  v.regex(/^\d{1,30}$/u),
  v.transform((digits) => BigInt(digits)),
)
const encoding = v.custom<DraftDocument['encoding']>((name) => typeof name === 'string' && isEncodingName(name))
const quirk = v.object({
  at: whole,
  length: whole,
  bytes: v.pipe(
    v.string(),
    v.transform((base64): Uint8Array => Buffer.from(base64, 'base64')),
  ),
})
const text = v.pipe(
  v.object({ text: v.string(), ends: v.pipe(v.string(), v.regex(/^[LWC]*$/u)), quirks: v.array(quirk) }),
  v.check(({ text, ends }) => text.split('\n').length - 1 === ends.length, 'a line end for each line'),
)
const baseline = v.object({ dev: decimal, ino: decimal, size: decimal, mtimeNs: decimal, sha256: v.string() })
const content = v.object({
  id: v.pipe(
    v.string(),
    v.uuid(),
    // Main minted it in the run before.
    v.transform((id) => id as DocumentId),
  ),
  sequence: whole,
  at: whole,
  name: v.string(),
  file: v.nullable(v.object({ path: v.string(), baseline })),
  unfiled: v.optional(v.nullable(v.object({ path: v.nullable(v.string()) })), null),
  encoding,
  savedEncoding: encoding,
  version: whole,
  newEnd: v.picklist(['L', 'W', 'C']),
  current: text,
  saved: text,
  original: v.optional(v.string()),
  document: v.optional(v.nullable(v.object({ format: formatId, mayOverwrite: v.boolean() })), null),
  source: v.optional(v.nullable(v.object({ key: v.string(), mayOverwrite: v.exactOptional(v.boolean()) })), null),
})

/** The bytes of a recovery copy. Also half a character survives in it. */
export function writeJournal({ sequence, draft }: Kept, now: number): Buffer {
  const { id, name, file, unfiled, encoding, savedEncoding, mirror, saved, original, document, source } = draft
  const { version: at, newEnd } = mirror
  const kept = {
    ...{ id, sequence, at: now, name, file, unfiled, encoding, savedEncoding, version: at, newEnd },
    ...{ current: textToKeep(mirror), saved: textToKeep(saved), original },
    document,
    source: source === null ? null : { key: sourceKey(source) },
  }
  const json = JSON.stringify(kept, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
  return seal('recovery', version, Buffer.from(json, 'utf8'))
}

/** Reads a recovery copy, of which nothing is believed that is not proven. */
export function readJournal(bytes: Buffer): JournalRead {
  const unsealed = unseal('recovery', version, bytes)
  if (unsealed.kind !== 'sound') return unsealed
  const parsed = v.safeParse(content, parseJson(unsealed.content))
  if (!parsed.success) return { kind: 'damaged' }
  const { sequence, at, current, saved, newEnd, document, source, id, name, file, unfiled, encoding, savedEncoding } =
    parsed.output
  const mirror = { ...current, version: parsed.output.version, newEnd }
  const recovered = { at, usedOlder: false }
  const original = parsed.output.original ?? saved.text
  const told = { id, name, file, unfiled, encoding, savedEncoding, document }
  const draft = { ...freshDraft, ...told, guessed: false, mirror, saved, original, recovered }
  return { kind: 'kept', kept: { sequence, draft, source } }
}

/** A text as JSON can hold it. */
function textToKeep({ text, ends, quirks }: DraftText) {
  return {
    text,
    ends,
    quirks: quirks.map(({ at, length, bytes }) => ({ at, length, bytes: Buffer.from(bytes).toString('base64') })),
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null // refused by the schema
  }
}
