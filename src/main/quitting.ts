import { app } from 'electron'
import type { Desk } from './desk/desk'

/** Quits once every window has agreed to close, and not before. */
export function setupQuitting(desk: Desk): void {
  let asking = false
  app.on('before-quit', (event) => {
    if (desk.count() === 0) return
    event.preventDefault()
    if (asking) return
    asking = true
    void quitWhenClosed(desk).finally(() => {
      asking = false
    })
  })
  app.on('window-all-closed', () => {
    // On macOS an app lives on without windows.
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (desk.count() === 0) desk.openWindowFor(null)
  })
}

async function quitWhenClosed(desk: Desk): Promise<void> {
  if (await desk.closeAll()) app.quit()
}
