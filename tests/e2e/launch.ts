import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { t } from '../../src/l10n/t'
import type { CommandId } from '../../src/shared/commands'
import { readerCards } from '../../src/shared/readers/reader-cards'
import { picture } from './picture'
import { answer } from './questions'
import { startElectron } from './start-electron'

/** A running Galley with a profile of its own. */
export interface Galley {
  readonly app: ElectronApplication
  readonly page: Page
  /** An empty folder that goes away with the app. */
  readonly folder: string
  /** Waits until the whole draft was read. */
  checked(): Promise<void>
  /** Answers the next dialogs for a place to save to with this file. */
  saveTo(file: string): Promise<void>
  /** Answers the next open dialogs with this file. */
  openFrom(file: string): Promise<void>
  /** A picture of the window in test-output/. */
  screenshot(name: string): Promise<void>
  /** Closes the app; fails if the page threw, logged an error or asked for anything that is not the app's own. */
  close(): Promise<void>
}

/** Milliseconds a busy machine may need to read a long draft. */
const patience = 100_000

/** The Electron that `npm test` found, and what has to stand before the app's own arguments. */
export function electron(): { readonly executablePath: string; readonly before: readonly string[] } {
  const executablePath = process.env['GALLEY_TEST_ELECTRON']
  if (executablePath === undefined) throw new Error('Run these by npm test -- tests/e2e, which finds an Electron')
  return { executablePath, before: JSON.parse(process.env['GALLEY_TEST_ELECTRON_ARGS'] ?? '[]') as readonly string[] }
}

export interface LaunchOptions {
  /** The errors that a test itself brings about. */
  readonly expected?: RegExp
  /** On, as Galley comes. Where nothing hangs on them, a test is spared the seconds that they take to load and to read. */
  readonly readers?: 'on' | 'off'
}

/** Starts the real app. */
export async function launch(args: readonly string[] = [], { expected, readers = 'on' }: LaunchOptions = {}): Promise<Galley> {
  const { executablePath, before } = electron()
  const folder = await mkdtemp(path.join(tmpdir(), 'galley-e2e-'))
  const profile = path.join(folder, 'profile')
  if (readers === 'off') await turnReadersOff(profile)
  const app = await startElectron({ executablePath, args: [...before, `--user-data-dir=${profile}`, ...args], cwd: folder })
  const faults: string[] = []
  const page = await app.firstWindow()
  watch(page, faults)
  await page.waitForLoadState('domcontentloaded')

  return {
    app,
    page,
    folder,
    async checked() {
      await page
        .getByRole('status', { name: t('Checking') })
        .filter({ hasText: new RegExp(`^${t('Checked')}$`) })
        .waitFor({ timeout: patience })
    },
    async saveTo(file) {
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, file)
    },
    async openFrom(file) {
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
      }, file)
    },
    screenshot: (name) => picture(page, name),
    async close() {
      // Whether to save is asked: no.
      await answer({ app }, 1)
      await app.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      expect(faults.filter((fault) => expected?.test(fault) !== true)).toEqual([])
    },
  }
}

/** Starts the real app on a draft, and waits until the whole of it was read. */
export async function launchChecked(args: readonly string[], options?: LaunchOptions): Promise<Galley> {
  const galley = await launch(args, options)
  await galley.checked()
  return galley
}

/** One app for all tests of a file that leave it as they found it: there before the first, closed after the last. */
export function share(start: () => Promise<Galley>): () => Galley {
  let galley: Galley | undefined
  beforeAll(async () => {
    galley = await start()
  }, patience)
  afterAll(() => galley?.close())
  return () => {
    if (galley === undefined) throw new Error('it did not start')
    return galley
  }
}

/** As one who has turned them all off in the settings leaves a profile. */
export async function turnReadersOff(profile: string): Promise<void> {
  const content = { rulesOff: readerCards.map(({ id }) => id) }
  await mkdir(profile, { recursive: true })
  await writeFile(path.join(profile, 'settings.json'), JSON.stringify({ version: 1, content }))
}

/** Makes the window so many pixels wide inside, and waits until the page is laid out for it. */
export async function resize({ app, page }: Galley, width: number, height: number, zoom = 1): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [x, y, factor]) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(x, y)
      window?.webContents.setZoomFactor(factor)
    },
    [width, height, zoom] as const,
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(Math.round(width / zoom))
}

/** Runs a command as the menu does. */
export function send({ app }: Pick<Galley, 'app'>, id: CommandId): Promise<void> {
  return app.evaluate(({ BrowserWindow }, command) => BrowserWindow.getAllWindows()[0]?.webContents.send('command', command), id)
}

function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`logged: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!/^(?:app:\/\/bundle\/|blob:app:\/\/bundle\/)/.test(request.url())) faults.push(`asked for: ${request.url()}`)
  })
}

/** Types into a field once it has the focus, as one who waits to see the caret there. */
export async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await field.and(page.locator(':focus')).waitFor()
  await page.keyboard.type(words)
}
