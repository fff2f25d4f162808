import { readFile, stat } from 'node:fs/promises'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { type DecodedText, decodeText } from '../formats/text/decode'
import { codecOf } from '../formats/text/encodings'
import { largestFile, readFailure, refusals } from '../formats/text/refusals'

/** Every encoding’s table. */
export const codec = codecOf(iconv)

/** Reads a draft from disk, or says in one sentence why it cannot be read. */
export async function readDraft(path: string): Promise<DecodedText> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return { kind: 'refused', message: refusals.folder }
    // A pipe has no size beforehand (galley check <(pdftotext …)); a device may never end.
    if (!found.isFile() && !found.isFIFO()) return { kind: 'refused', message: refusals.notAFile }
    if (found.size > largestFile) return { kind: 'refused', message: refusals.tooLarge }
    return decodeText(await readFile(path), codec, (bytes) => analyse(bytes.subarray(0, 256 * 1024)).map(({ name }) => name))
  } catch (error) {
    return { kind: 'refused', message: readFailure((error as NodeJS.ErrnoException).code) } // fs rejects with nothing else
  }
}
