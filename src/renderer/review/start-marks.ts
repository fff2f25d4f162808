import { type EditorState, StateEffect, StateField, type Transaction } from '@codemirror/state'
import { type CountedMarks, type Marks, marksIn } from '../../formats/report/report'
import { checkField } from '../editor/check-field'
import { outlineField, setOutline } from '../editor/outline-field'
import { reviewField } from '../editor/review-field'
import { settledList } from '../editor/settlement'

/** The marks a draft came with. */
interface StartMarks {
  readonly marks: CountedMarks
  /** All readers have read the draft; until then their marks join in. */
  readonly isWhole: boolean
}

/** The marks there were when the draft was first read, as they are remembered. */
export const rememberMarks = StateEffect.define<CountedMarks>()

/** The marks of the first check in which all readers have had their say; null before any check, and for an empty paper. */
export const startMarksField = StateField.define<StartMarks | null>({
  create: () => null,
  update(start, transaction) {
    let next = bringsText(transaction) ? null : start
    for (const effect of transaction.effects) {
      if (effect.is(rememberMarks)) next = { marks: effect.value, isWhole: true }
      else if (effect.is(setOutline) && next?.isWhole !== true) next = countedAtStart(transaction.state, next)
    }
    return next
  },
})

/** The marks the draft came with, as far as they are known. Numbers before and after are marks, not errors: they count what Galley saw. */
export function marksBefore(state: EditorState): CountedMarks | null {
  return state.field(startMarksField)?.marks ?? null
}

/** The same, once no reader has anything to add. */
export function wholeMarksBefore(state: EditorState): CountedMarks | null {
  const start = state.field(startMarksField)
  return start?.isWhole === true ? start.marks : null
}

/** Marks that are open now, doubtful ones left out. */
export function marksNow(state: EditorState): Marks {
  return marksIn(state.field(reviewField).certain)
}

/** What was settled while readers were at it was there as well. */
function countedAtStart(state: EditorState, before: StartMarks | null): StartMarks | null {
  const words = before?.marks.words ?? state.field(outlineField)?.words ?? 0
  if (words === 0) return null
  const { certain } = state.field(reviewField)
  const open = new Set(certain.map(({ id }) => id))
  const settled = settledList(state).filter(({ id }) => !open.has(id))
  const check = state.field(checkField)
  const marks = marksIn([...certain, ...settled.map(({ category }) => ({ category, tier: 'sure' as const }))])
  return { marks: { ...marks, words }, isWhole: check.kind === 'checked' && !check.reading }
}

/** Most of the text is new: a story was pasted into an empty paper, or over another. */
function bringsText({ changes, docChanged }: Transaction): boolean {
  if (!docChanged) return false
  let inserted = 0
  changes.iterChanges((_fromBefore, _toBefore, from, to) => {
    inserted += to - from
  })
  return 2 * inserted > changes.newLength
}
