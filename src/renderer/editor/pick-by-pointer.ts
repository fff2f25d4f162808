import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { currentField, setCurrent } from './current-field'
import { compareFindings } from './map-finding'
import { shownIn } from './review-field'

/** A click on a mark opens its card. The caret’s own way through the text opens nothing, so that reading stays quiet. */
export function pickByPointer(): Extension {
  return EditorView.updateListener.of(({ state, transactions, view }) => {
    if (!transactions.some((transaction) => transaction.isUserEvent('select.pointer'))) return
    const { main } = state.selection
    if (!main.empty) return
    const [hit] = shownIn(state, main.head, main.head).toSorted(compareFindings)
    if (hit !== undefined && hit.id !== state.field(currentField)) view.dispatch({ effects: setCurrent.of(hit.id) })
  })
}
