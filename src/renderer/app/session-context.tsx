import type { EditorState } from '@codemirror/state'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { CommandId } from '../../shared/commands'
import { keyLabel } from '../commands/match-key'
import { actions } from '../commands/registry'
import type { Session } from './session'
import type { UiState } from './ui-store'

const SessionContext = createContext<Session | null>(null)

export const SessionProvider = SessionContext.Provider

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('a component stands outside of the session')
  return session
}

/** Draws from the editor’s state. The selector must give the same object while nothing changed: a field, or a plain value. */
export function useEditor<Value>(selector: (state: EditorState) => Value): Value {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, () => selector(session.view.state))
}

export function useUi<Value>(selector: (state: UiState) => Value): Value {
  const { ui } = useSession()
  return useSyncExternalStore(ui.subscribe, () => selector(ui.get()))
}

/** Does what was answered to something that goes with its answer. The focus would go with it, and is given to the paper first. */
export function useAnswer(): (does: () => void) => void {
  const { view } = useSession()
  return (does) => {
    view.focus()
    does()
  }
}

/** Runs commands, and says which keys they have. */
export function useCommands(): { readonly run: (id: CommandId) => void; readonly keys: (id: CommandId) => string } {
  const { commands } = useSession()
  const platform = useUi((ui) => ui.platform)
  const chosen = useUi((ui) => ui.settings.keys)
  return { run: (id) => void actions[id](commands), keys: (id) => keyLabel(id, platform, chosen) }
}
