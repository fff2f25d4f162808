import { docxCard } from './card'
import { type Format, orRefused, type Reading, type Written } from '../format'
import { applyEdits } from '../../engine/edits'
import { trimEdits } from '../changes/trim-edits'
import { withNotes, withoutGaps } from '../office/gone-notes'
import { verified } from '../office/verify'
import { draftOf } from '../office/layout'
import { wordNotices } from '../unshown'
import { unshownIn } from './unshown'
import { readDocument } from './document'
import { writeInPlace } from './write-in-place'

/** Word’s own format since 2007 (ECMA-376), read and written in place. */
export const docx: Format = {
  ...docxCard,
  read: (bytes): Reading =>
    orRefused(() => {
      const document = readDocument(bytes)
      const draft = { ...draftOf(document), unshown: unshownIn(document) }
      return { kind: 'read', draft: { ...draft, notices: [...document.notices, ...wordNotices(draft)] } }
    }),
  write: (bytes, edits): Written =>
    edits.length === 0
      ? { kind: 'written', bytes }
      : orRefused(() => {
          const document = readDocument(bytes)
          const whole = withNotes(document, edits)
          const wanted = applyEdits(document.text, whole)
          const made = verified(
            writeInPlace(document, trimEdits(document.text, whole)),
            wanted,
            (written) => readDocument(written).text,
          )
          return { kind: 'written', bytes: made, ...(whole === edits ? {} : { reads: withoutGaps(wanted) }) }
        }),
}
