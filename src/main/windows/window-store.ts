import * as v from 'valibot'
import type { FileSystem } from '../../disk/file-system'
import { openStore, type VersionedStore } from '../own-files/versioned-store'
import { firstState, type WindowState } from './window-bounds'

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))
const length = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))
const schema = v.object({
  place: v.nullable(v.object({ x: coordinate, y: coordinate })),
  width: length,
  height: length,
  maximized: v.boolean(),
})

/** Remembers how the window that was used last stood, for the next one and the next start. */
export function openWindowStore(fs: FileSystem, path: string, owner: string): Promise<VersionedStore<WindowState>> {
  return openStore<WindowState>({ fs, path, owner, version: 1, schema, defaults: firstState })
}
