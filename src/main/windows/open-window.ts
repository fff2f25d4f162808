import type { Desk } from '../desk/desk'
import type { Page } from '../desk/ports'
import { createWindow } from './create-window'
import { electronPage } from './electron-page'

/** Makes a window that asks the desk before it closes and tells it when it has the focus. */
export function openWindow(desk: () => Desk): Page {
  const window = createWindow()
  const page = electronPage(window)
  window.on('focus', () => desk().focused(page.key))
  window.on('close', (event) => {
    if (!desk().closeNow(page.key)) event.preventDefault()
  })
  window.on('closed', () => desk().closed(page.key))
  return page
}
