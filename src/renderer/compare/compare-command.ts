import type { CommandContext } from '../commands/context'
import { draftField } from '../editor/draft-field'

/** Shows what became of the draft since it was opened. */
export function compareDraft({ view, ui }: CommandContext): boolean {
  if (view.state.field(draftField) === null) return false
  ui.update({ dialog: 'compare' })
  return true
}
