import { basename, dirname } from 'node:path'
import type { DocumentId } from '../../shared/opened-draft'
import type { Documents } from '../documents/documents'

/** Watches a folder; `name` is null where the system does not tell which file in it. Null if it cannot be watched. */
export type WatchFolder = (folder: string, heard: (name: string | null) => void, ended: () => void) => (() => void) | null

/** Milliseconds without news before a file is looked at, and at most after the first; until a file being written is looked at again. */
export interface Quiet {
  readonly idle: number
  readonly most: number
  readonly busy: number
}

const usualQuiet: Quiet = { idle: 120, most: 1000, busy: 400 }

interface Watched {
  readonly folder: string
  readonly name: string
  timer: NodeJS.Timeout | null
  since: number | null
  looking: boolean
  /** Heard while looking. */
  again: boolean
}

/**
 * Notices what other programs do to the files of open drafts. Folders are watched, because a file that is replaced is another file; what is
 * heard only says when to compare the content. Where nothing is heard (network disks, sleep), `lookAtAll` is called when a window gets the focus.
 */
export function watchFiles(documents: Documents, watchFolder: WatchFolder, quiet: Quiet = usualQuiet) {
  const watched = new Map<DocumentId, Watched>()
  const folders = new Map<string, () => void>()

  const stop = documents.onChange((after, before) => {
    const id = (after ?? before)?.id
    if (id === undefined || after?.file?.path === before?.file?.path) return
    const old = watched.get(id)
    if (old?.timer) clearTimeout(old.timer)
    watched.delete(id)
    if (after?.file) {
      const { path } = after.file
      watched.set(id, { folder: dirname(path), name: basename(path), timer: null, since: null, looking: false, again: false })
    }
    reconcile()
  })

  /** One watch for each folder that holds an open draft. */
  function reconcile(): void {
    const wanted = new Set([...watched.values()].map(({ folder }) => folder))
    for (const [folder, close] of folders) {
      if (wanted.has(folder)) continue
      folders.delete(folder)
      close()
    }
    for (const folder of wanted) {
      if (folders.has(folder)) continue
      const close = watchFolder(
        folder,
        (name) => hear(folder, name),
        () => {
          folders.delete(folder)
          hear(folder, null)
        },
      )
      if (close !== null) folders.set(folder, close)
    }
  }

  function hear(folder: string, name: string | null): void {
    for (const [id, file] of watched) {
      if (file.folder !== folder) continue
      // The folder's own name is told when it is itself removed or renamed.
      if (name === null || name === file.name || name === basename(folder)) lookSoon(id, file, quiet.idle)
    }
  }

  function lookSoon(id: DocumentId, file: Watched, delay: number): void {
    if (file.looking) {
      file.again = true
      return
    }
    const now = performance.now()
    file.since ??= now
    if (file.timer !== null) clearTimeout(file.timer)
    file.timer = setTimeout(() => void look(id, file), Math.max(0, Math.min(delay, file.since + quiet.most - now)))
  }

  async function look(id: DocumentId, file: Watched): Promise<void> {
    file.timer = null
    file.since = null
    file.looking = true
    const found = await documents.checkDisk(id)
    file.looking = false
    if (watched.get(id) !== file) return
    if (found === 'busy') lookSoon(id, file, quiet.busy)
    else if (file.again) lookSoon(id, file, quiet.idle)
    file.again = false
  }

  function lookAtAll(): void {
    // Also folders that came back, a disk that was plugged in again for one.
    reconcile()
    for (const [id, file] of watched) lookSoon(id, file, 0)
  }

  return {
    lookAtAll,
    stop(): void {
      stop()
      for (const { timer } of watched.values()) if (timer !== null) clearTimeout(timer)
      watched.clear()
      reconcile()
    },
  }
}
