import type { Guard } from './guards'

/** What docs/DATA-SAFETY.md promises of documents, and a line that keeps it. */
export const formatGuards: readonly Guard[] = [
  {
    row: 'B21',
    file: 'formats/package/write-package.ts',
    guard: 'if (part === undefined) {',
    without: "if (part === undefined && entry.name === 'word/document.xml') {",
    test: 'main/documents/word-documents.test.ts',
    name: 'B21 a save over a document',
  },
  {
    row: 'B22',
    file: 'main/desk/saving.ts',
    guard: "if (draft.document.mayOverwrite) return 'overwrite'",
    without: "return 'overwrite'",
    test: 'main/documents/word-documents.test.ts',
    name: 'B22 a document from elsewhere',
  },
]
