import * as v from 'valibot'
import { t } from '../l10n/t'
import { maxPathLength } from '../shared/channels'
import type { Documents } from './documents/documents'
import { errorCode, type FileSystem } from '../disk/file-system'
import { openStore } from './own-files/versioned-store'

/** As many as a menu can hold and still be read. */
const most = 20

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(maxPathLength))
const schema = v.object({ files: v.pipe(v.array(path), v.maxLength(most)) })

/** A file that was open, and whether it is still where it was. */
export interface RecentFile {
  readonly path: string
  readonly exists: boolean
}

export type RecentFiles = Awaited<ReturnType<typeof openRecentFiles>>

/** The files that were opened last, the newest first. */
export async function openRecentFiles(fs: FileSystem, file: string, owner: string) {
  const store = await openStore({ fs, path: file, owner, version: 1, schema, defaults: { files: [] } })

  async function exists(path: string): Promise<boolean> {
    try {
      await fs.access(path)
      return true
    } catch {
      // Whatever keeps it from being reached, choosing it would lead nowhere.
      return false
    }
  }

  async function add(path: string): Promise<void> {
    const { files } = store.get()
    if (files[0] !== path) await store.set({ files: [path, ...files.filter((other) => other !== path)].slice(0, most) })
  }

  return {
    add,
    clear: () => store.set({ files: [] }),
    list: (): Promise<readonly RecentFile[]> =>
      Promise.all(store.get().files.map(async (path) => ({ path, exists: await exists(path) }))),
    /** Notes every file that is opened or saved under a new name, as long as that is wanted; `noted` hears of each. */
    follow(
      documents: Documents,
      isWanted: () => boolean,
      noted: (path: string) => void,
      report: (message: string) => void,
    ): void {
      documents.onChange((after, before) => {
        const opened = after?.file?.path
        if (opened === undefined || opened === before?.file?.path || !isWanted()) return
        add(opened).catch((error: unknown) => {
          const code = errorCode(error)
          report(t('Galley cannot note what was opened ({code}).', { code }))
        })
        noted(opened)
      })
    },
  }
}
