import { app, BrowserWindow } from 'electron'
import { t } from '../../l10n/t'
import { diskFileSystem } from '../../disk/file-system'
import { watchFolder } from '../watching/watch-folder'
import { chooseOne, everything } from '../windows/electron-dialogs'
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
export function chooseHouseFile(key: number): Promise<string | null> {
  return chooseOne(key, t('Choose the List of Names'), [{ name: t('Plain Text'), extensions: ['txt'] }, everything()])
}
