import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { app, clipboard, ipcMain } from 'electron'
import { createDesk, type Desk } from './desk/desk'
import type { Sample } from './desk/ports'
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
import { setupThemes } from './windows/create-window'
import { electronDialogs } from './windows/electron-dialogs'
import { openWindow } from './windows/open-window'

const sampleName = 'mint-biden-putin.txt'

hardenProcess()
registerAppScheme()
if (app.requestSingleInstanceLock(thisLaunch())) void start(queueOpenings())
else app.quit()

async function start(openQueued: (desk: Desk) => void): Promise<void> {
  await app.whenReady()
  setupSecurity()
  await setupProtocol()
  setupThemes()

  const documents = createDocuments(path.join(app.getPath('userData'), 'backups'))
  const desk: Desk = createDesk({ documents, dialogs: electronDialogs, readSample, openPage: () => openWindow(() => desk) })
  setupMenu(desk)
  setupQuitting(desk)
  setupSecondInstance(desk)

  const notice = electronNotice(process.versions.electron ?? '')
  const trust = (event: Sent): number | null => (isTrustedSender(event, desk.has) ? event.sender.id : null)
  serve(ipcMain, createHandlers({ desk, documents, notice, writeClipboard }), trust)
  serveDrops(ipcMain, (key, paths) => void desk.drop(key, paths), trust)
  // Last: a window may ask as soon as it is there.
  openQueued(desk)
}

async function writeClipboard(text: string): Promise<void> {
  return clipboard.writeText(text)
}

async function readSample(): Promise<Sample> {
  return { name: sampleName, bytes: await readFile(path.join(app.getAppPath(), 'resources/samples', sampleName)) }
}
