import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { cpuTime } from './cpu-time.mjs'

/**
 * @typedef {import('../../src/engine/proofread').Proofreader} Proofreader
 * @typedef {import('../../src/engine/proofread').Batch} Batch
 */

/** Words of a draft whose longest step counts. */
const usual = 10_000

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
      `  ${words.toLocaleString('en').padStart(7)} words: first findings ${run.first.toFixed(0)}, complete ${run.complete.toFixed(0)}, longest step ${run.longest.toFixed(0)}, a changed paragraph ${again.toFixed(0)}; heap ${heap.toFixed(0)} MB`,
    )
    return { words, ...run, again, heap }
  })
  const [short, middle, long] = rows
  if (!short || !middle || !long) throw new Error('three lengths are measured')
  return {
    rows,
    perWord: long.complete / long.words / (short.complete / short.words),
    again: long.again / short.again,
    longest: middle.longest / middle.complete,
  }
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

/** The time until a paragraph on the screen, in which a word was put, is read again. @param {Proofreader} proofreader @param {string} text */
function checkAgain(proofreader, text) {
  const at = text.indexOf(' the ', text.length >> 1)
  const times = Array.from({ length: 12 }, (_, round) => {
    const edited = `${text.slice(0, at)}${' of'.repeat(round + 1)}${text.slice(at)}`
    const steps = proofreader.proofread({ text: edited }, { visible: { from: at, to: at + 1 } })
    const ms = cpuTime(() => {
      for (let step = steps.next(); !step.done && step.value.checked === 0; ) step = steps.next()
    })
    for (let step = steps.next(); !step.done; ) step = steps.next()
    return ms
  })
  return Math.min(...times)
}

/** So many words of real copy; where there is too little, it is told again with other words, so that no paragraph is known from before. */
function draftOf(/** @type {string} */ copy, /** @type {number} */ words) {
  /** @type {string[]} */
  const lines = []
  let count = 0
  for (let round = 1; count < words; round++) {
    for (const paragraph of copy.split('\n\n')) {
      if (count >= words) break
      const line = round === 1 ? paragraph : `${paragraph} It was told ${round} times.`
      lines.push(line)
      count += line.split(/\s+/u).length
    }
  }
  return lines.join('\n\n')
}
