import { BrowserWindow, screen } from 'electron'
import type { VersionedStore } from '../own-files/versioned-store'
import { type Bounds, boundsFor, type WindowState } from './window-bounds'

/** Milliseconds of rest after which a window is taken to stand where it was put. */
const pause = 400

/** Where the next window is to stand, and whether it fills its screen. */
export function nextPlace({ get }: VersionedStore<WindowState>): {
  readonly bounds: Partial<Bounds>
  readonly maximized: boolean
} {
  const { id } = screen.getPrimaryDisplay()
  const displays = screen.getAllDisplays().toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
  const taken = BrowserWindow.getAllWindows().map((window) => window.getBounds())
  const areas = displays.map(({ workArea }) => workArea)
  return { bounds: boundsFor(get(), areas, taken), maximized: get().maximized }
}

/** Remembers how a window stands whenever it was moved, and when it closes. That it could not be kept costs nothing but the place. */
export function keepPlace(window: BrowserWindow, store: VersionedStore<WindowState>): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const note = (): void => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized()) return
    const isWhole = window.isMaximized() || window.isFullScreen()
    const { x, y, width, height } = isWhole ? window.getNormalBounds() : window.getBounds()
    store.set({ place: { x, y }, width, height, maximized: window.isMaximized() }).catch(() => undefined)
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(note, pause)
  }
  window.on('resize', soon)
  window.on('move', soon)
  window.on('maximize', soon)
  window.on('unmaximize', soon)
  window.on('close', note)
  window.on('closed', () => clearTimeout(timer))
}
