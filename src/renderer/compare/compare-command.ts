import { compareWithFile } from '../banners/disk-actions'
import type { CommandContext } from '../commands/context'
import { draftField } from '../editor/draft-field'
import { compareField } from './compare-field'

/** Shows what became of the draft since it was opened. */
export function compareDraft(context: CommandContext): boolean {
  const { view, ui } = context
  const draft = view.state.field(draftField)
  if (draft === null) return false
  ui.update({ dialog: 'compare' })
  // A text that was brought back was changed before it was opened: what it came from is in its file.
  if (draft.savedVersion === null && !view.state.field(compareField).isFromFile) compareWithFile(context)
  return true
}
