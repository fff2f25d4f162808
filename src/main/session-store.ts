import { dirname } from 'node:path'
import * as v from 'valibot'
import { t } from '../l10n/t'
import { maxPathLength } from '../shared/channels'
import type { Documents } from './documents/documents'
import { errorCode, type FileSystem } from '../disk/file-system'
import { openStore } from './own-files/versioned-store'

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(maxPathLength))
const schema = v.object({
  /** The files that were open, in the order of their windows. */
  files: v.pipe(v.array(path), v.maxLength(64)),
  /** Folders in which a save of ours may have been cut short. */
  folders: v.pipe(v.array(path), v.maxLength(200)),
})

export type Session = Awaited<ReturnType<typeof openSession>>

/** Remembers which files are open, for the next start. */
export async function openSession(fs: FileSystem, file: string, owner: string) {
  const store = await openStore({ fs, path: file, owner, version: 1, schema, defaults: { files: [], folders: [] } })
  const { files, folders } = store.get()
  const written = new Set<string>()
  let ending = false

  function note(open: readonly string[]): Promise<void> {
    const folders = new Set([...written, ...open.map((path) => dirname(path))])
    return store.set({ files: open.slice(0, 64), folders: [...folders].slice(0, 200) })
  }

  /** Notes a folder that is about to be written into, where no draft may be open. That it cannot be noted stands in no save’s way. */
  async function noteFolder(folder: string): Promise<void> {
    if (written.has(folder)) return
    written.add(folder)
    await note(store.get().files).catch((error: unknown) => void errorCode(error))
  }

  /** Follows the open drafts. The last window takes its draft into the next session with it. */
  function follow(documents: Documents, report: (message: string) => void): void {
    documents.onChange((after, before) => {
      if (ending || after?.file?.path === before?.file?.path) return
      const open = documents.all().flatMap(({ file }) => (file === null ? [] : [file.path]))
      if (open.length === 0) return
      note(open).catch((error: unknown) => {
        const code = errorCode(error)
        report(t('Galley cannot note which drafts are open ({code}).', { code }))
      })
    })
  }

  return {
    /** What was open when the run before ended. */
    files,
    folders,
    follow,
    noteFolder,
    /** Windows that close from now on close because Galley ends. */
    freeze(isEnding: boolean): void {
      ending = isEnding
    },
  }
}
