import { BrowserWindow } from 'electron'

/** The window of this key, which is the id of its contents; null for one that is gone. */
export function windowWith(key: number | undefined): BrowserWindow | null {
  return BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === key) ?? null
}
