import type { Desk } from '../desk/desk'
import type { Page } from '../desk/ports'
import { setupContextMenu } from '../menu/context-menu'
import type { VersionedStore } from '../own-files/versioned-store'
import { electronPage } from './electron-page'
import type { TakeWindow } from './first-window'
import { keepPlace } from './keep-place'
import type { WindowState } from './window-bounds'

/** Opens a window to work in. It asks the desk before it closes and tells it when it has the focus. */
export function openWindow(desk: () => Desk, take: TakeWindow, store: VersionedStore<WindowState>): Page {
  const window = take()
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
