import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { cpuTime } from './cpu-time.mjs'
import { draftOf, probe } from './draft-of.mjs'

/**
 * @typedef {import('../../src/engine/proofread').Proofreader} Proofreader
 * @typedef {import('../../src/engine/proofread').Batch} Batch
 */

/** Words of a draft whose longest step counts. */
const usual = 10_000
/** Milliseconds after which a run that nobody wants any more has stopped: what the worker’s loop hears late, and the longest step. */
const stopBar = 50
/** The worker hears so often, in milliseconds; see src/renderer/worker/check-loop.ts. */
const slice = 12
/** Megabytes of the engine’s heap. */
const heapBar = 400

setFlagsFromString('--expose-gc')
/** @type {() => void} */
const collect = runInNewContext('gc')

/**
 * What the length of a draft does to the time to the first findings, to all of them, to a paragraph that was changed, to the longest step
 * (so long a host that wants to stop has to wait) and to memory.
 * @param {string} copy
 * @param {() => Proofreader} make
 */
export function measureGrowth(copy, make) {
  console.log('\nBy length, in milliseconds of the processor:')
  const rows = [1000, usual, 100_000].map((words) => {
    const text = draftOf(copy, words)
    const proofreader = make()
    // What is short is run more often: a single collection of garbage would double it.
    const runs = Array.from({ length: words < usual ? 12 : 2 }, (_, turn) => check(turn === 0 ? proofreader : make(), text))
    const run = runs.reduce((best, one) => (one.complete < best.complete ? one : best))
    const again = checkAgain(proofreader, text)
    collect()
    const heap = process.memoryUsage().heapUsed / 2 ** 20
    console.log(
      `  ${words.toLocaleString('en').padStart(7)} words: first findings ${run.first.toFixed(0)}, complete ${run.complete.toFixed(0)}, longest step ${run.longest.toFixed(0)}, a changed paragraph ${again.marked.toFixed(1)}, all after a change ${again.all.toFixed(0)}; heap ${heap.toFixed(0)} MB`,
    )
    return { words, ...run, again, heap }
  })
  const [short, middle, long] = rows
  if (!short || !middle || !long) throw new Error('three lengths are measured')
  return {
    rows,
    perWord: long.complete / long.words / (short.complete / short.words),
    again: long.again.marked / short.again.marked,
    longest: middle.longest / middle.complete,
    holds: holdsBars(long),
  }
}

/** @param {{ longest: number, heap: number }} long */
function holdsBars({ longest, heap }) {
  const stops = slice + longest <= stopBar
  console.log(
    `  ${stops ? 'ok    ' : 'MISSED'} a stale run of 100,000 words stops after ${(slice + longest).toFixed(0)} ms at most (at most ${stopBar})`,
  )
  console.log(`  ${heap <= heapBar ? 'ok    ' : 'MISSED'} the engine takes ${heap.toFixed(0)} MB for them (at most ${heapBar})`)
  return stops && heap <= heapBar
}

/** @param {Proofreader} proofreader @param {string} text */
function check(proofreader, text) {
  const steps = proofreader.proofread({ text })
  let complete = 0
  let first = 0
  let longest = 0
  for (let isDone = false; !isDone; ) {
    /** @type {IteratorResult<Batch, unknown> | undefined} */
    let step
    const ms = cpuTime(() => (step = steps.next()))
    complete += ms
    longest = Math.max(longest, ms)
    isDone = step?.done === true
    if (first === 0 && (isDone || (step && !step.done && step.value.findings.length > 0))) first = complete
  }
  return { first, complete, longest }
}

/**
 * The time from an edit of the probe, which is on the screen, until the mark that the edit calls for is told, and until all is told.
 * @param {Proofreader} proofreader
 * @param {string} text
 */
function checkAgain(proofreader, text) {
  const at = text.indexOf(probe) + probe.indexOf(' met')
  const times = Array.from({ length: 40 }, (_, round) => {
    // Another text each time, with a word doubled in it.
    const before = `${text.slice(0, at)}, as ${round + 2} of them said, met met`
    const edited = before + text.slice(at)
    const steps = proofreader.proofread({ text: edited }, { visible: { from: at, to: at + 1 } })
    const isTold = (/** @type {Batch} */ batch) =>
      batch.findings.some(({ rule, ranges: [range] }) => rule === 'doubled-word' && Math.abs(range.to - before.length) < 20)
    let marked = Number.NaN
    const all = cpuTime(() => {
      const first = cpuTime(() => {
        let step = steps.next()
        while (!step.done && !isTold(step.value)) step = steps.next()
        if (step.done) throw new Error('the mark of the edit was never told')
      })
      marked = first
      for (let step = steps.next(); !step.done; ) step = steps.next()
    })
    return { marked, all }
  })
  return { marked: Math.min(...times.map(({ marked }) => marked)), all: Math.min(...times.map(({ all }) => all)) }
}
