import { documentField } from '../document/document-field'
import { draftField } from '../editor/draft-field'
import { exportConcerns, isConcerned } from '../review/export-concerns'
import type { CommandContext } from './context'
import { type ExportChoice, exportDraft } from './documents'

/** Exports the draft; first it says what nobody has read, answered or settled. With nothing to say it goes straight on. */
export function askExport(context: CommandContext, kind: ExportChoice): boolean {
  const { state } = context.view
  if (state.field(draftField) === null) return false
  if (!isConcerned(exportConcerns(state))) return exportDraft(context, kind)
  context.ui.update({ dialog: 'export', exportKind: kind })
  return true
}

/** As what the draft came in: text, Word or OpenDocument. */
export function exportAsItCame(context: CommandContext): boolean {
  return askExport(context, context.view.state.field(documentField)?.exportsAs ?? 'text')
}
