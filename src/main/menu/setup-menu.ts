import { BrowserWindow, Menu } from 'electron'
import type { CommandId } from '../../shared/commands'
import type { DeskSettings } from '../../shared/settings'
import type { Desk } from '../desk/desk'
import { menuTemplate, type RecentMenu } from './menu-template'

/** Puts up the menu bar; again whenever keys were changed or another file was opened. */
export function setupMenu(desk: Desk, keys: DeskSettings['keys'], recent: RecentMenu): void {
  const template = menuTemplate(process.platform === 'darwin', (id) => runCommand(desk, id), keys, recent)
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function runCommand(desk: Desk, id: CommandId): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (window) window.webContents.send('command', id)
  // macOS keeps its menu bar when the last window is closed.
  else if (id === 'open') void desk.chooseAndOpenWindow()
  else if (id === 'newDraft') desk.openNewWindow()
  else if (id === 'openSample') desk.openWindowFor(null)
}
