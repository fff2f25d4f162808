import { draftField } from '../editor/draft-field'
import { exportConcerns, isConcerned } from '../review/export-concerns'
import type { CommandContext } from './context'
import { exportDraft } from './documents'

/** Exports the draft; first it says what nobody has read, answered or settled. With nothing to say it goes straight on. */
export function askExport(context: CommandContext): boolean {
  const { state } = context.view
  if (state.field(draftField) === null) return false
  if (!isConcerned(exportConcerns(state))) return exportDraft(context)
  context.ui.update({ dialog: 'export' })
  return true
}
