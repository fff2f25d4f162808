import type { CommandId } from '../../shared/commands'
import type { CommandContext } from './context'
import { actions } from './registry'
import { isTextField } from './typed-into'

/** Does what was chosen in the menu, unless a dialog holds it back as it does the keys. Undo and redo are those of the field that is typed into, if one is. */
export function runFromMenu(context: CommandContext, id: CommandId): void {
  const { ownerDocument } = context.view.dom
  const isOfField = (id === 'undo' || id === 'redo') && isTextField(ownerDocument.activeElement)
  if (isOfField) ownerDocument.execCommand(id)
  else if (context.ui.get().dialog === 'none') actions[id](context)
}
