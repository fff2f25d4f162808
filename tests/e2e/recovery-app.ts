import type { ChildProcess } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { electron, turnReadersOff } from './launch'
import { startElectron } from './start-electron'

/** A running Galley whose profile outlives it, so that it can be killed and started again. */
export interface Run {
  readonly app: ElectronApplication
  readonly page: Page
  /** Ends every process of it at once, as a power cut would. */
  kill(): Promise<void>
  quit(): Promise<void>
}

/** A folder for drafts and a profile beside it, with the readers off; both go away with the test. */
export async function scene(): Promise<{ readonly folder: string; start(...files: readonly string[]): Promise<Run> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'galley-recovery-'))
  await turnReadersOff(path.join(folder, 'profile'))
  const runs: ChildProcess[] = []
  onTestFinished(async () => {
    for (const run of runs) run.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  })

  async function start(...files: readonly string[]): Promise<Run> {
    const { executablePath, before } = electron()
    const args = [...before, `--user-data-dir=${path.join(folder, 'profile')}`, ...files]
    const app = await startElectron({ executablePath, args, cwd: folder })
    const child = app.process()
    const ended = new Promise((resolve) => child.once('exit', resolve))
    runs.push(child)
    const page = await app.firstWindow()
    await page.waitForLoadState('domcontentloaded')
    await page.getByRole('contentinfo', { name: 'Status' }).waitFor()
    return {
      app,
      page,
      async kill() {
        child.kill('SIGKILL')
        await ended
      },
      async quit() {
        await app.evaluate(({ app }) => app.quit())
        await ended
      },
    }
  }
  return { folder, start }
}

/** Waits until a file that Galley keeps for itself has these words. A busy machine takes its time. */
export async function keptIn(folder: string, store: 'recovery' | 'reviews', words: string): Promise<void> {
  const kept = path.join(folder, 'profile', ...(store === 'reviews' ? ['reviews', 'drafts'] : ['recovery']))
  const copies = async (): Promise<string> => {
    // What still has a name of its own is not kept yet.
    const names = (await readdir(kept).catch(() => [])).filter((name) => !name.endsWith('.tmp'))
    return (await Promise.all(names.map((name) => readFile(path.join(kept, name), 'utf8').catch(() => '')))).join('')
  }
  await expect.poll(copies).toContain(words)
}

/** The window in which this draft is open, once it is. */
export async function windowWith(run: Run, name: string): Promise<Page> {
  const found = async (): Promise<Page | undefined> => {
    for (const page of run.app.windows()) {
      if (
        (await page
          .getByRole('textbox', { name: `Draft: ${name}` })
          .count()
          .catch(() => 0)) === 1
      )
        return page
    }
    return undefined
  }
  await expect.poll(found).toBeDefined()
  const page = await found()
  if (page === undefined) throw new Error(`no window with ${name}`)
  return page
}
