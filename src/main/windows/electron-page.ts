import type { BrowserWindow } from 'electron'
import type { Page } from '../desk/ports'
import { showLabel } from './window-label'

/** A window as the desk sees it. Its key is the id of its contents, which is what an IPC event tells. */
export function electronPage(window: BrowserWindow): Page {
  return {
    key: window.webContents.id,
    send: (name, event) => {
      if (!window.isDestroyed()) window.webContents.send(name, event)
    },
    label: (label) => {
      if (!window.isDestroyed()) showLabel(window, label, process.platform === 'darwin')
    },
    focus: () => {
      if (window.isDestroyed()) return
      if (window.isMinimized()) window.restore()
      window.focus()
    },
    close: () => {
      if (!window.isDestroyed()) window.destroy()
    },
  }
}
