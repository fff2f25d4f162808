import { BrowserWindow, Menu } from 'electron'
import type { CommandId } from '../../shared/commands'
import type { Desk } from '../desk/desk'
import { menuTemplate } from './menu-template'

/** Puts up the menu bar. */
export function setupMenu(desk: Desk): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform === 'darwin', (id) => runCommand(desk, id))))
}

function runCommand(desk: Desk, id: CommandId): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (window) window.webContents.send('command', id)
  // macOS keeps its menu bar when the last window is closed.
  else if (id === 'open') void desk.chooseAndOpenWindow()
  else if (id === 'openSample') desk.openWindowFor(null)
}
