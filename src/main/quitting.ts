import { app, powerMonitor } from 'electron'
import type { Desk } from './desk/desk'

export interface QuittingPorts {
  /** Tells the session that windows close because Galley ends, or that it goes on. */
  readonly freeze: (isEnding: boolean) => void
  /** Writes the recovery copies that wait to be written. */
  readonly flush: () => Promise<void>
  /** Kept once all that was saved is among the earlier versions. */
  readonly settled: () => Promise<void>
}

/** Quits once every window has agreed to close, and not before. */
export function setupQuitting(desk: Desk, ports: QuittingPorts): void {
  let asking = false
  let done = false
  app.on('before-quit', (event) => {
    if (done) return
    event.preventDefault()
    if (asking) return
    asking = true
    void quitWhenClosed(desk, ports)
      .then((quits) => {
        done = quits
        if (quits) app.quit()
      })
      .finally(() => {
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
  // The system may end Galley without asking any further.
  powerMonitor.on('shutdown', () => void ports.flush())
  powerMonitor.on('suspend', () => void ports.flush())
}

async function quitWhenClosed(desk: Desk, { freeze, flush, settled }: QuittingPorts): Promise<boolean> {
  freeze(true)
  await flush()
  const quits = await desk.closeAll()
  if (!quits) freeze(false)
  await settled()
  // What was given up or saved needs its recovery copy no more.
  await flush()
  return quits
}
