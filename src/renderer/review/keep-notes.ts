import { type EditorState, Transaction, type TransactionSpec } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Desktop } from '../../shared/contract'
import type { LoadedReview } from '../../shared/review-notes'
import { type DraftMeta, draftField } from '../editor/draft-field'
import { settledField } from '../editor/settlement'
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
  /** To be told of every change of the editor’s state. */
  changed(before: EditorState, after: EditorState): void
  /** Sends what waits to be sent; kept once main has it on disk. */
  flush(): Promise<void>
  stop(): void
}

const kept = [settledField, queriesField, readField, ticketField, startMarksField, originalField, pastedField, draftField]

export function keepNotes(view: EditorView, desktop: Desktop, lost: () => void): NotesKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The draft whose notes are known; those of another must not be written over by an empty page. */
  let loaded: DraftMeta['id'] | null = null

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
    if (view.state.field(draftField)?.id !== id) return
    loaded = id
    const spec: TransactionSpec = restoreNotes(view.state, review)
    view.dispatch({ ...spec, annotations: Transaction.addToHistory.of(false) })
  }

  return {
    open() {
      rest()
      const id = view.state.field(draftField)?.id
      if (id !== undefined) desktop.loadReview(id).then((review) => take(id, review), lost)
    },
    changed(before, after) {
      const differs = kept.some((field) => after.field<unknown>(field) !== before.field<unknown>(field))
      if (differs || !after.selection.eq(before.selection)) soon()
    },
    flush: () => (timer === undefined ? Promise.resolve() : send()),
    stop: rest,
  }
}
