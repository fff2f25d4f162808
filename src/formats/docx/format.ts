import { docxCard } from './card'
import { type Format, orRefused, type Reading, type Written } from '../format'
import { applyEdits } from '../../engine/edits'
import { withNotes } from '../office/gone-notes'
import { verified } from '../office/verify'
import { draftOf } from '../office/layout'
import { readDocument } from './document'
import { writeInPlace } from './write-in-place'

/** Word’s own format since 2007 (ECMA-376), read and written in place. */
export const docx: Format = {
  ...docxCard,
  read: (bytes): Reading =>
    orRefused(() => {
      const document = readDocument(bytes)
      return { kind: 'read', draft: { ...draftOf(document), notices: document.notices } }
    }),
  write: (bytes, edits): Written =>
    edits.length === 0
      ? { kind: 'written', bytes }
      : orRefused(() => {
          const document = readDocument(bytes)
          const whole = withNotes(document, edits)
          const wanted = applyEdits(document.text, whole)
          return {
            kind: 'written',
            bytes: verified(writeInPlace(document, whole), wanted, (written) => readDocument(written).text),
          }
        }),
}
