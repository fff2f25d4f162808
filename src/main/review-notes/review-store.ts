import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { LoadedReview, ReviewNotes } from '../../shared/review-notes'
import type { DraftFile } from '../documents/draft-document'
import type { FileSystem } from '../../disk/file-system'
import { openStore, type VersionedStore } from '../own-files/versioned-store'
import { reviewNotes } from './schema'

/** Larger notes are not kept: something in them has run wild. */
const largest = 8 * 1024 * 1024

const nothing: ReviewNotes = { textKey: '', settled: [], queries: [], read: [], ticket: null, caret: 0, marksBefore: null }

/** Keeps what editors did with drafts beside their text, one small file for each draft’s file. */
export type ReviewStore = ReturnType<typeof createReviewStore>

export function createReviewStore(fs: FileSystem, folder: string, owner: string) {
  const open = new Map<string, Promise<VersionedStore<ReviewNotes>>>()

  function notesOf(path: string): Promise<VersionedStore<ReviewNotes>> {
    const known = open.get(path)
    if (known !== undefined) return known
    const store = openStore({
      fs,
      path: join(draftNotesIn(folder), nameOf(path)),
      owner,
      version: 1,
      schema: reviewNotes,
      defaults: nothing,
    })
    open.set(path, store)
    return store
  }

  return {
    async load(file: DraftFile | null): Promise<Omit<LoadedReview, 'words'>> {
      if (file === null) return { notes: null, modified: null }
      const store = await notesOf(file.path)
      const notes = store.get()
      const modified = Number(file.baseline.mtimeNs / 1_000_000n)
      return { notes: notes === nothing ? null : notes, modified }
    },

    /** A draft without a file has no place to be known by; its notes go with it. */
    async save(file: DraftFile | null, notes: ReviewNotes): Promise<void> {
      if (file === null) return
      if (Buffer.byteLength(JSON.stringify(notes)) > largest) throw new Error('the notes are too large to keep')
      await (await notesOf(file.path)).set(notes)
    },
  }
}

/** Where in the folder of reviews the notes lie. */
export function draftNotesIn(folder: string): string {
  return join(folder, 'drafts')
}

/** By the file’s place, so that notes outlive changes of its text; hashed, so that the folder does not list what was worked on. */
function nameOf(path: string): string {
  return `${createHash('sha256').update(path).digest('hex').slice(0, 40)}.json`
}
