import path from 'node:path'
import { app, ipcMain, Menu } from 'electron'
import { engineFlags } from '../shared/engine-flags'
import { diskFileSystem } from '../disk/file-system'
import { setupLanguage } from './language/setup-language'
import { answer, launchOf } from './opening/answer'
import { untilReleased } from './opening/hand-over'
import { readArguments, type Wanted } from './opening/read-arguments'
import { type HandedPorts, type OpenQueued, queueOpenings } from './opening/setup-opening'
import { openFirstStores } from './own-files/first-stores'
import { registerAppScheme, setupProtocol } from './protocol/setup-protocol'
import { hardenProcess, setupSecurity } from './security/setup-security'
import { endUnstarted } from './unstarted'
import { setupThemes } from './windows/create-window'
import { createFirstWindow } from './windows/first-window'

hardenProcess()
// Pages and their workers begin with it; an argument --js-flags adds to it.
app.commandLine.appendSwitch('js-flags', `${engineFlags} ${app.commandLine.getSwitchValue('js-flags')}`.trim())
registerAppScheme()
const asked = readArguments(process.argv, process.defaultApp ?? false)
if (asked.kind === 'open') begin(asked)
else app.exit(answer(asked))

/** Goes on as the one instance of this profile, or hands over to the one that runs. */
function begin(wanted: Wanted): void {
  const handed = { app, folder: path.join(app.getPath('userData'), 'handed') }
  const launch = launchOf(wanted, handed.folder)
  if (launch === null) app.exit(2)
  else if (app.requestSingleInstanceLock(launch)) void start(handed, queueOpenings(handed, launch)).catch(endUnstarted)
  else if (wanted.wait && launch.handed !== null)
    void untilReleased(handed.folder, launch.handed).then((released) => app.exit(released ? 0 : 2))
  else app.quit()
}

/** A window first; what it is a window to is loaded while its page begins. */
async function start(handed: HandedPorts, openQueued: OpenQueued): Promise<void> {
  // Electron would make a menu of its own, for nobody to see.
  Menu.setApplicationMenu(null)
  const reading = openFirstStores(app.getPath('userData'), diskFileSystem)
  await app.whenReady()
  await setupLanguage()
  setupSecurity()
  const first = await reading
  setupThemes(first.settings.get().theme)
  const servePages = setupProtocol()
  const takeFirst = createFirstWindow(first.window)
  const { work } = await import('./work')
  await work({ channels: ipcMain, first, takeFirst, servePages, handed, openQueued })
}
