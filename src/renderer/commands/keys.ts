import { moveToRegion } from './regions'
import type { CommandContext } from './context'
import { commandFor } from './match-key'
import { actions } from './registry'
import { isTextField, isTypedInto, ownOfFields } from './typed-into'

/**
 * Answers to the keys of the whole window, wherever the focus is. It listens before the editor does, because the editor’s own
 * keymap would take some of them.
 */
export function listenForKeys(context: CommandContext, target: Window): () => void {
  const listener = (event: KeyboardEvent): void => {
    if (event.isComposing || context.ui.get().dialog !== 'none') return
    if (event.key === 'F6' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      moveToRegion(target.document, event.shiftKey ? -1 : 1, context.view)
      event.preventDefault()
      return
    }
    // A character where text is typed.
    if (event.key === '?' && !isTypedInto(event.target)) {
      actions.showKeys(context)
      event.preventDefault()
      return
    }
    const command = commandFor(event, context.ui.get().platform, context.ui.get().settings.keys)
    if (command === null || (ownOfFields.has(command) && isTextField(event.target))) return
    if (!actions[command](context)) return
    event.preventDefault()
    event.stopPropagation()
  }
  target.addEventListener('keydown', listener, { capture: true })
  return () => target.removeEventListener('keydown', listener, { capture: true })
}
