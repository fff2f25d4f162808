import type { Desk } from '../desk/desk'
import type { Page } from '../desk/ports'
import { setupContextMenu } from '../menu/context-menu'
import type { VersionedStore } from '../own-files/versioned-store'
import { createWindow } from './create-window'
import { electronPage } from './electron-page'
import { keepPlace, nextPlace } from './keep-place'
import type { WindowState } from './window-bounds'

/** Makes a window where the last one stood. It asks the desk before it closes and tells it when it has the focus. */
export function openWindow(desk: () => Desk, store: VersionedStore<WindowState>): Page {
  const { bounds, maximized } = nextPlace(store)
  const window = createWindow(bounds)
  if (maximized) window.once('ready-to-show', () => window.maximize())
  keepPlace(window, store)
  setupContextMenu(window)
  const page = electronPage(window)
  window.on('focus', () => desk().focused(page.key))
  window.on('close', (event) => {
    if (!desk().closeNow(page.key)) event.preventDefault()
  })
  window.on('closed', () => desk().closed(page.key))
  return page
}
