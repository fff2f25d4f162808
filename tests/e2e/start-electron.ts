import { setTimeout } from 'node:timers/promises'
import { _electron, type ElectronApplication } from 'playwright-core'

type Options = NonNullable<Parameters<typeof _electron.launch>[0]>

/** Milliseconds; even where ten programs want the machine, a start that goes well takes a quarter of it. */
const patience = 15_000
const tries = 4

/**
 * Starts an app and attaches Playwright to it. One that attaches while the window’s first page is on its way misses that it has come, and then
 * waits for it for ever, though the app runs: it is given up, which kills the app, and started anew.
 */
export async function startElectron(options: Options): Promise<ElectronApplication> {
  for (let left = tries - 1; ; left--) {
    try {
      return await _electron.launch({ ...options, timeout: patience })
    } catch (error) {
      if (left === 0 || !(error instanceof Error) || !error.message.includes(`Timeout ${patience}ms`)) throw error
      // The one that was given up is gone by then, and its profile is free.
      await setTimeout(1000)
    }
  }
}
