import type { ChangeSet } from '@codemirror/state'
import type { Edit } from '../../engine'

/** The change as edits of the text before it, with LF line ends. */
export function editsOf(changes: ChangeSet): readonly Edit[] {
  const edits: Edit[] = []
  changes.iterChanges((from, to, _fromB, _toB, inserted) => edits.push({ from, to, insert: inserted.toString() }))
  return edits
}
