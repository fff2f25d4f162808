import { open, realpath, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Baseline, baselineOf } from '../disk/file-state'
import { errorCode } from '../disk/file-system'
import { readAtMost } from '../disk/read-at-most'
import { createCatalogue } from '../formats/catalogue'
import type { FormatId, FormattedDraft } from '../formats/format'
import { decodeText } from '../formats/text/decode'
import type { DraftText } from '../formats/text/draft-text'
import type { EncodingName } from '../formats/text/encodings'
import { codec } from '../shared/codec'
import { type Refusal, refusalMessage, unreadable } from '../shared/refusal'
import { maxDraftBytes } from '../shared/limits'

/** A plain text, with all that makes it the same bytes again. */
export interface ReadText extends DraftText {
  readonly kind: 'text'
  readonly encoding: EncodingName
  /** Nothing in the bytes proves the encoding. */
  readonly guessed: boolean
}

/** A document that is more than text, with the bytes it was read from. */
export interface ReadDocument {
  readonly kind: 'document'
  readonly format: FormatId
  readonly bytes: Uint8Array
  readonly text: string
  readonly draft: FormattedDraft
}

/** `message` is one sentence a copy editor understands. */
export type DraftRead = ReadText | ReadDocument | { readonly kind: 'refused'; readonly message: string }

/** A draft, and the file as it was read: past every link, and what it held. */
export interface DraftOnDisk {
  readonly draft: DraftRead
  readonly file: SeenFile | null
}

export interface SeenFile {
  readonly path: string
  readonly baseline: Baseline
}

/** Reads a draft from disk, or says in one sentence why it cannot be read. */
export async function readDraft(path: string): Promise<DraftRead> {
  return (await readDraftOnDisk(path)).draft
}

/** Reads a draft that may be written over. */
export async function readDraftOnDisk(path: string): Promise<DraftOnDisk> {
  const read = await readBytes(path)
  if (read.kind === 'read') return { draft: readDraftOf(read.bytes, basename(path)), file: read.file }
  return { draft: { kind: 'refused', message: refusalMessage(basename(path), read) }, file: null }
}

function readDraftOf(bytes: Uint8Array, name: string): DraftRead {
  const refused = (refusal: Refusal): DraftRead => ({ kind: 'refused', message: refusalMessage(name, refusal) })
  const format = createCatalogue(codec).of(bytes, name)
  if (format !== null) {
    const reading = format.read(bytes)
    return reading.kind === 'refused'
      ? refused({ kind: 'document', format: format.name, message: reading.message })
      : { kind: 'document', format: format.id, bytes, text: reading.draft.text, draft: reading.draft }
  }
  const decoded = decodeText(bytes, codec)
  if (decoded.kind === 'refused') return refused(decoded.refusal)
  return { kind: 'text', encoding: decoded.encoding, guessed: decoded.guessed, ...decoded.text }
}

interface BytesRead {
  readonly kind: 'read'
  readonly bytes: Uint8Array
  readonly file: SeenFile | null
}

async function readBytes(path: string): Promise<BytesRead | Refusal> {
  try {
    const found = await stat(path, { bigint: true })
    if (found.isDirectory()) return { kind: 'folder' }
    // A pipe has no size beforehand (galley check <(pdftotext …)); a device may never end.
    if (!found.isFile() && !found.isFIFO()) return { kind: 'not-a-file' }
    if (found.size > maxDraftBytes) return { kind: 'too-large' }
    const bytes = await readWhole(path)
    if (bytes === null) return { kind: 'too-large' }
    const file = found.isFile() ? { path: await realpath(path), baseline: baselineOf(found, bytes) } : null
    return { kind: 'read', bytes, file }
  } catch (error) {
    return unreadable(errorCode(error))
  }
}

/** What a file or a pipe holds; null where that is more than Galley opens. */
async function readWhole(path: string): Promise<Buffer | null> {
  const handle = await open(path)
  try {
    return await readAtMost(handle, maxDraftBytes)
  } finally {
    await handle.close()
  }
}
