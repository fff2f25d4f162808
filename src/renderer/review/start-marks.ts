import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import { setOutline } from '../editor/outline-field'
import { reviewField } from '../editor/review-field'

/** How many marks there were when the draft was first read, as it is remembered. */
export const rememberMarks = StateEffect.define<number>()

/** The marks of the first whole check; null before it. Numbers before and after are marks, not errors: they count what Galley saw. */
export const startMarksField = StateField.define<number | null>({
  create: () => null,
  update(marks, transaction) {
    let next = marks
    for (const effect of transaction.effects) {
      if (effect.is(rememberMarks)) next = effect.value
      else if (effect.is(setOutline) && next === null) next = marksLeft(transaction.state)
    }
    return next
  },
})

/** Marks that are open now, doubtful ones left out. */
export function marksLeft(state: EditorState): number {
  const { sense, mechanical, open } = state.field(reviewField)
  return sense.length + mechanical.length + open.style
}
