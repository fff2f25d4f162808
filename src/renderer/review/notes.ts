import type { EditorState, StateEffect, TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { LoadedReview, Query, ReviewNotes } from '../../shared/review-notes'
import { nearest } from '../document/nearest'
import { isChanging } from '../editor/settled-places'
import { settle, settledNow } from '../editor/settlement'
import { foundAgain, keptPaste } from '../paste/keep-pasted'
import { addPasted } from '../paste/pasted-field'
import { putQueries, queriesField } from '../queries/queries-field'
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

/** Brings kept notes into a draft that was just opened; what was done to it meanwhile stays. */
export function restoreNotes(state: EditorState, { notes, modified, words }: LoadedReview): TransactionSpec {
  const effects: StateEffect<unknown>[] = [setWords.of(words), setModified.of(modified)]
  if (notes === null) return { effects }
  const text = state.doc.toString()
  const isSame = textKey(text) === notes.textKey
  const done = new Set(settledNow(state).map(({ id }) => id))
  // In another text repairs may not have been made at all; what was ignored and asked is known by its words.
  const settled = notes.settled.filter((one) => !done.has(one.id) && (isSame || !isChanging(one)))
  effects.push(
    settle.of(settled.map((one) => (isSame ? one : { ...one, at: Math.min(one.at, text.length) }))),
    putQueries.of(isSame ? notes.queries : notes.queries.map((query) => find(text, query))),
    rememberRead.of(notes.read),
    setTicket.of(notes.ticket),
    // Links are places in the text they were made in.
    ...(notes.original === undefined ? [] : [setOriginal.of(isSame ? notes.original : { ...notes.original, links: [] })]),
    ...(notes.marksBefore === null ? [] : [rememberMarks.of(notes.marksBefore)]),
    ...(notes.pasted === undefined ? [] : [addPasted.of(isSame ? notes.pasted : foundAgain(text, notes.pasted))]),
  )
  if (!isSame || state.selection.main.head !== 0 || notes.caret > text.length) return { effects }
  effects.push(EditorView.scrollIntoView(notes.caret, { y: 'center' }))
  return { selection: { anchor: notes.caret }, effects }
}

/** A question’s sentence in a text that is no longer the one it was asked of: nearest to where it stood, or nowhere. */
function find(text: string, query: Query): Query {
  const from = nearest(text, query.quote, query.from)
  if (from !== -1) return { ...query, from, to: from + query.quote.length }
  const at = Math.min(query.from, text.length)
  return { ...query, from: at, to: Math.min(Math.max(at, query.to), text.length) }
}
