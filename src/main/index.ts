import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, clipboard, ipcMain } from 'electron'
import { createDesk } from './desk/desk'
import type { Page } from './desk/ports'
import { createDocuments } from './documents/documents'
import { createHandlers } from './handlers'
import { serve, serveDrops } from './ipc'
import { setupMenu } from './menu/setup-menu'
import { electronNotice } from './notice'
import { queueOpenings, setupSecondInstance, thisLaunch } from './opening/setup-opening'
import { registerAppScheme, setupProtocol } from './protocol/setup-protocol'
import { setupQuitting } from './quitting'
import { hardenProcess, setupSecurity } from './security/setup-security'
import { isTrustedSender, type Sent } from './trusted-sender'
import { createWindow, setupThemes } from './windows/create-window'
import { electronDialogs } from './windows/electron-dialogs'
import { electronPage } from './windows/electron-page'

const sampleName = 'mint-biden-putin.txt'

hardenProcess()
registerAppScheme()
if (app.requestSingleInstanceLock(thisLaunch())) start(queueOpenings())
else app.quit()

function start(openQueued: ReturnType<typeof queueOpenings>): void {
  void app.whenReady().then(async () => {
    setupSecurity()
    await setupProtocol()
    setupThemes()
    const documents = createDocuments(join(app.getPath('userData'), 'backups'))
    const desk = createDesk({ documents, dialogs: electronDialogs, readSample, openPage })
    setupMenu(desk)
    setupQuitting(desk)
    setupSecondInstance(desk)

    const notice = electronNotice(process.versions.electron ?? '')
    // Newer Electrons answer with a promise, older ones at once.
    const writeClipboard = async (text: string): Promise<void> => await clipboard.writeText(text)
    const trust = (event: Sent): number | null => (isTrustedSender(event, desk.has) ? event.sender.id : null)
    serve(ipcMain, createHandlers({ desk, documents, notice, writeClipboard }), trust)
    serveDrops(ipcMain, (key, paths) => void desk.drop(key, paths), trust)
    // Last: a window may ask as soon as it is there.
    openQueued(desk)

    function openPage(): Page {
      const window = createWindow()
      const page = electronPage(window)
      window.on('focus', () => desk.focused(page.key))
      window.on('close', (event) => {
        if (!desk.closeNow(page.key)) event.preventDefault()
      })
      window.on('closed', () => desk.closed(page.key))
      return page
    }
  })
}

async function readSample(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  return { name: sampleName, bytes: await readFile(join(app.getAppPath(), 'resources/samples', sampleName)) }
}
