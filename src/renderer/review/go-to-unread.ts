import type { EditorState, TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { setCurrent } from '../editor/current-field'
import { unreadBlocks } from './read-field'

/** Puts the caret into the next paragraph nobody has read, going round at the end. Null where all are read. */
export function goToUnread(state: EditorState): TransactionSpec | null {
  const unread = unreadBlocks(state)
  const next = unread.find(({ from }) => from > state.selection.main.head) ?? unread[0]
  if (next === undefined) return null
  return {
    selection: { anchor: next.from },
    effects: [setCurrent.of(null), EditorView.scrollIntoView(next.from, { y: 'center' })],
  }
}
