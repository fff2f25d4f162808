import type { DocumentId, EncodingPreview } from '../../shared/opened-draft'
import type { TextResult } from '../../shared/results'
import { decodeDraft } from '../documents/decode-draft'
import type { Documents } from '../documents/documents'
import type { Looked } from '../documents/document-disk'
import { type EncodingName, encodingNames, encodings } from '../../formats/text/encodings'

/** The text in a draft's file, to look at. */
export async function theirText(documents: Documents, id: DocumentId): Promise<TextResult> {
  return textResult(await documents.lookAtDisk(id))
}

/** Settles which text the draft goes on with after its file was changed. */
export async function settleDisk(documents: Documents, id: DocumentId, takes: 'mine' | 'theirs'): Promise<TextResult> {
  return textResult(await documents.settleDisk(id, takes))
}

function textResult(looked: Looked): TextResult {
  if (looked.kind === 'failed') return looked
  return { kind: 'text', name: looked.name, text: looked.text.text, encoding: looked.encoding }
}

/** As many lines are shown, and as much of each. */
const shownLines = 4
const shownLength = 90

/** How a draft's file reads in each encoding that could be its own. */
export async function encodingPreviews(documents: Documents, id: DocumentId): Promise<readonly EncodingPreview[]> {
  const bytes = await documents.bytesOnDisk(id)
  if (bytes === null) return []
  // Where the first telling lines are; enough of the file to be sure of how much is damaged.
  const sample = bytes.subarray(0, 1024 * 1024)
  const previews = encodingNames.flatMap((encoding) => previewOf(sample, encoding) ?? [])
  return previews.toSorted((one, other) => Math.sign(one.damaged) - Math.sign(other.damaged))
}

function previewOf(bytes: Buffer, encoding: EncodingName): EncodingPreview | null {
  const { mark, use } = encodings[encoding]
  // A file without that mark is not in an encoding with it, and every UTF-16 text has a NUL beside its line ends and spaces.
  if (!mark.every((byte, at) => bytes[at] === byte)) return null
  if (encoding.startsWith('UTF-16') && !bytes.includes(0)) return null
  const decoded = decodeDraft(bytes, encoding)
  if (decoded.kind === 'refused') return null
  const { text } = decoded.text
  if (text.includes('\0')) return null
  const lines = text
    .split('\n')
    .filter((line) => /[^\0-\x7f]/u.test(line))
    .slice(0, shownLines)
  return { encoding, use, lines: lines.map(aroundFirst), damaged: text.match(/\uFFFD/gu)?.length ?? 0 }
}

/** The part of a line where its first character beyond ASCII stands. */
function aroundFirst(line: string): string {
  const at = line.search(/[^\0-\x7f]/u)
  const from = at < shownLength * 0.75 ? 0 : at - Math.floor(shownLength / 2)
  // Half of a character at either end is no character.
  const part = line.slice(from, from + shownLength).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '')
  return `${from > 0 ? '…' : ''}${part}${from + shownLength < line.length ? '…' : ''}`
}
