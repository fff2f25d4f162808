import { message } from '../../l10n/t'
import { type Format, orRefused, type Reading, type Written } from '../format'
import { applyEdits } from '../../engine/edits'
import { verified } from '../office/verify'
import { draftOf } from '../office/layout'
import { isZipWith } from '../package/recognise'
import { readDocument } from './document'
import { writeInPlace } from './write-in-place'

/** Word’s own format since 2007 (ECMA-376), read and written in place. */
export const docx: Format = {
  id: 'docx',
  name: message('Word document'),
  endings: ['docx', 'docm'],
  recognises: (bytes) => isZipWith(bytes, 'word/document'),
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
          const wanted = applyEdits(document.text, edits)
          return {
            kind: 'written',
            bytes: verified(writeInPlace(document, edits), wanted, (written) => readDocument(written).text),
          }
        }),
}
