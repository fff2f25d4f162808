import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { app, type IpcMain } from 'electron'
import { t } from '../l10n/t'
import { writeClipboard } from './clipboard'
import { createDesk, type Desk } from './desk/desk'
import type { Sample } from './desk/ports'
import { createDocuments } from './documents/documents'
import { diskFileSystem } from '../disk/file-system'
import { createDragOut } from './dragging/drag-out'
import { startDrag } from './dragging/start-drag'
import { createFormatsDesk } from './formats/formats-desk'
import { startUtilityProcess } from './formats/utility-process'
import { createHandlers } from './handlers'
import { chooseHouseFile, setupHouseList } from './house-list/setup-house-list'
import { createHistory } from './history/history'
import { serve, serveDrops } from './ipc'
import { setupMenu } from './menu/setup-menu'
import { electronNotice } from './notice'
import { type HandedPorts, type OpenQueued, setupSecondInstance } from './opening/setup-opening'
import { openStores } from './own-files/open-stores'
import { setupQuitting } from './quitting'
import { createReadersDesk } from './readers/readers-desk'
import { startReadersProcess } from './readers/readers-process'
import { createRecovery } from './recovery/recovery'
import { createPrinter } from './reports/print-page'
import { createDictionary } from './review-notes/dictionary'
import { followSettings, setupAppearance } from './settings/follow-settings'
import { createSettingsDesk } from './settings/settings-desk'
import { isTrustedSender, type Sent } from './trusted-sender'
import { watchFiles } from './watching/watch-files'
import { watchFolder } from './watching/watch-folder'
import { electronDialogs } from './windows/electron-dialogs'
import { openWindow } from './windows/open-window'
import type { FirstStores } from './own-files/first-stores'
import type { TakeWindow } from './windows/first-window'

const sampleName = 'mint-biden-putin.txt'

export interface WorkPorts {
  readonly channels: IpcMain
  readonly first: FirstStores
  readonly takeFirst: TakeWindow
  /** Lets the pages begin. */
  readonly servePages: () => void
  readonly handed: HandedPorts
  readonly openQueued: OpenQueued
}

/** Main’s work: drafts, their windows, and all that is done for them. */
export async function work({ channels, first, takeFirst, servePages, handed, openQueued }: WorkPorts): Promise<void> {
  const stores = await openStores(first, diskFileSystem)
  const formats = createFormatsDesk(startUtilityProcess)
  const history = createHistory(stores.versions, () => stores.settings.get().keepVersions, report, formats)
  const documents = createDocuments(stores.backupFolder, diskFileSystem, history.keep, formats, stores.session.noteFolder)
  const desk: Desk = createDesk({
    documents,
    dialogs: electronDialogs,
    readSample,
    openPage: () => openWindow(() => desk, takeFirst, stores.window),
  })
  const recovery = createRecovery(documents, stores.recovery, report)
  const watching = watchFiles(documents, watchFolder)
  stores.session.follow(documents, report)
  setupAppearance(stores.settings.get)
  const settings = createSettingsDesk(stores.settings, (next, from) => {
    followSettings(next, from)
    void putUpMenu(next.keys)
  })
  const house = setupHouseList(stores.housePlace)
  const readers = createReadersDesk({ start: startReadersProcess, tell: desk.tellSaid, now: Date.now })
  stores.recent.follow(documents, () => settings.get().keepRecent, noteRecent, report)
  setupQuitting(desk, { freeze: stores.session.freeze, flush: recovery.flush, settled: history.settled })
  setupSecondInstance(desk, documents, handed)
  app.on('browser-window-focus', watching.lookAtAll)

  const dragOut = createDragOut({ documents, folder: path.join(app.getPath('userData'), 'dragged'), startDrag })
  const notice = electronNotice(process.versions.electron ?? '')
  const trust = (event: Sent): number | null => (isTrustedSender(event, desk.has) ? event.sender.id : null)
  const { reviews } = stores
  const dictionary = createDictionary(stores.openWords, desk.tellWord)
  const ports = {
    desk,
    documents,
    history,
    reviews,
    dictionary,
    settings,
    readers,
    house,
    chooseHouseFile,
    notice,
    printPage: createPrinter(),
    dragOut,
    writeClipboard,
  }
  serve(channels, createHandlers(ports), trust)
  serveDrops(channels, (key, paths) => void desk.drop(key, paths), trust)
  await openQueued(desk, documents, {
    recovered: await stores.recovery.find(),
    session: stores.settings.get().restoreSession ? stores.session.files : [],
    resume: recovery.resume,
  })
  // Last: a page asks as soon as it is there.
  servePages()
  for (const message of stores.messages) report(message)

  async function putUpMenu(keys = settings.get().keys): Promise<void> {
    const clear = (): void => {
      app.clearRecentDocuments()
      void stores.recent.clear().then(
        () => putUpMenu(),
        () => report(t('The list of recent files could not be cleared.')),
      )
    }
    setupMenu(desk, keys, { files: await stores.recent.list(), open: (file) => void desk.openFromOutside(file), clear })
  }

  function noteRecent(file: string): void {
    app.addRecentDocument(file)
    void putUpMenu()
  }

  function report(message: string): void {
    desk.tell(message)
  }
}

async function readSample(): Promise<Sample> {
  return { name: sampleName, bytes: await readFile(path.join(app.getAppPath(), 'resources/samples', sampleName)) }
}
