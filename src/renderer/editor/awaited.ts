import type { EditorState } from '@codemirror/state'
import { awaitedField, setAwaited } from './awaited-field'
import { goToNext, type Move, type Telling } from './go-to'
import { currentFinding } from './selectors'

/**
 * What is to be done when the text was read again after a repair: nothing where the finding the walk waits for is there, else on
 * to the next stop, because the repair has done away with it.
 */
export function goOnFromAwaited(state: EditorState, telling: Telling): Move | null {
  if (state.field(awaitedField) === null) return null
  return currentFinding(state) === null ? goToNext(state, telling) : { effects: [setAwaited.of(null)] }
}
