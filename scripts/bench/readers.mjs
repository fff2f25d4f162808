// node scripts/bench/readers.mjs: what the readers cost by themselves; npm run bench measures it too.
import { fork } from 'node:child_process'
import path from 'node:path'
import { readCorpus } from '../lib/corpus.mjs'
import { makeFresh, products } from '../lib/fresh.mjs'
import { root } from '../lib/run.mjs'

/**
 * @typedef {object} Reading milliseconds from asking
 * @property {number} screen until all was said of the first screen’s paragraphs
 * @property {number} marks until all was said
 * @property {number} whole until repairs were tried as well
 * @property {number} work the processor’s time for `marks`
 *
 * @typedef {object} Found
 * @property {Reading} first loading included
 * @property {Reading} again once loaded, every paragraph another one
 * @property {number} heeded milliseconds from a cancellation until it is heeded
 * @property {number} memory megabytes more than before
 */

const words = 10_000
/** Milliseconds, once loaded. */
const bars = { quick: 1500, all: 8000, screen: 1000, cancel: 500 }
const sets = {
  'spelling and Harper': ['spelling', 'harper'],
  'the second reader': ['second-reader'],
  'all readers': ['second-reader', 'spelling', 'harper'],
}

/** What the readers take for sound copy, and whether that is little enough. */
export async function measureReaders() {
  await makeFresh(products.commandLine, { quiet: true })
  const copy = (await readCorpus()).filter(({ sound }) => sound).flatMap(({ text }) => text.split(/\n+/))
  const paragraphs = cut(copy.filter((line) => line.length > 80))
  console.log(`\nThe readers, ${words.toLocaleString('en')} words:`)
  /** @type {Record<string, Found>} */
  const found = {}
  for (const [name, readers] of Object.entries(sets)) {
    const one = await measureApart(readers, paragraphs)
    found[name] = one
    console.log(
      `  ${name}: with loading ${ms(one.first.marks)}; once loaded ${ms(one.again.marks)} (${ms(one.again.work)} of processor time), the first screen ${ms(one.again.screen)}, repairs tried ${ms(one.again.whole)}; cancelled in ${ms(one.heeded)}; ${one.memory.toFixed(0)} MB`,
    )
  }
  const [quick, all] = [found['spelling and Harper'], found['all readers']]
  if (!quick || !all) throw new Error('both are measured')
  const holds = [
    tell('spelling and Harper have read all', leastOf(quick.again), bars.quick),
    tell('all readers have read all', leastOf(all.again), bars.all),
    tell('all readers have read the first screen', all.again.screen, bars.screen),
    tell('a cancellation is heeded', all.heeded, bars.cancel),
  ]
  return { words, ...found, quick: quick.again.work, all: all.again.work, holds: holds.every(Boolean) }
}

/** A busy machine stretches the time that passes, and several threads the processor’s. @param {Reading} reading */
function leastOf({ marks, work }) {
  return Math.min(marks, work)
}

/** @param {string} what @param {number} time @param {number} bar */
function tell(what, time, bar) {
  console.log(`  ${time <= bar ? 'ok    ' : 'MISSED'} ${what} after ${ms(time)} (at most ${bar})`)
  return time <= bar
}

/** Paragraphs of so many words together. @param {readonly string[]} paragraphs */
function cut(paragraphs) {
  let count = 0
  return paragraphs.filter((paragraph) => {
    if (count >= words) return false
    count += paragraph.split(/\s+/u).length
    return true
  })
}

/**
 * In a process of its own, whose memory tells what they take.
 * @param {readonly string[]} readers
 * @param {readonly string[]} paragraphs
 * @returns {Promise<Found>}
 */
function measureApart(readers, paragraphs) {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'readers-apart.mjs'))
    child.once('message', (found) => resolve(/** @type {Found} */ (found)))
    child.once('exit', (code) => reject(new Error(`the readers’ process ended with ${code}`)))
    child.send({ readers, paragraphs, program: path.join(root, 'out/cli/readers.cjs'), resources: path.join(root, 'resources') })
  })
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(0)} ms`
}

if (process.argv[1] === import.meta.filename) await measureReaders()
