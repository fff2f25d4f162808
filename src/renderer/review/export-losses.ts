import type { EditorState } from '@codemirror/state'
import { lossesOf } from '../../formats/exports/losses'
import { type ExportChoice, isReport } from '../commands/documents'
import { documentField } from '../document/document-field'
import { pastedField } from '../paste/pasted-field'

/** What an export of this kind leaves out of the draft; null where it leaves out nothing, as a report has none of it to keep. */
export function exportLosses(state: EditorState, kind: ExportChoice): string | null {
  if (isReport(kind)) return null
  const document = state.field(documentField)
  const text = state.doc.toString()
  const holding =
    document === null ? { text, format: null, remarks: [], blocks: [] } : { ...document, text, format: document.formatId }
  return lossesOf(kind, holding, state.field(pastedField).remarks)
}
