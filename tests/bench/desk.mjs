// What the window costs an editor, in the real app (npm run bench starts it): how soon the first marks are there, and what a key
// costs beside a bare CodeMirror page of the same words in the same run. Exit status 1 when a bar is missed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron } from 'playwright-core'
import { rolldown } from 'rolldown'
import { findElectron } from '../../scripts/lib/electron.mjs'

/** Milliseconds from opening the Mint draft. */
const bars = { firstMarks: 2000, complete: 3000 }
/** A key to its paint, as a multiple of the bare page's; with the accessibility tree on, as a multiple of ours without it. */
const ratios = { bare: 1.3, accessibility: 1.5 }

/** @type {Record<string, string>} */
const titles = {
  bare: 'a bare page',
  marked: 'a bare page with as many marks',
  galley: 'Galley, checking',
  heard: 'Galley, checking, accessibility tree on',
}

const marks = 500
const keys = 120

const electron = await findElectron(console.log)
if ('missing' in electron) throw new Error(electron.missing)
const folder = await mkdtemp(path.join(tmpdir(), 'galley-bench-'))
const bare = await bundleBare()
const draft = makeDraft()
const draftFile = path.join(folder, 'long.txt')
await writeFile(draftFile, draft)
let runs = 0
let missed = 0

await measureOpening()
await measureTyping()
await rm(folder, { recursive: true, force: true })
process.exitCode = missed > 0 ? 1 : 0

/** How long after an editor chose the Mint draft its first mark is painted, and all of it is read. */
async function measureOpening() {
  const mint = path.resolve('resources/samples/mint-biden-putin.txt')
  /** @type {{ first: number, complete: number }[]} */
  const times = []
  for (let run = 0; run < 3; run++) {
    const { app, page } = await start('no-such-folder/draft.txt')
    await app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
    }, mint)
    await page.getByRole('button', { name: /^Open…/u }).waitFor()
    times.push(await page.evaluate(openAndTime))
    await end(app)
  }
  const first = median(times.map((time) => time.first))
  const complete = median(times.map((time) => time.complete))
  tell(
    `Open the Mint draft: first marks after ${ms(first)} (at most ${bars.firstMarks}), complete without readers after ${ms(complete)} (at most ${bars.complete})`,
    first <= bars.firstMarks && complete <= bars.complete,
  )
}

/** Keys into our window and into the bare page by turns, so that a busy machine is as busy for both. */
async function measureTyping() {
  /** @type {Record<'bare' | 'marked' | 'galley' | 'heard', number[]>} */
  const taken = { bare: [], marked: [], galley: [], heard: [] }
  for (let turn = 0; turn < 2; turn++) {
    taken.bare.push(...(await typeBare(0)))
    taken.galley.push(...(await typeInGalley(false)))
    taken.marked.push(...(await typeBare(marks)))
    taken.heard.push(...(await typeInGalley(true)))
  }
  for (const [name, times] of Object.entries(taken))
    console.log(`  ${titles[name].padEnd(44)} p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}`)
  const ratio = percentile(taken.galley, 0.5) / percentile(taken.marked, 0.5)
  tell(
    `Key to paint, checking on: ${ratio.toFixed(2)} × a bare page with as many marks, ${(percentile(taken.galley, 0.5) / percentile(taken.bare, 0.5)).toFixed(2)} × one without (p50; at most ${ratios.bare})`,
    ratio <= ratios.bare,
  )
  const heard = percentile(taken.heard, 0.95) / percentile(taken.galley, 0.95)
  tell(
    `C29 with the accessibility tree on: ${heard.toFixed(2)} × without (p95; at most ${ratios.accessibility})`,
    heard <= ratios.accessibility,
  )
}

/** @param {boolean} accessibility @returns {Promise<number[]>} */
async function typeInGalley(accessibility) {
  const { app, page } = await start(draftFile)
  await checked(page)
  const open = await page.locator('.status').textContent()
  if (accessibility) {
    const devTools = await page.context().newCDPSession(page)
    await devTools.send('Accessibility.enable')
  } else if (runs <= 5)
    console.log(`Typing into ${/[\d,]+ words/u.exec(open ?? '')?.[0]}, ${/\d+ findings open/u.exec(open ?? '')?.[0]}:`)
  await page.locator('.cm-line').nth(6).click()
  const times = await typeKeys(page)
  await end(app)
  return times
}

/** @param {number} marked @returns {Promise<number[]>} */
async function typeBare(marked) {
  const { app, page } = await start('no-such-folder/draft.txt')
  await page.getByRole('button', { name: /^Open…/u }).waitFor()
  await page.evaluate(`${bare}; bare.showBare(${JSON.stringify(draft)}, ${marked}); undefined`)
  await page.locator('#bare .cm-line').nth(6).click()
  const times = await typeKeys(page)
  await end(app)
  return times
}

/** @param {import('playwright-core').Page} page @returns {Promise<number[]>} */
async function typeKeys(page) {
  await page.evaluate(listenForPaint)
  await page.keyboard.type('the words of a story '.repeat(Math.ceil(keys / 21)).slice(0, keys), { delay: 30 })
  const times = await page.evaluate(() => Reflect.get(window, 'paints'))
  if (times.length < keys) throw new Error(`only ${times.length} of ${keys} keys were painted`)
  return times
}

/** Runs in the page: notes for each key how long after it was pressed the next frame was painted. */
function listenForPaint() {
  const paints = []
  Reflect.set(window, 'paints', paints)
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => paints.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

/** Runs in the page: presses Open and waits for the first mark and the end of the check. */
async function openAndTime() {
  const start = performance.now()
  let first = 0
  document.querySelector('main button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const now = performance.now() - start
    if (first === 0 && document.querySelector('.cm-content .mark') !== null) first = now
    // The readers read on by themselves; the rules are done.
    if (/^(?:Checked|Reading again…)$/u.test(document.querySelector('[aria-label="Checking"]')?.textContent ?? ''))
      return { first, complete: now }
    if (now > 60_000) throw new Error('the check did not end')
  }
}

/** @param {string} file */
async function start(file) {
  runs += 1
  const profile = `--user-data-dir=${path.join(folder, `profile-${runs}`)}`
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [...electron.args, profile, file],
    cwd: folder,
  })
  return { app, page: await app.firstWindow() }
}

/** @param {import('playwright-core').ElectronApplication} app */
async function end(app) {
  // Whether to save is asked by a native dialog, which nobody is there to answer.
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
  })
  await app.close()
}

/** @param {import('playwright-core').Page} page */
async function checked(page) {
  await page
    .getByRole('status', { name: 'Checking' })
    .filter({ hasText: /^Checked$/u })
    .waitFor({ timeout: 120_000 })
}

async function bundleBare() {
  const bundle = await rolldown({ input: path.resolve(import.meta.dirname, 'bare-page.mjs'), logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'iife', name: 'bare' })
  await bundle.close()
  return output[0].code
}

/** A draft of about so many words in which so many sentences are damaged, no two alike. */
function makeDraft() {
  const damaged = 'the council denies membership of Ukraine in the bloc on Friday.'
  const sound = 'The ministers agreed to hold talks about the harvest, and the report that they read speaks of late rain.'
  const paragraphs = Array.from({ length: marks }, (_, at) => `In village ${at} ${damaged}${at % 10 < 3 ? ` ${sound}` : ''}`)
  return paragraphs.join('\n\n')
}

/** @param {readonly number[]} times @param {number} share */
function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
}

/** @param {readonly number[]} times */
function median(times) {
  return percentile(times, 0.5)
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`
}

/** @param {string} line @param {boolean} holds */
function tell(line, holds) {
  if (!holds) missed += 1
  console.log(`${holds ? 'ok    ' : 'MISSED'} ${line}`)
}
