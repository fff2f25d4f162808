// What the measurements in the real app share.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron } from 'playwright-core'
import { draftOf } from '../../scripts/bench/draft-of.mjs'
import { readCorpus } from '../../scripts/lib/corpus.mjs'
import { findElectron } from '../../scripts/lib/electron.mjs'

const found = await findElectron(console.log)
if ('missing' in found) throw new Error(found.missing)
/** The Electron that is measured. */
export const electron = found
export const folder = await mkdtemp(path.join(tmpdir(), 'galley-bench-'))
const copy = await readCopy()

/** Starts the app on a file, with a profile of its own. @param {string} file */
export async function start(file) {
  const profile = await mkdtemp(path.join(folder, 'profile-'))
  const args = [...electron.args, `--user-data-dir=${profile}`, file]
  for (let left = 3; ; left--) {
    try {
      const app = await _electron.launch({ executablePath: electron.executable, args, cwd: folder, timeout: 15_000 })
      return { app, page: await app.firstWindow() }
    } catch (error) {
      // Now and then Playwright misses the first page; see tests/e2e/start-electron.ts.
      if (left === 0) throw error
    }
  }
}

/** @param {import('playwright-core').ElectronApplication} app */
export async function end(app) {
  // Whether to save is asked by a native dialog, which nobody is there to answer.
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
  })
  await app.close()
}

/** Starts the app without a draft and with the readers turned off, as an editor turns them off. */
export async function startWithoutReaders() {
  // A folder is refused, and leaves the window empty.
  const { app, page } = await start(folder)
  await page.getByRole('button', { name: /^Open…/u }).waitFor()
  await page.keyboard.press('Control+,')
  for (const name of ['Spelling', 'Grammar by Harper', 'Second reader']) await page.getByRole('checkbox', { name }).uncheck()
  await page.keyboard.press('Escape')
  return { app, page }
}

/**
 * Opens a file in a window that is there, and waits until the rules have read it.
 * @param {{ app: import('playwright-core').ElectronApplication, page: import('playwright-core').Page }} window
 * @param {string} file
 */
export async function open({ app, page }, file) {
  await answerOpen(app, file)
  await page.keyboard.press('Control+o')
  await page.getByRole('textbox', { name: `Draft: ${path.basename(file)}` }).waitFor()
  await checked(page, rulesDone)
}

/**
 * Writes a draft of real copy, some of it damaged.
 * @param {number} words
 * @param {string} [title]
 */
export async function writeDraft(words, title = '') {
  const file = path.join(folder, `draft-${words}.txt`)
  /** @type {string} */
  const draft = draftOf(copy, words)
  await writeFile(file, title === '' ? draft : `${title}\n\n${draft}`)
  return file
}

/** @returns {Promise<string>} */
async function readCopy() {
  const corpus = await readCorpus()
  // Damage first, so that there are marks on the first screen.
  return [...corpus.filter(({ sound }) => !sound), ...corpus.filter(({ sound }) => sound)]
    .map(({ text }) => text.trim())
    .join('\n\n')
}

/** Waits until the rules and the readers are done. @param {import('playwright-core').Page} page @param {RegExp} [said] */
export async function checked(page, said = /^Checked$/u) {
  await page.getByRole('status', { name: 'Checking' }).filter({ hasText: said }).waitFor({ timeout: 600_000 })
}

/** What the window says once the rules are done: the readers read on by themselves. */
export const rulesDone = /^(?:Checked|Reading again…)$/u

/** Has the app find this file in its next open dialogs. @param {import('playwright-core').ElectronApplication} app @param {string} file */
export async function answerOpen(app, file) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
}

/** @type {Record<string, number>} */
const ratios = {}
/** @type {{ line: string, holds: boolean }[]} */
const told = []

/** Tells whether a bar holds. @param {string} line @param {boolean} holds */
export function tell(line, holds) {
  told.push({ line, holds })
  console.log(`${holds ? 'ok    ' : 'MISSED'} ${line}`)
}

/** Keeps a ratio for the baseline. @param {string} name @param {number} ratio */
export function keep(name, ratio) {
  ratios[name] = ratio
}

/** Puts what was found where scripts/bench/desk.mjs looks for it, and ends with status 1 where a bar was missed. */
export async function finish() {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  const file = process.env['GALLEY_BENCH_RESULT']
  if (file !== undefined) await writeFile(file, JSON.stringify({ ratios, told }))
  process.exitCode = told.every(({ holds }) => holds) ? 0 : 1
}

/** @param {readonly number[]} times @param {number} share */
export function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
}

/** @param {number} time */
export function ms(time) {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`
}

/** A draft in which so many sentences are damaged, no two alike, of some twenty words to each. @param {number} marks */
export function makeDraft(marks) {
  const damaged = 'the council denies membership of Ukraine in the bloc on Friday.'
  const sound = 'The ministers agreed to hold talks about the harvest, and the report that they read speaks of late rain.'
  const paragraphs = Array.from({ length: marks }, (_, at) => `In village ${at} ${damaged}${at % 10 < 3 ? ` ${sound}` : ''}`)
  return paragraphs.join('\n\n')
}
