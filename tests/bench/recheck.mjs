// A paragraph that was changed in the real app: from the edit until its new mark is painted, in a short draft and in a long one (npm run
// bench starts it). Exit status 1 when it takes too long after the pause in the typing, or longer in the long draft.
import { probe } from '../../scripts/bench/draft-of.mjs'
import { end, finish, keep, ms, open, percentile, startWithoutReaders, tell, writeDraft } from './app.mjs'

/** Milliseconds without a key after which a check begins; see src/renderer/worker/check-client.ts. */
const pause = 150
/** Milliseconds after the pause, and what they may grow by from 1,000 words to 100,000. */
const bars = { mark: 150, growth: 1.3 }
/** Edits, the first of which warm what they need. */
const edits = 24
const warm = 4

const short = await measure(1000)
const long = await measure(100_000)
const growth = long / short
keep('a paragraph again in the window, in 100,000 words, of one in 1,000', growth)
tell(
  `A mark after the pause in 100,000 words: ${growth.toFixed(2)} × that in 1,000 (at most ${bars.growth})`,
  growth <= bars.growth,
)
await finish()

/** The median of the time after the pause. @param {number} words */
async function measure(words) {
  const file = await writeDraft(words)
  const window = await startWithoutReaders()
  const { app, page } = window
  await open(window, file)
  await page.keyboard.press('Control+f')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill(probe.slice(0, probe.indexOf(' and agreed')))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.locator('.cm-content:focus').waitFor()
  await page.keyboard.press('ArrowRight')
  const times = []
  for (let edit = 1; edit <= edits; edit++) {
    times.push(await page.evaluate(editAndTime, edit))
    await page.keyboard.press('Control+z')
    await page.waitForFunction(isSettled, probe)
  }
  await end(app)
  const marked = times.slice(warm).map((time) => time - pause)
  const [half, most] = [percentile(marked, 0.5), percentile(marked, 0.95)]
  tell(
    `A paragraph changed in ${words.toLocaleString('en')} words: its mark is painted ${ms(half + pause)} after the edit, ${ms(half)} after the pause (p50; at most ${bars.mark}), p95 ${ms(most)}`,
    half <= bars.mark,
  )
  return half
}

/** Runs in the page: doubles a word at the caret and waits until it is marked. Other words each time, so that none is known. @param {number} edit */
async function editAndTime(edit) {
  const edited = performance.now()
  document.execCommand('insertText', false, `, as ${edit} of them said, and`)
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const now = performance.now() - edited
    const line = [...document.querySelectorAll('.cm-line')].find((one) => one.textContent?.includes(`as ${edit} of them said`))
    if (line !== undefined && line.querySelector('.mark') !== null) return now
    if (now > 30_000) throw new Error('the edit was not marked')
  }
}

/** Runs in the page: whether the paragraph is as it was, without a mark, and the text was read. @param {string} words */
function isSettled(words) {
  const line = [...document.querySelectorAll('.cm-line')].find((one) => one.textContent === words)
  const checking = document.querySelector('[aria-label="Checking"]')?.textContent
  return line !== undefined && line.querySelector('.mark') === null && checking === 'Checked'
}
