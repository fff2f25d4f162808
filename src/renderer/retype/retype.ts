import { isolateHistory, undoDepth } from '@codemirror/commands'
import type { ChangeSpec, EditorState, StateEffect, Transaction, TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { isHalf, sharedEnd, sharedStart } from '../../formats/changes/shared-edges'
import { draftField } from '../editor/draft-field'
import type { Telling } from '../editor/go-to'
import { shownNow } from '../editor/review-field'
import { currentFinding } from '../editor/selectors'
import { settleAndMoveOn, settlementBase } from '../editor/settle-findings'
import { type Settlement, settledList } from '../editor/settlement'
import { originalField, setOriginal } from '../original/original-field'
import { putQueries, queriesField } from '../queries/queries-field'
import { type Retype, retypeField, setRetype } from './retype-field'
import { rolledBack } from './roll-back'
import { sentenceAround } from './sentence-at'

/** Opens the sentence of the current finding, or else the one at the caret. Null where there is none. */
export function openRetype(state: EditorState): TransactionSpec | null {
  const current = currentFinding(state)
  const { main } = state.selection
  const range = sentenceAround(state, current?.ranges ?? [main])
  if (range === null) return null
  const { from, to } = range
  const findings = shownNow(state).filter(({ ranges }) => ranges.some((place) => place.from < to && place.to > from))
  const retype: Retype = { ...range, was: state.doc.sliceString(from, to), findings, depth: undoDepth(state) }
  const caret = main.head >= from && main.head <= to ? main.head : from
  return {
    selection: { anchor: caret },
    effects: [setRetype.of(retype), EditorView.scrollIntoView(caret, { y: 'nearest', yMargin: 80 })],
    // What is typed now must not become one step with what was typed before.
    annotations: isolateHistory.of('full'),
  }
}

/** Settles what was found in the sentence and is still open, as one step of undo, and moves on. Null where no sentence is open. */
export function settleRetype(state: EditorState, telling: Telling): readonly Transaction[] | null {
  const retype = state.field(retypeField)
  if (retype === null) return null
  const { from, was, findings } = retype
  const text = state.doc.sliceString(from, retype.to)
  if (text === was) return [state.update({ effects: setRetype.of(null) })]
  const { back, old } = rolledBack(state, retype)
  const changes = old.changes(difference(from, was, text))
  const version = (old.field(draftField)?.version ?? 0) + 1
  const place = { from, to: from + text.length, was, is: text }
  const done = new Set(settledList(old).map(({ id }) => id))
  const open = findings.filter(({ id }) => !done.has(id))
  const settlements = open.map((finding): Settlement => {
    const base = settlementBase(old, finding)
    return { ...base, kind: 'retyped', at: from, version, changes: [place] }
  })
  const effects = [setRetype.of(null), ...placesIn(state)]
  const spec: TransactionSpec =
    settlements.length === 0
      ? { changes, effects, annotations: isolateHistory.of('full'), userEvent: 'galley.retype' }
      : settleAndMoveOn(old, changes, settlements, telling, 'galley.retype', effects)
  return [...back, old.update(spec)]
}

/** Puts questions and links where they stood while the words were typed one by one: one change of the whole would move them. */
function placesIn(state: EditorState): readonly StateEffect<unknown>[] {
  const queries = state.field(queriesField)
  const original = state.field(originalField)
  return [
    ...(queries.length === 0 ? [] : [putQueries.of(queries)]),
    ...(original === null || original.links.length === 0 ? [] : [setOriginal.of(original)]),
  ]
}

/** Brings the old words back, and the caret to the current finding. Null where no sentence is open. */
export function leaveRetype(state: EditorState): readonly Transaction[] | null {
  const retype = state.field(retypeField)
  if (retype === null) return null
  const { back, old } = rolledBack(state, retype)
  const end = retype.from + retype.was.length
  const current = currentFinding(old)?.ranges.find(({ from }) => from >= retype.from && from < end)
  return [...back, old.update({ selection: { anchor: current?.from ?? retype.from }, effects: setRetype.of(null) })]
}

/** The change without the words at either end that stay, so that what is marked there keeps its mark. */
function difference(at: number, was: string, is: string): ChangeSpec {
  let head = sharedStart(was, is)
  let tail = sharedEnd(was, is, Math.min(was.length, is.length) - head)
  // Never through the two halves of one character.
  if (head > 0 && isHalf(was, head)) head -= 1
  if (tail < was.length && isHalf(was, was.length - tail)) tail -= 1
  return { from: at + head, to: at + was.length - tail, insert: is.slice(head, is.length - tail) }
}
