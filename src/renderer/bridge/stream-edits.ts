import type { ViewUpdate } from '@codemirror/view'
import type { Desktop } from '../../shared/contract'
import { draftField } from '../editor/draft-field'
import { editsOf } from './edits-of'

/** Sends every change of the text to main, in order and with its version; told when main could not follow at all. */
export function streamEdits(desktop: Desktop, { transactions }: ViewUpdate, lost: () => void): void {
  for (const transaction of transactions) {
    const draft = transaction.state.field(draftField)
    if (!transaction.docChanged || draft === null) continue
    const { id, version } = draft
    desktop.editDraft(id, version, editsOf(transaction.changes)).catch(async () => {
      // Main lost step: it is given the whole text as it stands after this change.
      await desktop.restateDraft(id, version, transaction.state.doc.toString()).catch(lost)
    })
  }
}
