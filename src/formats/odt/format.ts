import { odtCard } from './card'
import { type Format, orRefused, type Reading, type Written } from '../format'
import { applyEdits } from '../../engine/edits'
import { trimEdits } from '../changes/trim-edits'
import { withNotes, withoutGaps } from '../office/gone-notes'
import { verified } from '../office/verify'
import { draftOf } from '../office/layout'
import { wordNotices } from '../unshown'
import { unshownIn } from './unshown'
import { readOpenDocument } from './document'
import { writeOpenDocument } from './write-in-place'

/** OpenDocument text (ISO/IEC 26300), as LibreOffice writes it, read and written in place. */
export const odt: Format = {
  ...odtCard,
  read: (bytes): Reading =>
    orRefused(() => {
      const document = readOpenDocument(bytes)
      const draft = { ...draftOf(document), unshown: unshownIn(document) }
      return { kind: 'read', draft: { ...draft, notices: [...document.notices, ...wordNotices(draft)] } }
    }),
  write: (bytes, edits): Written =>
    edits.length === 0
      ? { kind: 'written', bytes }
      : orRefused(() => {
          const document = readOpenDocument(bytes)
          const whole = withNotes(document, edits)
          const wanted = applyEdits(document.text, whole)
          const made = verified(
            writeOpenDocument(document, trimEdits(document.text, whole)),
            wanted,
            (written) => readOpenDocument(written).text,
          )
          return { kind: 'written', bytes: made, ...(whole === edits ? {} : { reads: withoutGaps(wanted) }) }
        }),
}
