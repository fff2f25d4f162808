import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { app, ipcMain } from 'electron'
import { t } from '../l10n/t'
import { writeClipboard } from './clipboard'
import { createDesk, type Desk } from './desk/desk'
import type { Sample } from './desk/ports'
import { createDocuments } from './documents/documents'
import { diskFileSystem } from './documents/file-system'
import { createDragOut } from './dragging/drag-out'
import { startDrag } from './dragging/start-drag'
import { createFormatsDesk } from './formats/formats-desk'
import { startUtilityProcess } from './formats/utility-process'
import { createHandlers } from './handlers'
import { chooseHouseFile, setupHouseList } from './house-list/setup-house-list'
import { createHistory } from './history/history'
import { serve, serveDrops } from './ipc'
import { setupLanguage } from './language/setup-language'
import { setupMenu } from './menu/setup-menu'
import { electronNotice } from './notice'
import { answer, launchOf } from './opening/answer'
import { untilReleased } from './opening/hand-over'
import { readArguments, type Wanted } from './opening/read-arguments'
import { type HandedPorts, type OpenQueued, queueOpenings, setupSecondInstance } from './opening/setup-opening'
import { registerAppScheme, setupProtocol } from './protocol/setup-protocol'
import { openStores } from './own-files/open-stores'
import { setupQuitting } from './quitting'
import { createReadersDesk } from './readers/readers-desk'
import { startReadersProcess } from './readers/readers-process'
import { createRecovery } from './recovery/recovery'
import { printPage } from './reports/print-page'
import { hardenProcess, setupSecurity } from './security/setup-security'
import { followSettings, setupAppearance } from './settings/follow-settings'
import { createSettingsDesk } from './settings/settings-desk'
import { isTrustedSender, type Sent } from './trusted-sender'
import { watchFiles } from './watching/watch-files'
import { watchFolder } from './watching/watch-folder'
import { setupThemes } from './windows/create-window'
import { electronDialogs } from './windows/electron-dialogs'
import { openWindow } from './windows/open-window'

const sampleName = 'mint-biden-putin.txt'

hardenProcess()
registerAppScheme()
const asked = readArguments(process.argv, process.defaultApp ?? false)
if (asked.kind === 'open') begin(asked)
else app.exit(answer(asked))

/** Goes on as the one instance of this profile, or hands over to the one that runs. */
function begin(wanted: Wanted): void {
  const handed = { app, folder: path.join(app.getPath('userData'), 'handed') }
  const launch = launchOf(wanted, handed.folder)
  if (launch === null) app.exit(2)
  else if (app.requestSingleInstanceLock(launch)) void start(handed, queueOpenings(handed, launch))
  else if (wanted.wait && launch.handed !== null)
    void untilReleased(handed.folder, launch.handed).then((released) => app.exit(released ? 0 : 2))
  else app.quit()
}

async function start(handed: HandedPorts, openQueued: OpenQueued): Promise<void> {
  await app.whenReady()
  await setupLanguage()
  setupSecurity()
  await setupProtocol()
  setupThemes()

  const stores = await openStores(app.getPath('userData'), diskFileSystem)
  const formats = createFormatsDesk(startUtilityProcess)
  const history = createHistory(stores.versions, () => stores.settings.get().keepVersions, report, formats)
  const documents = createDocuments(stores.backupFolder, diskFileSystem, history.keep, formats)
  const desk: Desk = createDesk({
    documents,
    dialogs: electronDialogs,
    readSample,
    openPage: () => openWindow(() => desk, stores.window),
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
  const ports = {
    desk,
    documents,
    history,
    reviews,
    settings,
    readers,
    house,
    chooseHouseFile,
    notice,
    printPage,
    dragOut,
    writeClipboard,
  }
  serve(ipcMain, createHandlers(ports), trust)
  serveDrops(ipcMain, (key, paths) => void desk.drop(key, paths), trust)
  // Last: a window may ask as soon as it is there.
  const recovered = await stores.recovery.find()
  await openQueued(desk, documents, {
    recovered,
    session: stores.settings.get().restoreSession ? stores.session.files : [],
    resume: recovery.resume,
  })
  for (const message of stores.messages) report(message)

  async function putUpMenu(keys = settings.get().keys): Promise<void> {
    const clear = (): void =>
      void stores.recent.clear().then(
        () => putUpMenu(),
        () => report(t('The list of recent files could not be cleared.')),
      )
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
