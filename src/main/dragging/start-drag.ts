import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

/** Lets the pointer in a window carry a file, under Galley’s icon. */
export function startDrag(key: number, file: string): void {
  const icon = join(app.getAppPath(), 'resources/icon/galley.png')
  BrowserWindow.getAllWindows()
    .find(({ webContents }) => webContents.id === key)
    ?.webContents.startDrag({ file, icon })
}
