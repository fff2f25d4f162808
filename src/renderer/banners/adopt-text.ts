import { isolateHistory } from '@codemirror/commands'
import type { EditorState, StateEffect, TransactionSpec } from '@codemirror/state'
import { applyAll, hunksBetween } from '../../formats/changes/hunks'

/** Puts another text in the place of the draft’s: only what differs is changed, as one step that undo takes back. */
export function adoptText(state: EditorState, text: string, effects: readonly StateEffect<unknown>[] = []): TransactionSpec {
  const now = state.doc.toString()
  const hunks = hunksBetween(now, text)
  const changes =
    applyAll(now, hunks) === text
      ? hunks.map(({ before, inserted }) => ({ from: before.from, to: before.to, insert: inserted }))
      : { from: 0, to: now.length, insert: text }
  return { changes, effects, annotations: isolateHistory.of('full'), userEvent: 'galley.adopt' }
}
