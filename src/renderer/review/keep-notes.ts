import { type Text, Transaction } from '@codemirror/state'
import type { EditorView, ViewUpdate } from '@codemirror/view'
import type { Desktop } from '../../shared/contract'
import type { LoadedReview } from '../../shared/review-notes'
import { type DraftMeta, draftField } from '../editor/draft-field'
import { settledField } from '../editor/settlement'
import { goOn, type Since } from '../editor/since'
import { queriesField } from '../queries/queries-field'
import { originalField } from '../original/original-field'
import { pastedField } from '../paste/pasted-field'
import { ticketField } from '../ticket/ticket-field'
import { notesOf, restoreNotes } from './notes'
import { readField } from './read-field'
import { startMarksField } from './start-marks'

/** Milliseconds of quiet before notes are sent to main. */
const pause = 400

/** Keeps what is done with the draft beside its text: fetched when it is opened, sent to main after every change. */
export interface NotesKeeper {
  /** Another draft is shown. */
  open(): void
  /** To be told of every update of the editor. */
  changed(update: ViewUpdate): void
  /** Sends what waits to be sent; kept once main has it on disk. */
  flush(): Promise<void>
  stop(): void
}

const kept = [settledField, queriesField, readField, ticketField, startMarksField, originalField, pastedField, draftField]

export function keepNotes(view: EditorView, desktop: Desktop, lost: () => void): NotesKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The draft whose notes are known; those of another must not be written over by an empty page. */
  let loaded: DraftMeta['id'] | null = null
  /** The text that is shown as it was opened; null once its notes are there. */
  let opened: Since<Text> | null = null

  async function send(): Promise<void> {
    rest()
    const id = view.state.field(draftField)?.id
    if (id === undefined || id !== loaded) return
    await desktop.saveReview(id, notesOf(view.state)).catch(lost)
  }

  function soon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void send(), pause)
  }

  function rest(): void {
    clearTimeout(timer)
    timer = undefined
  }

  function take(id: DraftMeta['id'], review: LoadedReview): void {
    if (view.state.field(draftField)?.id !== id || opened === null) return
    const spec = restoreNotes(view.state, review, opened)
    loaded = id
    opened = null
    view.dispatch({ ...spec, annotations: Transaction.addToHistory.of(false) })
  }

  return {
    open() {
      rest()
      opened = { was: view.state.doc, changes: null }
      const id = view.state.field(draftField)?.id
      if (id !== undefined) desktop.loadReview(id).then((review) => take(id, review), lost)
    },
    changed({ docChanged, changes, startState, state }) {
      if (docChanged && opened !== null) opened = goOn(opened, changes.desc)
      const differs = kept.some((field) => state.field<unknown>(field) !== startState.field<unknown>(field))
      if (differs || !state.selection.eq(startState.selection)) soon()
    },
    flush: () => (timer === undefined ? Promise.resolve() : send()),
    stop: rest,
  }
}
