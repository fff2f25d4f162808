import { StateField } from '@codemirror/state'
import type { OpenedDocument, OpenedDraft } from '../../shared/opened-draft'
import { besideBack, movedBeside } from './beside'

/** What the draft came out of, where that was more than text, and where what it says beside the text stands now. */
export const documentField = StateField.define<OpenedDocument | null>({
  create: () => null,
  update(document, { docChanged, changes, newDoc, effects }) {
    if (document === null) return null
    const moved = docChanged ? { ...document, ...movedBeside(document, changes, newDoc) } : document
    const back = effects.find((effect) => effect.is(besideBack))?.value.document ?? null
    return back === null ? moved : { ...moved, ...back }
  },
})

/** What main knew when it opened the draft. */
export function documentOf(draft: OpenedDraft | null): OpenedDocument | null {
  return draft?.document ?? null
}
