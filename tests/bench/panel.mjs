// npm run build, then: xvfb-run -a node tests/bench/panel.mjs [COUNT]
// What a list of thousands of findings costs in the real app, beside a draft of the same length without one. Exit status 1 when the
// panel takes longer to open, or holds more elements, than C05 allows.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron } from 'playwright-core'
import { findElectron } from '../../scripts/lib/electron.mjs'

/** The panel from another tab to its paint, in milliseconds, and its elements. */
const bars = { open: 50, elements: 500 }

const count = Number(process.argv[2] ?? 5000)
const electron = await findElectron(console.log)
if ('missing' in electron) throw new Error(electron.missing)
const folder = await mkdtemp(path.join(tmpdir(), 'galley-bench-'))

/**
 * @param {string} name
 * @param {string} sentence
 */
async function measure(name, sentence) {
  const file = path.join(folder, `${name}.txt`)
  await writeFile(file, Array.from({ length: count }, (_, at) => `In village ${at} ${sentence}`).join('\n\n'))
  const profile = `--user-data-dir=${path.join(folder, `profile-${name}`)}`
  const app = await _electron.launch({ executablePath: electron.executable, args: [...electron.args, profile, file] })
  const window = await app.firstWindow()
  const opened = Date.now()
  await window
    .getByRole('status', { name: 'Checking' })
    .filter({ hasText: /^(?:Checked|Reading again…)$/u })
    .waitFor({ timeout: 300_000 })
  const checked = Date.now() - opened
  const stops = await window.locator('.panel-count').textContent()
  const nodes = await window.evaluate(() => document.querySelectorAll('.panel *').length)
  const opening = await window.evaluate(timeOpening)
  const switching = await window.evaluate(timeOrders)
  await window.locator('.cm-line').nth(4).click()
  const keys = await window.evaluate(typeAndTime)
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
  })
  await app.close()
  const open = Number(percentile(opening, 0.5))
  if (open > bars.open || nodes >= bars.elements) process.exitCode = 1
  console.log(
    `${name} (${stops}): checked after ${checked} ms; ${nodes} elements in the panel (fewer than ${bars.elements}); opened in p50 ${open}, ` +
      `most ${Math.max(...opening).toFixed(0)} ms (p50 at most ${bars.open}); another order ` +
      `${Math.max(...switching).toFixed(0)} ms at most; key to paint p50 ${percentile(keys, 0.5)}, p95 ${percentile(keys, 0.95)} ms`,
  )
}

/** Runs in the page: opens the proof from another tab, and tells how long it took until it was painted. */
async function timeOpening() {
  const proof = document.querySelector('[role="tab"]:first-child')
  const statistics = document.querySelector('[role="tab"]:last-child')
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const times = []
  for (let turn = 0; turn < 7; turn++) {
    statistics.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await painted()
    await painted()
    const start = performance.now()
    proof.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await painted()
    times.push(performance.now() - start)
  }
  return times
}

/** Runs in the page: draws the whole list anew in another order, and tells how long it took until it was painted. */
async function timeOrders() {
  const order = document.querySelector('.panel-order')
  const times = []
  for (const value of ['rule', 'place', 'severity', 'place']) {
    const start = performance.now()
    Object.assign(order, { value })
    order.dispatchEvent(new Event('change', { bubbles: true }))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    times.push(performance.now() - start)
  }
  return times
}

/** Runs in the page: types where the caret is, and tells how long each key took until it was painted. */
async function typeAndTime() {
  const times = []
  for (let key = 0; key < 150; key++) {
    await new Promise((resolve) => setTimeout(resolve, 30))
    const start = performance.now()
    document.execCommand('insertText', false, 'e')
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    times.push(performance.now() - start)
  }
  return times
}

/**
 * @param {readonly number[]} times
 * @param {number} share
 */
function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
}

await measure('without', 'the ministers agreed to hold talks about the harvest on Friday.')
await measure('with', 'the council denies membership of Ukraine in the bloc on Friday.')
await rm(folder, { recursive: true, force: true })
