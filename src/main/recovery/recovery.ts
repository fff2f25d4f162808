import { t } from '../../l10n/t'
import type { DocumentId } from '../../shared/opened-draft'
import type { Documents } from '../documents/documents'
import { type DraftDocument, isEdited } from '../documents/draft-document'
import { errorCode } from '../../disk/file-system'
import { createQueue, type Queue } from '../queue'
import type { RecoveryFolder } from './recovery-folder'

/** Milliseconds after the last edit, and at most after the first one that is not kept yet. */
export interface Pace {
  readonly idle: number
  readonly most: number
}

/** A copy is on disk within a second of the last edit, and while someone types without a pause at least every five seconds. */
export const usualPace: Pace = { idle: 600, most: 4000 }

/** What is being done for one edited draft. */
interface Keeping {
  sequence: number
  timer: NodeJS.Timeout | null
  since: number | null
  /** Writing and removing wait for each other. */
  readonly work: Queue
  /** The draft of the copy that is on disk, so that nothing is written twice. */
  written: DraftDocument | null
}

/** Keeps a copy of every edited draft while it is edited, and takes it away once it is saved or given up. */
export function createRecovery(
  documents: Documents,
  folder: RecoveryFolder,
  report: (message: string) => void,
  pace: Pace = usualPace,
) {
  const keepings = new Map<DocumentId, Keeping>()
  let failing = false

  const stop = documents.onChange((after, before) => {
    const id = (after ?? before)?.id
    if (id === undefined) return
    if (after === null || !isEdited(after)) forget(id)
    else if (before === null || !isSameCopy(after, before)) note(id)
  })

  function keepingOf(id: DocumentId): Keeping {
    const known = keepings.get(id) ?? { sequence: 0, timer: null, since: null, work: createQueue(), written: null }
    keepings.set(id, known)
    return known
  }

  function note(id: DocumentId): void {
    const keeping = keepingOf(id)
    const now = performance.now()
    keeping.since ??= now
    if (keeping.timer !== null) clearTimeout(keeping.timer)
    const wait = Math.max(0, Math.min(pace.idle, keeping.since + pace.most - now))
    keeping.timer = setTimeout(() => write(id, keeping), wait)
  }

  function write(id: DocumentId, keeping: Keeping): void {
    if (keeping.timer !== null) clearTimeout(keeping.timer)
    keeping.timer = null
    keeping.since = null
    void keeping.work.add(() => writeNow(id, keeping))
  }

  async function writeNow(id: DocumentId, keeping: Keeping): Promise<void> {
    const draft = documents.get(id)
    // Saved, closed, or already kept while this waited for its turn.
    if (draft === null || !isEdited(draft) || (keeping.written !== null && isSameCopy(keeping.written, draft))) return
    try {
      await folder.write({ sequence: keeping.sequence, draft }, Date.now())
      keeping.sequence += 1
      keeping.written = draft
      failing = false
    } catch (error) {
      tellOnce(errorCode(error))
      keeping.timer ??= setTimeout(() => write(id, keeping), pace.most)
    }
  }

  function forget(id: DocumentId): void {
    const keeping = keepings.get(id)
    if (keeping === undefined) return
    if (keeping.timer !== null) clearTimeout(keeping.timer)
    keeping.timer = null
    keeping.since = null
    void keeping.work.add(async () => {
      const draft = documents.get(id)
      // Edited again meanwhile: then the copy is needed, and the next one replaces it.
      if (draft !== null && isEdited(draft)) return
      await folder.remove(id)
      keeping.written = null
      if (draft === null) keepings.delete(id)
    })
  }

  function tellOnce(code: string): void {
    if (!failing)
      report(t('Galley cannot keep recovery copies of unsaved changes ({code}); save often until this is settled.', { code }))
    failing = true
  }

  return {
    /** The copy of a draft that was just brought back is on disk; the next one gets a higher number. */
    resume(id: DocumentId, sequence: number): void {
      keepingOf(id).sequence = sequence + 1
    },
    /** Writes what waits to be written, for when there may be no later. */
    async flush(): Promise<void> {
      for (const [id, keeping] of keepings) {
        if (keeping.timer !== null) write(id, keeping)
      }
      await Promise.all([...keepings.values()].map(({ work }) => work.done()))
    },
    stop,
  }
}

/** Whether a copy of one would hold what a copy of the other does. */
function isSameCopy(one: DraftDocument, other: DraftDocument): boolean {
  return one.mirror === other.mirror && one.saved === other.saved && one.encoding === other.encoding
}
