import { type Format, type FormattedDraft, orRefused, type Reading, type Written } from '../format'
import { isZipWith } from '../package/recognise'
import { readDocument, type WordDocument } from './document'
import { writeInPlace } from './write-in-place'

/** Word’s own format since 2007 (ECMA-376), read and written in place. */
export const docx: Format = {
  id: 'docx',
  name: 'Word document',
  endings: ['docx', 'docm'],
  recognises: (bytes) => isZipWith(bytes, 'word/document'),
  read: (bytes): Reading => orRefused(() => ({ kind: 'read', draft: draftOf(readDocument(bytes)) })),
  write: (bytes, edits): Written =>
    edits.length === 0
      ? { kind: 'written', bytes }
      : orRefused(() => ({ kind: 'written', bytes: writeInPlace(readDocument(bytes), edits) })),
}

function draftOf({ text, paragraphs, shields, remarks, notices }: WordDocument): FormattedDraft {
  const blocks = paragraphs.flatMap(({ kind, from, to }) => (kind === null ? [] : [{ kind, from, to }]))
  return { text, blocks, shields, remarks, notices }
}
