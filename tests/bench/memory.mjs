// What the page and its worker hold of a draft of 100,000 words, and what is left once it is closed, in the real app (npm run bench starts
// it). Exit status 1 when a bar is missed.
import path from 'node:path'
import { end, finish, keep, open, startWithoutReaders, tell, writeDraft } from './app.mjs'
import { heapsOf } from './heaps.mjs'

/** Megabytes at 100,000 words. */
const bars = { page: 120, worker: 400 }
/** What is left of it once another draft has taken its place, as a multiple of what was held before, when a long draft had been read once. */
const leftBar = 1.25
/** A draft that is opened and closed again and again leaves so much more, as a multiple. */
const growthBar = 1.05
const turns = 10

const sample = path.resolve('resources/samples/mint-biden-putin.txt')
const window = await startWithoutReaders()
const { app, page } = window
const alone = await after(sample)
const longDraft = await writeDraft(100_000)
// The tables that rules look things up in, and their expressions, are made when they are first needed, and stay.
await open(window, longDraft)
const before = await after(sample)
const long = await after(longDraft)
const left = await after(sample)
const middle = await writeDraft(10_000)
// The first turns fill what is kept for a while.
for (let turn = 0; turn < 2; turn++) await turnOver()
const early = await heapsOf(page)
for (let turn = 0; turn < turns; turn++) await turnOver()
const late = await heapsOf(page)
await end(app)

for (const [name, bar] of /** @type {const} */ ([
  ['page', bars.page],
  ['worker', bars.worker],
]))
  tell(
    `The ${name}’s heap at 100,000 words: ${mb(long[name])} (at most ${bar}); with the sample alone ${mb(alone[name])}`,
    long[name] <= bar,
  )
for (const name of /** @type {const} */ (['page', 'worker'])) {
  const rest = left[name] / before[name]
  keep(`the ${name}’s heap after 100,000 words were closed, of before`, rest)
  tell(
    `The ${name}’s heap once they are closed: ${mb(left[name])}, ${rest.toFixed(2)} × before (at most ${leftBar})`,
    rest <= leftBar,
  )
  const growth = late[name] / early[name]
  tell(
    `The ${name}’s heap after ${turns} more turns of 10,000 words: ${growth.toFixed(2)} × (at most ${growthBar}), ${mb(late[name])}`,
    growth <= growthBar,
  )
}
await finish()

/** @param {string} file */
async function after(file) {
  await open(window, file)
  return heapsOf(page)
}

/** Opens a draft and puts the sample in its place. */
async function turnOver() {
  await open(window, middle)
  await open(window, sample)
}

/** @param {number} size */
function mb(size) {
  return `${size.toFixed(0)} MB`
}
