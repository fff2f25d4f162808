// What a key costs in the real app with checking on, beside a bare CodeMirror page of the same words in the same run (npm run bench starts
// it). Exit status 1 when a bar is missed.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { checked, end, finish, folder, makeDraft, ms, percentile, rulesDone, start, tell } from './app.mjs'

const sound = 'The ministers agreed to hold talks. '
/** Of six words and a mark each, no two alike, for the engine reads what is alike only once. */
const dense = Array.from({ length: 5000 }, (_, at) => `In town ${at} ${'he met met her. '.repeat(10)}`.trim()).join('\n\n')
/** A key to its paint, with the accessibility tree on, as a multiple of ours without it. */
const accessibilityBar = 1.5
/** What a key to its paint may cost, as a multiple of a bare page with as many marks. */
const drafts = [
  { name: '1,000 words, no marks', text: paragraphs(1000), marks: 0, bar: 1.2 },
  { name: '1,000 words, 50 marks', text: makeDraft(50), marks: 50, bar: 1.2 },
  { name: '10,000 words, 500 marks', text: makeDraft(500), marks: 500, bar: 1.2 },
  { name: '100,000 words, no marks', text: paragraphs(100_000), marks: 0, bar: 1.5 },
  { name: '100,000 words, 5,000 marks', text: makeDraft(5000), marks: 5000, bar: 1.5 },
  { name: '200,000 words, 50,000 marks', text: dense, marks: 50_000, bar: 1.5 },
  { name: 'one line of 640 KB', text: sound.repeat(17_800), marks: 0, bar: 1.5 },
]
const keys = 120
/** Characters from which the readers are not waited for. */
const longDraft = 200_000

const bare = await bundleBare()
const only = process.argv[2]
for (const draft of drafts.filter(({ name }) => only === undefined || name.includes(only))) await measureTyping(draft)
await finish()

/** Sound text of so many words, no two paragraphs alike. @param {number} words */
function paragraphs(words) {
  return Array.from({ length: Math.ceil(words / 64) }, (_, at) => `In village ${at} it rained. ${sound.repeat(10)}`.trim()).join(
    '\n\n',
  )
}

/** Keys into our window and into the bare page by turns, so that a busy machine is as busy for both. @param {typeof drafts[number]} draft */
async function measureTyping({ name, text, marks, bar }) {
  const file = path.join(folder, 'draft.txt')
  await writeFile(file, text)
  /** @type {Record<'bare' | 'marked' | 'galley' | 'heard', number[]>} */
  const taken = { bare: [], marked: [], galley: [], heard: [] }
  for (let turn = 0; turn < 2; turn++) {
    taken.bare.push(...(await typeBare(text, 0)))
    taken.galley.push(...(await typeInGalley(file, text, false)))
    if (marks > 0) taken.marked.push(...(await typeBare(text, marks)))
    if (marks === 500) taken.heard.push(...(await typeInGalley(file, text, true)))
  }
  const control = marks > 0 ? taken.marked : taken.bare
  const times = [0.5, 0.95].map((share) => `${ms(percentile(taken.galley, share))} (bare ${ms(percentile(control, share))})`)
  const ratio = percentile(taken.galley, 0.95) / percentile(control, 0.95)
  tell(
    `Key to paint, checking on, ${name}: ${ratio.toFixed(2)} × a bare page (p95; at most ${bar}); p50 ${times[0]}, p95 ${times[1]}`,
    ratio <= bar,
  )
  if (taken.heard.length === 0) return
  const heard = percentile(taken.heard, 0.95) / percentile(taken.galley, 0.95)
  tell(
    `C29 with the accessibility tree on: ${heard.toFixed(2)} × without (p95; at most ${accessibilityBar})`,
    heard <= accessibilityBar,
  )
}

/** @param {string} file @param {string} text @param {boolean} accessibility @returns {Promise<number[]>} */
async function typeInGalley(file, text, accessibility) {
  const { app, page } = await start(file)
  // Of a book the readers have not read all for minutes; they let what is typed go first.
  await checked(page, text.length < longDraft ? undefined : rulesDone)
  if (accessibility) {
    const devTools = await page.context().newCDPSession(page)
    await devTools.send('Accessibility.enable')
  }
  const times = await typeKeys(page, '.manuscript .cm-line, .cm-content .cm-line')
  await end(app)
  return times
}

/** @param {string} text @param {number} marked @returns {Promise<number[]>} */
async function typeBare(text, marked) {
  const { app, page } = await start(folder)
  await page.getByRole('button', { name: /^Open…/u }).waitFor()
  await page.evaluate(`${bare}; bare.showBare(${JSON.stringify(text)}, ${marked}); undefined`)
  const times = await typeKeys(page, '#bare .cm-line')
  await end(app)
  return times
}

/** @param {import('playwright-core').Page} page @param {string} line @returns {Promise<number[]>} */
async function typeKeys(page, line) {
  const lines = page.locator(line)
  await lines.nth(Math.min(6, (await lines.count()) - 1)).click({ position: { x: 40, y: 10 } })
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

async function bundleBare() {
  const bundle = await rolldown({ input: path.resolve(import.meta.dirname, 'bare-page.mjs'), logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'iife', name: 'bare' })
  await bundle.close()
  return output[0].code
}
