import { basename, dirname } from 'node:path'
import * as v from 'valibot'
import { maxPathLength } from '../../shared/channels'
import { type HouseList, noHouseList } from '../../shared/house-list'
import type { FileSystem } from '../../disk/file-system'
import { openStore, type VersionedStore } from '../own-files/versioned-store'
import type { WatchFolder } from '../watching/watch-files'
import { readHouseList } from './read-house-list'

const schema = v.object({ path: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(maxPathLength))) })

/** Where the desk’s list of names lies. It is kept apart from the settings, which every page may read. */
export type HousePlace = VersionedStore<{ readonly path: string | null }>

export function openHousePlace(fs: FileSystem, path: string, owner: string): Promise<HousePlace> {
  return openStore<{ readonly path: string | null }>({ fs, path, owner, version: 1, schema, defaults: { path: null } })
}

/** Milliseconds without news before the file is read again. */
const quiet = 150

/** The desk’s list of names: read, watched, and told to all windows when it changes. */
export interface HouseDesk {
  get(): Promise<HouseList>
  /** Another file, or none: in force at once, and on disk when the promise is kept. */
  use(path: string | null): Promise<HouseList>
  /** Looks whether the file changed where nothing is heard of it. */
  lookAgain(): void
}

export function createHouseDesk(
  fs: FileSystem,
  place: HousePlace,
  watchFolder: WatchFolder,
  changed: (list: HouseList) => void,
): HouseDesk {
  let stopWatching: (() => void) | null = null
  let watched: string | null = null
  let timer: NodeJS.Timeout | null = null
  let list = load()
  watch()

  function load(): Promise<HouseList> {
    const { path } = place.get()
    return path === null ? Promise.resolve(noHouseList) : readHouseList(fs, path)
  }

  function watch(): void {
    const { path } = place.get()
    if (stopWatching !== null && watched === path) return
    stopWatching?.()
    watched = path
    const hear = (name: string | null): void => {
      if (path !== null && (name === null || name === basename(path))) lookSoon()
    }
    // The folder, because a file that is replaced is another file.
    stopWatching = path === null ? null : watchFolder(dirname(path), hear, () => (stopWatching = null))
  }

  function lookSoon(): void {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => void look(), quiet)
  }

  async function look(): Promise<void> {
    const before = JSON.stringify(await list)
    list = load()
    const now = await list
    if (JSON.stringify(now) !== before) changed(now)
  }

  return {
    get: () => list,
    async use(path) {
      const written = place.set({ path })
      list = load()
      watch()
      const told = list.then((now) => {
        changed(now)
        return now
      })
      // Takes effect also where it cannot be kept, which whoever asked is told.
      await written
      return told
    },
    lookAgain() {
      // Also a folder that came back, a disk that was plugged in again for one.
      watch()
      if (watched !== null) lookSoon()
    },
  }
}
