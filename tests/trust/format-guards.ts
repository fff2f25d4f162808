import type { Guard } from './guards'

/** What docs/DATA-SAFETY.md and SECURITY.md promise of documents, pastes and reports, and a line that keeps it. */
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
    row: 'B21',
    file: 'main/desk/saving.ts',
    guard: 'if (lost !== null && !(await dialogs.askLosses(page, basename(path), lost))) return cancelled',
    without: '',
    test: 'main/desk/save-as.test.ts',
    name: 'B21 what a document loses',
  },
  {
    row: 'B22',
    file: 'main/desk/saving.ts',
    guard: "if (draft.document.mayOverwrite) return 'overwrite'",
    without: "return 'overwrite'",
    test: 'main/documents/word-documents.test.ts',
    name: 'B22 a document from elsewhere',
  },
  {
    row: 'U06',
    file: 'formats/escape.ts',
    guard: 'escapes[character] ?? character',
    without: 'character',
    test: 'formats/exports/web-exports.test.ts',
    name: 'U06 words that could be markup',
  },
  {
    row: 'A20',
    file: 'formats/markup/targets.ts',
    guard: 'from < to && isSafeTarget(target)',
    without: 'from < to',
    test: 'renderer/paste/paste.test.ts',
    name: 'A20 nothing of a paste',
  },
  {
    row: 'A20',
    file: 'formats/markup/layout.ts',
    guard: 'isSafeTarget(address)',
    without: "address !== ''",
    test: 'renderer/paste/paste.test.ts',
    name: 'A20 nothing of a paste',
  },
  {
    row: 'U15',
    file: 'formats/report/csv.ts',
    guard: "`'${value}`",
    without: 'value',
    test: 'formats/report/report.test.ts',
    name: 'U15 whatever a draft says',
  },
]
