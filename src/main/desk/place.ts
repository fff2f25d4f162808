import { t } from '../../l10n/t'
import type { DocumentId } from '../../shared/opened-draft'
import type { OpenResult } from '../../shared/results'
import type { Documents } from '../documents/documents'
import { type DraftDocument, isEdited } from '../documents/draft-document'
import type { Queue } from '../queue'
import type { CloseState } from './close-state'
import type { Page } from './ports'

/** One window and the draft in it. */
export interface Place {
  readonly page: Page
  draftId: DocumentId | null
  closing: CloseState
  /** Its page hears what it is told. */
  listens: boolean
  /** What the window was opened for. */
  first: Promise<OpenResult>
  /** Openings wait for each other, so that two drops do not both replace the draft. */
  readonly opening: Queue
}

/** The draft in a window, or null before one was opened in it. */
export function draftIn(documents: Documents, place: Place): DraftDocument | null {
  return place.draftId === null ? null : documents.get(place.draftId)
}

/** Whether closing this window would lose something. */
export function isDirty(documents: Documents, place: Place): boolean {
  const draft = draftIn(documents, place)
  return draft !== null && isEdited(draft)
}

/** Whether another draft may take this window without a question: it stays, and is empty or shows a copy nobody typed in. */
export function isUntouched(documents: Documents, place: Place): boolean {
  if (place.closing === 'left') return false
  const draft = draftIn(documents, place)
  return draft === null || (draft.file === null && draft.unfiled === null && draft.mirror.version === 0)
}

/** Puts the draft's name, unsaved mark and file on its window. */
export function labelPlace(documents: Documents, place: Place): void {
  const draft = draftIn(documents, place)
  if (!draft) return
  const name = draft.disk === 'deleted' ? t('{name} (deleted)', { name: draft.name }) : draft.name
  place.page.label({ name, edited: isEdited(draft), path: draft.file?.path ?? null })
}
