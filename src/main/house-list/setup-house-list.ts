import { app, BrowserWindow, dialog } from 'electron'
import { t } from '../../l10n/t'
import { diskFileSystem } from '../documents/file-system'
import { watchFolder } from '../watching/watch-folder'
import { windowWith } from '../windows/window-with'
import { createHouseDesk, type HouseDesk, type HousePlace } from './house-desk'

/** The desk’s list of names, told to every window when it changes. */
export function setupHouseList(place: HousePlace): HouseDesk {
  const desk = createHouseDesk(diskFileSystem, place, watchFolder, (list) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.send('houseList', list)
  })
  app.on('browser-window-focus', desk.lookAgain)
  return desk
}

/** Asks for the file that holds the list; null where the editor puts the dialog away. */
export async function chooseHouseFile(key: number): Promise<string | null> {
  const window = windowWith(key)
  const options = {
    title: t('Choose the List of Names'),
    filters: [
      { name: t('Plain Text'), extensions: ['txt'] },
      { name: t('All Files'), extensions: ['*'] },
    ],
    properties: ['openFile' as const],
  }
  const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return canceled ? null : (filePaths[0] ?? null)
}
