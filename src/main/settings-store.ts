import * as v from 'valibot'
import type { FileSystem } from './documents/file-system'
import { openStore, type VersionedStore } from './own-files/versioned-store'

const settings = v.object({
  /** Open again at start what was open at the end. */
  restoreSession: v.optional(v.boolean(), true),
  /** Keep earlier states of saved files. */
  keepVersions: v.optional(v.boolean(), true),
})

export type Settings = v.InferOutput<typeof settings>

export const defaultSettings: Settings = { restoreSession: true, keepVersions: true }

/** What the editor chose, once for all windows. */
export function openSettings(fs: FileSystem, path: string, owner: string): Promise<VersionedStore<Settings>> {
  return openStore({ fs, path, owner, version: 1, schema: settings, defaults: defaultSettings })
}
