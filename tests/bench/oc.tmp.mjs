// How soon an opened draft has its first mark on the screen, and all that the rules find in it, in the real app (npm run bench starts it).
// Exit status 1 when a bar is missed.
import path from 'node:path'
import { answerOpen, checked, end, finish, folder, keep, ms, open, percentile, tell, writeDraft, electron } from './app.mjs'
import { _electron } from 'playwright-core'
const profile = process.env.PROFILE
async function start(file) { const app = await _electron.launch({ executablePath: electron.executable, args: [...electron.args, `--user-data-dir=${profile}`, file], cwd: folder, timeout: 15000 }); return { app, page: await app.firstWindow() } }

const sample = path.resolve('resources/samples/mint-biden-putin.txt')
/** Milliseconds from opening the sample in a window that has just started. */
const coldBars = { first: 2000, complete: 3000 }
/** The same where a draft was read before, by the length of the draft. */
const warmBars = [
  { words: 1000, first: 300, complete: 1000 },
  { words: 10_000, first: 300, complete: 1000 },
  { words: 100_000, first: 300, complete: 8000 },
]
const runs = 4

await measureCold()
await finish()

/** The first draft of a window: the engine is loaded for it. */
async function measureCold() {
  const times = []
  for (let run = 0; run < runs; run++) {
    // A folder is refused, and leaves the window empty.
    const { app, page } = await start(folder)
    await answerOpen(app, sample)
    await page.getByRole('button', { name: /^Open…/u }).waitFor()
    const tt = await page.evaluate(openAndTime, ''); const tl = await page.evaluate(() => ({origin: performance.timeOrigin, now: performance.now(), res: performance.getEntriesByType('resource').map(r => [r.name.split('/').pop(), Math.round(r.startTime), Math.round(r.responseEnd)])})); const w = page.workers()[0]; const wt = w ? await w.evaluate(() => ({origin: performance.timeOrigin, marks: performance.getEntriesByType('mark').map(m=>[m.name,Math.round(m.startTime)]), res: performance.getEntriesByType('resource').map(r => [r.name.split('/').pop(), Math.round(r.startTime), Math.round(r.responseEnd)])})) : null; console.log(JSON.stringify(tt), 'opened at', Math.round(tl.now - tt.complete), 'worker origin', wt && Math.round(wt.origin - tl.origin), JSON.stringify(wt?.marks), JSON.stringify(wt?.res), JSON.stringify(tl.res)); times.push(tt)
    await new Promise(r => setTimeout(r, 3000))
    await end(app)
  }
  report('Open the Mint draft', times, coldBars)
}

/** Drafts of every length, each in a window that has read the sample before. */
async function measureWarm() {
  const rows = []
  for (const { words, ...bars } of warmBars) {
    const times = []
    for (let run = 0; run < runs; run++) {
      const title = `Draft ${words} of the day`
      const file = await writeDraft(words, title)
      const { app, page } = await start(folder)
      await page.getByRole('button', { name: /^Open…/u }).waitFor()
      await open({ app, page }, sample)
      await checked(page)
      await answerOpen(app, file)
      times.push(await page.evaluate(openAndTime, title))
      await end(app)
    }
    rows.push(report(`Open a draft of ${words.toLocaleString('en')} words`, times, bars))
  }
  const [short, middle, long] = rows
  if (!short || !middle || !long) throw new Error('three lengths are measured')
  keep('the first mark of 100,000 words in the window, of 1,000', long.first / short.first)
  keep('all marks in the window, a word of 100,000, of a word of 10,000', long.complete / middle.complete / 10)
}

/**
 * @param {string} what
 * @param {readonly { first: number, complete: number }[]} times
 * @param {{ first: number, complete: number }} bars
 */
function report(what, times, bars) {
  const middle = (/** @type {readonly number[]} */ some) => percentile(some, 0.5)
  const first = middle(times.map((time) => time.first))
  const complete = middle(times.map((time) => time.complete))
  tell(
    `${what}: first marks after ${ms(first)} (at most ${bars.first}), complete without readers after ${ms(complete)} (at most ${bars.complete})`,
    first <= bars.first && complete <= bars.complete,
  )
  return { first, complete }
}

/**
 * Runs in the page: opens what the dialog answers, and waits until its title, its first mark and the end of its check are painted. An empty
 * title: the window is empty, and whatever comes is the draft.
 * @param {string} title
 */
async function openAndTime(title) {
  const opened = performance.now()
  let first = 0
  const begin = document.querySelector('.start .primary') ?? document.querySelector('main button')
  if (title === '') begin?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  else
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', code: 'KeyO', ctrlKey: true, bubbles: true }))
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const now = performance.now() - opened
    if (now > 120_000) throw new Error('the check did not end')
    const paper = document.querySelector('.cm-content')
    if (paper?.textContent?.includes(title) !== true) continue
    if (first === 0 && paper.querySelector('.mark') !== null) first = now
    // The readers read on by themselves; the rules are done.
    if (/^(?:Checked|Reading again…)$/u.test(document.querySelector('[aria-label="Checking"]')?.textContent ?? ''))
      return { first, complete: now }
  }
}
