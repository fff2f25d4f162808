// What a long draft takes of memory and of the processor, in the real app (npm run bench starts it). Exit status 1 when a bar is missed.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { answerOpen, checked, end, finish, folder, keep, makeDraft, rulesDone, start, tell } from './app.mjs'

/** Megabytes of the renderer’s heap with 100,000 words open, and how much of it may stay once they are closed, of a window that never had them. */
const bars = { heap: 120, left: 1.25, idle: 0.01 }
/** Milliseconds of rest. */
const rest = 15_000

const mint = path.resolve('resources/samples/mint-biden-putin.txt')
const long = path.join(folder, 'long.txt')
await writeFile(long, makeDraft(5000))

const { app, page } = await start(mint)
const devTools = await page.context().newCDPSession(page)
await devTools.send('Performance.enable')
await checked(page, rulesDone)
const before = await heap()
await open(long, /In village 0 /u)
const full = await heap()
const idle = await measureIdle()
await open(mint, /Biden/u)
const after = await heap()
await end(app)

keep('the heap after a long draft, of one before it', after / before)
tell(`Renderer heap with 100,000 words and 5,000 marks: ${full.toFixed(0)} MB (at most ${bars.heap})`, full <= bars.heap)
tell(
  `Renderer heap once they are closed: ${after.toFixed(0)} MB, ${(after / before).toFixed(2)} × before (at most ${bars.left})`,
  after <= before * bars.left,
)
tell(`At rest the window works ${(100 * idle).toFixed(1)} % of the time (at most ${100 * bars.idle})`, idle <= bars.idle)
await finish()

/** @param {string} file @param {RegExp} words */
async function open(file, words) {
  await answerOpen(app, file)
  await page.keyboard.press('ControlOrMeta+o')
  await page.locator('.cm-content').filter({ hasText: words }).waitFor()
  await checked(page, rulesDone)
}

/** Megabytes in use after all garbage was collected. */
async function heap() {
  await devTools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}

/** The share of some seconds of rest in which the window’s main thread was at work. */
async function measureIdle() {
  await checked(page)
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  const busy = await taskTime()
  await new Promise((resolve) => setTimeout(resolve, rest))
  return ((await taskTime()) - busy) / (rest / 1000)
}

/** Seconds of work since the page began. */
async function taskTime() {
  const { metrics } = await devTools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}
