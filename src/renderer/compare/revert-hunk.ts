import { isolateHistory } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import type { Hunk } from '../../formats/changes/hunks'

/** Takes one change back, as one step of undo. Null where the text is no longer the one that was compared. */
export function revertHunk(state: EditorState, { after, removed, inserted }: Hunk): TransactionSpec | null {
  if (after.to > state.doc.length || state.doc.sliceString(after.from, after.to) !== inserted) return null
  return {
    changes: { from: after.from, to: after.to, insert: removed },
    selection: { anchor: after.from },
    annotations: isolateHistory.of('full'),
    userEvent: 'revert',
  }
}
