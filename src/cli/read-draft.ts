import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { createCatalogue } from '../formats/catalogue'
import type { FormatId, FormattedDraft } from '../formats/format'
import { type DecodedText, decodeText } from '../formats/text/decode'
import { codecOf } from '../formats/text/encodings'
import { largestFile, readFailure, refusals } from '../formats/text/refusals'
import { upperFirst } from '../engine/language/match-case'

/** Every encoding’s table. */
export const codec = codecOf(iconv, analyse)

/** A document that is more than text, with the bytes it was read from. */
export interface ReadDocument {
  readonly kind: 'document'
  readonly format: FormatId
  readonly bytes: Uint8Array
  readonly text: string
  readonly draft: FormattedDraft
}

export type DraftRead = DecodedText | ReadDocument

/** Reads a draft from disk, or says in one sentence why it cannot be read. */
export async function readDraft(path: string): Promise<DraftRead> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return { kind: 'refused', message: refusals.folder }
    // A pipe has no size beforehand (galley check <(pdftotext …)); a device may never end.
    if (!found.isFile() && !found.isFIFO()) return { kind: 'refused', message: refusals.notAFile }
    if (found.size > largestFile) return { kind: 'refused', message: refusals.tooLarge }
    const bytes = await readFile(path)
    return readDocument(bytes, basename(path)) ?? decodeText(bytes, codec)
  } catch (error) {
    return { kind: 'refused', message: readFailure((error as NodeJS.ErrnoException).code) } // fs rejects with nothing else
  }
}

function readDocument(bytes: Uint8Array, name: string): DraftRead | null {
  const format = createCatalogue(codec).of(bytes, name)
  if (format === null) return null
  const reading = format.read(bytes)
  if (reading.kind === 'refused') return { kind: 'refused', message: `${upperFirst(format.name)}: ${reading.message}` }
  return { kind: 'document', format: format.id, bytes, text: reading.draft.text, draft: reading.draft }
}
