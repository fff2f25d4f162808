import { app, session } from 'electron'
import { denyNetwork, denyPermissions } from './deny'
import { lockDown } from './lock-down'

/** Developer tools are for a checkout, and only when asked for. */
export function devToolsWanted(): boolean {
  return !app.isPackaged && app.commandLine.hasSwitch('devtools')
}

/** What must be settled before the app is ready. */
export function hardenProcess(): void {
  // It also takes a --no-sandbox back that someone put on the command line.
  if (!mustRunUnsandboxed()) app.enableSandbox()
  // Even what bypasses the session's filter finds no host to talk to.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.on('web-contents-created', (_event, contents) => lockDown(contents))
}

/** What needs a session. */
export function setupSecurity(): void {
  const page = session.defaultSession
  denyPermissions(page)
  denyNetwork(page, devToolsWanted())
  // Chromium would fetch spelling dictionaries.
  page.setSpellCheckerEnabled(false)
}

/** Chromium cannot sandbox what root runs on Linux, as test machines do; it starts there only if told so in words. */
function mustRunUnsandboxed(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && app.commandLine.hasSwitch('no-sandbox')
}
