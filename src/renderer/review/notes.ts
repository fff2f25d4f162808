import { type EditorState, StateEffect, type Text, type TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { LoadedReview, Query, ReviewNotes, Settlement } from '../../shared/review-notes'
import { nearest } from '../document/nearest'
import { isChanging } from '../editor/settled-places'
import { settle, settledList, settledNow } from '../editor/settlement'
import { placeNow, type Since } from '../editor/since'
import { foundAgain, keptPaste } from '../paste/keep-pasted'
import { addPasted } from '../paste/pasted-field'
import { freeNumber, putQueries, queriesField } from '../queries/queries-field'
import { originalField, setOriginal } from '../original/original-field'
import { setModified, setTicket, ticketField } from '../ticket/ticket-field'
import { setWords } from './dictionary-field'
import { readKeys, rememberRead } from './read-field'
import { rememberMarks, wholeMarksBefore } from './start-marks'
import { textKey } from './text-key'

/** What is to be kept of a state beside its text. */
export function notesOf(state: EditorState): ReviewNotes {
  const original = state.field(originalField)
  return {
    textKey: textKey(state.doc.toString()),
    settled: settledNow(state),
    queries: state.field(queriesField),
    read: readKeys(state),
    ticket: state.field(ticketField).written,
    caret: state.selection.main.head,
    marksBefore: wholeMarksBefore(state),
    ...(original === null ? {} : { original }),
    ...keptPaste(state),
  }
}

/** Brings kept notes into a draft that was opened with the text `opened`; what was done to it meanwhile stays. */
export function restoreNotes(
  state: EditorState,
  { notes, modified, words }: LoadedReview,
  opened: Since<Text> = { was: state.doc, changes: null },
): TransactionSpec {
  const known = [setWords.of(words), setModified.of(modified)]
  if (notes === null) return { effects: known }
  const text = opened.was.toString()
  const isSame = textKey(text) === notes.textKey
  const { settled, queries } = keptBeside(state, notes)
  const { original, pasted } = notes
  const placed: readonly StateEffect<unknown>[] = [
    // In another text repairs may not have been made at all; what was ignored and asked is known by its words.
    settle.of(isSame ? settled : settled.filter((one) => !isChanging(one)).map((one) => within(text, one))),
    putQueries.of(isSame ? queries : queries.map((query) => find(text, query))),
    // Links are places in the text they were made in.
    ...(original === undefined || state.field(originalField) !== null
      ? []
      : [setOriginal.of(isSame ? original : { ...original, links: [] })]),
    ...(pasted === undefined ? [] : [addPasted.of(isSame ? pasted : foundAgain(text, pasted))]),
  ]
  const effects: readonly StateEffect<unknown>[] = [
    ...known,
    ...(opened.changes === null ? placed : StateEffect.mapEffects(placed, opened.changes)),
    rememberRead.of(notes.read),
    ...(state.field(ticketField).written === null ? [setTicket.of(notes.ticket)] : []),
    ...(notes.marksBefore === null ? [] : [rememberMarks.of(notes.marksBefore)]),
  ]
  if (!isSame || state.selection.main.head !== 0 || notes.caret > text.length) return { effects }
  const caret = placeNow(opened, notes.caret, 1)
  return { selection: { anchor: caret }, effects: [...effects, EditorView.scrollIntoView(caret, { y: 'center' })] }
}

/** What is kept beside what a draft has: not what was settled in it again, and questions by other numbers than those asked in it. */
function keptBeside(state: EditorState, { settled, queries }: ReviewNotes): Pick<ReviewNotes, 'settled' | 'queries'> {
  const asked = state.field(queriesField)
  const free = freeNumber([...asked, ...queries])
  const taken = new Set(asked.map(({ id }) => id))
  const clashing = queries.filter(({ id }) => taken.has(id))
  const numbers = new Map(clashing.map(({ id }, at) => [id, String(free + at)]))
  const numberOf = (id: string): string => numbers.get(id) ?? id
  const done = new Set(settledList(state).map(({ id }) => id))
  return {
    settled: settled
      .filter(({ id }) => !done.has(id))
      .map((one) => (one.kind === 'queried' ? { ...one, query: numberOf(one.query) } : one)),
    queries: queries.map((query) => ({ ...query, id: numberOf(query.id) })),
  }
}

function within(text: string, settlement: Settlement): Settlement {
  return { ...settlement, at: Math.min(settlement.at, text.length) }
}

/** A question’s sentence in a text that is no longer the one it was asked of: nearest to where it stood, or nowhere. */
function find(text: string, query: Query): Query {
  const from = nearest(text, query.quote, query.from)
  if (from !== -1) return { ...query, from, to: from + query.quote.length }
  const at = Math.min(query.from, text.length)
  return { ...query, from: at, to: Math.min(Math.max(at, query.to), text.length) }
}
