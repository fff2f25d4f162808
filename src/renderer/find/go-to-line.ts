import { type EditorState, EditorSelection, type TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** Puts the caret at the beginning of a line of the draft, from 1; at the last one where there are not so many. */
export function goToLine({ doc }: EditorState, line: number): TransactionSpec {
  const { from } = doc.line(Math.min(Math.max(1, line), doc.lines))
  return { selection: EditorSelection.cursor(from), effects: EditorView.scrollIntoView(from, { y: 'center' }) }
}
