import { documentField } from '../document/document-field'
import { draftField } from '../editor/draft-field'
import { exportLosses } from '../review/export-losses'
import { exportConcerns, isConcerned } from '../review/export-concerns'
import type { CommandContext } from './context'
import { type ExportChoice, exportDraft } from './documents'

/**
 * Exports the draft as what was chosen; first it says what nobody has read, answered or settled, and what the export leaves out. With
 * nothing to say it goes straight on.
 */
export function exportAs(context: CommandContext, kind: ExportChoice): boolean {
  const { state } = context.view
  if (state.field(draftField) === null) return false
  const isAsked = isConcerned(exportConcerns(state)) || exportLosses(state, kind) !== null
  return isAsked ? showDialog(context, kind) : exportDraft(context, kind)
}

/** Asks what the draft is to be exported as, beginning with what it came in; the comparison is a key away from there. */
export function askExport(context: CommandContext): boolean {
  const { state } = context.view
  if (state.field(draftField) === null) return false
  return showDialog(context, state.field(documentField)?.exportsAs ?? 'text')
}

function showDialog({ ui }: CommandContext, exportKind: ExportChoice): boolean {
  ui.update({ dialog: 'export', exportKind })
  return true
}
