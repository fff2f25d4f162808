import { type EditorState, StateEffect, StateField, type Text } from '@codemirror/state'
import type { LineEnd } from '../../formats/text/line-ends'
import type { DocumentId, OpenedDraft } from '../../shared/opened-draft'

/** What is known of the draft beside its text. */
export interface DraftMeta {
  readonly id: DocumentId
  readonly name: string
  readonly encoding: OpenedDraft['encoding']
  readonly lineEnd: LineEnd
  /** What an editor calls its file; null for plain text. */
  readonly fileKind: string | null
  /** Goes up by one with every change of the text. */
  readonly version: number
  /** The version that is on disk; null where none of this page’s is. */
  readonly savedVersion: number | null
  /** Its text; null where that is not known. */
  readonly savedText: Text | null
}

/** A version of the draft reached the disk, perhaps under a new name and as a file of another kind. */
export const draftSaved = StateEffect.define<{
  readonly version: number
  readonly name: string
  readonly encoding?: OpenedDraft['encoding']
  readonly fileKind?: string | null
}>()

/** The draft shown; null before one is open. */
export const draftField = StateField.define<DraftMeta | null>({
  create: () => null,
  update(draft, transaction) {
    if (draft === null) return null
    let next = draft
    if (transaction.docChanged) next = { ...next, version: next.version + 1 }
    for (const effect of transaction.effects) {
      if (!effect.is(draftSaved)) continue
      const { version, name, encoding = next.encoding, fileKind = next.fileKind } = effect.value
      const savedText = version === next.version ? transaction.newDoc : null
      next = { ...next, savedVersion: version, savedText, name, encoding, fileKind }
    }
    return next
  },
})

export function draftMeta(draft: OpenedDraft, text: Text): DraftMeta {
  const { id, name, encoding, lineEnd, version, edited = false, fileKind = null } = draft
  const saved = edited ? { savedVersion: null, savedText: null } : { savedVersion: version, savedText: text }
  return { id, name, encoding, lineEnd, version, fileKind, ...saved }
}

/** The text differs from what is on disk. */
export function isEdited(state: EditorState): boolean {
  const draft = state.field(draftField)
  return draft !== null && draft.version !== draft.savedVersion && draft.savedText?.eq(state.doc) !== true
}
