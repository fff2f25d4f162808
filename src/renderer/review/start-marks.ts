import { type EditorState, StateEffect, StateField, type Transaction } from '@codemirror/state'
import type { Category } from '../../engine'
import { type CountedMarks, families, type Marks, marksIn } from '../../formats/report/report'
import { checkField, setCheck } from '../editor/check-field'
import { optionsField } from '../editor/options-field'
import { outlineField, setOutline } from '../editor/outline-field'
import { reviewField } from '../editor/review-field'
import { settledList } from '../editor/settlement'
import { setOriginal } from '../original/original-field'
import { readersOn } from '../reading/readers-on'
import { ticketField } from '../ticket/ticket-field'
import { dictionaryField } from './dictionary-field'
import { setHouseWords } from './house-words'

/** The marks a draft came with. */
interface StartMarks {
  readonly marks: CountedMarks
  /** All readers have read the draft; until then their marks join in. */
  readonly isWhole: boolean
  /** What Galley goes by has changed, and no whole check has gone by it yet. */
  readonly isOutdated: boolean
}

/** The marks there were when the draft was first read, as they are remembered. */
export const rememberMarks = StateEffect.define<CountedMarks>()

/**
 * The marks of the first check in which all readers have had their say; null before any check, and for an empty paper. What is seen of the
 * same words by other rules, another original or another list is counted as if it had been seen at the start.
 */
export const startMarksField = StateField.define<StartMarks | null>({
  create: () => null,
  update(start, transaction) {
    const remembered = transaction.effects.find((effect) => effect.is(rememberMarks))
    if (remembered !== undefined) return { marks: remembered.value, isWhole: true, isOutdated: false }
    const before = bringsText(transaction) ? null : start
    const isRead = transaction.effects.some((effect) => effect.is(setOutline))
    if (before?.isWhole !== true) return isRead ? countedAtStart(transaction.state, before) : before
    return seenAnew(before, transaction)
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
  const marks = marksIn([...certain, ...settled.map(({ category }) => ({ category, tier: 'sure' as const }))])
  return { marks: { ...marks, words }, isWhole: isThrough(state), isOutdated: false }
}

/** All is read, by rules and readers. */
function isThrough(state: EditorState): boolean {
  const check = state.field(checkField)
  return check.kind === 'checked' && !check.reading
}

/** Marks that come and go while nothing is done to the draft, because it is seen with other eyes. */
function seenAnew(start: StartMarks, transaction: Transaction): StartMarks {
  const { state, startState } = transaction
  const isChecked = transaction.effects.some((effect) => effect.is(setCheck))
  const change = sightChange(transaction)
  const isOutdated = change === 'later' || (start.isOutdated && !(isChecked && isThrough(state)))
  const next = isOutdated === start.isOutdated ? start : { ...start, isOutdated }
  if ((change === null && !start.isOutdated) || isEdited(transaction)) return next
  const [was, is] = [marksNow(startState), marksNow(state)]
  if (families.every((family) => was[family] === is[family])) return next
  const counted = (family: Category): number => Math.max(0, start.marks[family] + is[family] - was[family])
  const marks = {
    broken: counted('broken'),
    translation: counted('translation'),
    style: counted('style'),
    words: start.marks.words,
  }
  return { ...next, marks }
}

/** Whether what Galley goes by is another: seen at once, or with a later check, where rules or readers have to read again. */
function sightChange({ state, startState, effects }: Transaction): 'now' | 'later' | null {
  const { rulesOff } = state.field(optionsField)
  const offBefore = startState.field(optionsField).rulesOff
  const isLater =
    effects.some((effect) => effect.is(setOriginal) || effect.is(setHouseWords)) ||
    state.field(ticketField).written !== startState.field(ticketField).written ||
    (rulesOff !== offBefore && readersOn([...rulesOff]).join() !== readersOn([...offBefore]).join())
  if (isLater) return 'later'
  return rulesOff === offBefore ? null : 'now'
}

/** Something was done that answers marks. */
function isEdited({ state, startState, docChanged }: Transaction): boolean {
  return (
    docChanged ||
    settledList(state) !== settledList(startState) ||
    state.field(dictionaryField) !== startState.field(dictionaryField)
  )
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
