import { readFile, stat } from 'node:fs/promises'
import { decodeText, type DecodedText } from '../formats/text/decode'
import { largestFile, readFailure, refusals } from '../formats/text/refusals'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads a draft from disk, or says in one sentence why it cannot be read. */
export async function readDraft(path: string): Promise<DecodedText> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return { kind: 'refused', message: refusals.folder }
    // A pipe has no size beforehand (galley check <(pdftotext …)); a device may never end.
    if (!found.isFile() && !found.isFIFO()) return { kind: 'refused', message: refusals.notAFile }
    if (found.size > largestFile) return { kind: 'refused', message: refusals.tooLarge }
    return decodeText(await readFile(path), (bytes) => utf8.decode(bytes))
  } catch (error) {
    return { kind: 'refused', message: readFailure((error as NodeJS.ErrnoException).code) } // fs rejects with nothing else
  }
}
