import { join } from 'node:path'
import type { FileSystem } from '../../disk/file-system'
import { tempOwner } from '../../disk/temp-files'
import { openSettings, type Settings } from '../settings-store'
import type { WindowState } from '../windows/window-bounds'
import { openWindowStore } from '../windows/window-store'
import type { VersionedStore } from './versioned-store'

/** What a profile tells of the first window. */
export interface FirstStores {
  readonly profile: string
  /** Marks what is written into it as this profile’s. */
  readonly owner: string
  readonly settings: VersionedStore<Settings>
  readonly window: VersionedStore<WindowState>
}

export async function openFirstStores(profile: string, fs: FileSystem): Promise<FirstStores> {
  const owner = tempOwner(backupsOf(profile))
  const [settings, window] = await Promise.all([
    openSettings(fs, join(profile, 'settings.json'), owner),
    openWindowStore(fs, join(profile, 'window.json'), owner),
  ])
  return { profile, owner, settings, window }
}

/** Where what a save replaces is kept until it is done. */
export function backupsOf(profile: string): string {
  return join(profile, 'backups')
}
