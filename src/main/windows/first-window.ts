import type { BrowserWindow } from 'electron'
import type { VersionedStore } from '../own-files/versioned-store'
import { createWindow } from './create-window'
import { nextPlace } from './keep-place'
import type { WindowState } from './window-bounds'

/** Gives the next window to work in: one that was made already, else a new one. */
export type TakeWindow = () => BrowserWindow

/** Makes a window where the last one stood. */
export function nextWindow(store: VersionedStore<WindowState>): BrowserWindow {
  const { bounds, maximized } = nextPlace(store)
  return createWindow(bounds, maximized)
}

/** Makes the first window at once, before it is known what it shows. */
export function createFirstWindow(store: VersionedStore<WindowState>): TakeWindow {
  let first: BrowserWindow | null = nextWindow(store)
  return () => {
    const window = first ?? nextWindow(store)
    first = null
    return window
  }
}
