import type { DocumentId } from '../../shared/opened-draft'
import { createQueue, type Queue } from '../queue'
import type { DraftDocument } from './draft-document'

/** `after` is null where the draft was closed, `before` where it was opened. */
export type DraftListener = (after: DraftDocument | null, before: DraftDocument | null) => void

export type Drafts = ReturnType<typeof createDrafts>

/** The drafts that are open, and who wants to know of their changes. */
export function createDrafts() {
  const drafts = new Map<DocumentId, DraftDocument>()
  const turns = new Map<DocumentId, Queue>()
  const listeners = new Set<DraftListener>()

  function tell(after: DraftDocument | null, before: DraftDocument | null): void {
    for (const listener of listeners) listener(after, before)
  }

  function add(draft: DraftDocument): void {
    drafts.set(draft.id, draft)
    tell(draft, null)
  }

  /** A draft closed while something was done with it stays closed. */
  function change(id: DocumentId, changed: Partial<Omit<DraftDocument, 'id'>>): void {
    const before = drafts.get(id)
    if (before === undefined) return
    const after = { ...before, ...changed }
    drafts.set(id, after)
    tell(after, before)
  }

  function close(id: DocumentId): void {
    const before = drafts.get(id)
    drafts.delete(id)
    turns.delete(id)
    if (before !== undefined) tell(null, before)
  }

  /** What touches the file of a draft is done one after the other, in the order it was asked for. */
  function inTurn<T>(id: DocumentId, work: () => Promise<T>): Promise<T> {
    const turn = turns.get(id) ?? createQueue()
    turns.set(id, turn)
    return turn.add(work)
  }

  return {
    add,
    change,
    close,
    inTurn,
    get: (id: DocumentId): DraftDocument | null => drafts.get(id) ?? null,
    all: (): readonly DraftDocument[] => [...drafts.values()],
    /** `path` has no link in it. */
    findByPath: (path: string): DraftDocument | null => [...drafts.values()].find(({ file }) => file?.path === path) ?? null,
    /** Calls back after each change until the returned function is called. */
    onChange(listener: DraftListener): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
