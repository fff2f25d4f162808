import type { Extension } from '@codemirror/state'
import { keymap } from '@codemirror/view'
import { retypeField } from './retype-field'

/** In a sentence that is open for retyping, “select all” means the sentence. */
export function retypeKeys(): Extension {
  return keymap.of([
    {
      key: 'Mod-a',
      run(view) {
        const retype = view.state.field(retypeField)
        if (retype === null) return false
        view.dispatch({ selection: { anchor: retype.from, head: retype.to }, userEvent: 'select' })
        return true
      },
    },
  ])
}
