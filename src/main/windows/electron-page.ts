import { BrowserWindow } from 'electron'
import type { Page, PageLabel } from '../desk/ports'

/** A window as the desk sees it. Its key is the id of its contents, which is what an IPC event tells. */
export function electronPage(window: BrowserWindow): Page {
  return {
    key: window.webContents.id,
    send: (name, event) => {
      if (!window.isDestroyed()) window.webContents.send(name, event)
    },
    label: (label) => {
      if (!window.isDestroyed()) showLabel(window, label)
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

/** The window behind a page, for the dialogs that belong to it. */
export function windowOf(page: Page | null): BrowserWindow | null {
  return BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === page?.key) ?? null
}

function showLabel(window: BrowserWindow, { name, edited, path }: PageLabel): void {
  const onMac = process.platform === 'darwin'
  window.setTitle(windowTitle(name, edited && !onMac))
  if (!onMac) return
  window.setRepresentedFilename(path ?? '')
  window.setDocumentEdited(edited)
}

/** macOS marks an edited draft in the window's close button; elsewhere the title does. */
export function windowTitle(name: string, marked: boolean): string {
  return `${marked ? '• ' : ''}${name} — Galley`
}
