import { applyEdits } from '../../engine/edits'
import type { Edit } from '../../engine/types'
import { trimEdits } from '../changes/trim-edits'
import { type Format, orRefused, type Unshown } from '../format'
import { wordNotices } from '../unshown'
import { type Noted, withNotes, withoutGaps } from './gone-notes'
import { draftOf, type Layout } from './layout'
import { verified } from './verify'

interface OfficeDocument extends Layout, Noted {
  readonly notices: readonly string[]
}

/** What a format of office programs has of its own. All three throw Refused. */
interface Parts<Document> {
  readDocument(bytes: Uint8Array): Document
  unshownIn(document: Document): readonly Unshown[]
  writeInPlace(document: Document, edits: readonly Edit[]): Uint8Array
}

/** How the documents of office programs are read, and written in place. */
export function inPlace<Document extends OfficeDocument>({
  readDocument,
  unshownIn,
  writeInPlace,
}: Parts<Document>): Pick<Format, 'read' | 'write'> {
  return {
    read: (bytes) =>
      orRefused(() => {
        const document = readDocument(bytes)
        const draft = { ...draftOf(document), unshown: unshownIn(document) }
        return { kind: 'read', draft: { ...draft, notices: [...document.notices, ...wordNotices(draft)] } }
      }),
    write: (bytes, edits) =>
      edits.length === 0
        ? { kind: 'written', bytes }
        : orRefused(() => {
            const document = readDocument(bytes)
            const whole = withNotes(document, edits)
            const wanted = applyEdits(document.text, whole)
            const written = writeInPlace(document, trimEdits(document.text, whole))
            const made = verified(written, wanted, (again) => readDocument(again).text)
            return { kind: 'written', bytes: made, ...(whole === edits ? {} : { reads: withoutGaps(wanted) }) }
          }),
  }
}
