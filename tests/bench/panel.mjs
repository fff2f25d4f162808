// npm run build, then: xvfb-run -a node tests/bench/panel.mjs [COUNT]
// What a list of thousands of findings costs in the real app, beside a draft of the same length without one. Exit status 1 when the
// panel takes longer to open, or holds more elements, than C05 allows.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checked, end, finish, folder, ms, percentile, rulesDone, start, tell } from './app.mjs'

/** The panel from another tab to its paint, in milliseconds, and its elements. */
const bars = { open: 50, elements: 500 }

const count = Number(process.argv[2] ?? 5000)

/**
 * @param {string} name
 * @param {string} sentence
 */
async function measure(name, sentence) {
  const file = path.join(folder, `${name}.txt`)
  await writeFile(file, Array.from({ length: count }, (_, at) => `In village ${at} ${sentence}`).join('\n\n'))
  const { app, page: window } = await start(file)
  const opened = Date.now()
  await checked(window, rulesDone)
  const read = Date.now() - opened
  const stops = await window.locator('.panel-count').textContent()
  const nodes = await window.evaluate(() => document.querySelectorAll('.panel *').length)
  const opening = await window.evaluate(timeOpening)
  const switching = await window.evaluate(timeOrders)
  await window.locator('.cm-line').nth(4).click()
  const keys = await window.evaluate(typeAndTime)
  await end(app)
  const open = percentile(opening, 0.5)
  tell(
    `${name} (${stops}): read after ${ms(read)}; the panel holds ${nodes} elements (fewer than ${bars.elements}) and opens in p50 ${ms(open)}, ` +
      `most ${ms(Math.max(...opening))} (p50 at most ${bars.open}); another order ${ms(Math.max(...switching))} at most; ` +
      `key to paint p50 ${ms(percentile(keys, 0.5))}, p95 ${ms(percentile(keys, 0.95))}`,
    open <= bars.open && nodes < bars.elements,
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

await measure('without', 'the ministers agreed to hold talks about the harvest on Friday.')
await measure('with', 'the council denies membership of Ukraine in the bloc on Friday.')
await finish()
