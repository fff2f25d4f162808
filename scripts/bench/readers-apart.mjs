// A process that readers.mjs starts: it holds some readers, has them read, and tells what that took.
import { Worker } from 'node:worker_threads'

/** Paragraphs of a first screen. */
const onScreen = 8
/** Milliseconds after which a reading is cancelled: in the midst of it. */
const cancelAfter = 100

process.once('message', (message) => void measure(/** @type {Ask} */ (message)))

/**
 * @typedef {{ readers: readonly string[], paragraphs: readonly string[], program: string, resources: string }} Ask
 * @typedef {{ kind: 'said', ask: number, said: { reader: string, key: string } } | { kind: 'done', ask: number }} Heard
 */

/** @param {Ask} ask */
async function measure({ readers, paragraphs, program, resources }) {
  const before = process.memoryUsage().rss
  const thread = new Worker(program, { argv: [resources] })
  const first = await read(thread, 1, readers, paragraphs)
  const again = await read(
    thread,
    2,
    readers,
    paragraphs.map((text) => `Today ${text}`),
  )
  const cancelled = read(
    thread,
    3,
    readers,
    paragraphs.map((text) => `Tomorrow ${text}`),
  )
  await new Promise((resolve) => setTimeout(resolve, cancelAfter))
  const from = performance.now()
  thread.postMessage({ kind: 'cancel', ask: 3 })
  await cancelled
  const heeded = performance.now() - from
  const memory = (process.memoryUsage().rss - before) / 1e6
  await thread.terminate()
  process.send?.({ first, again, heeded, memory }, () => process.exit())
}

/**
 * @param {Worker} thread
 * @param {number} ask
 * @param {readonly string[]} readers
 * @param {readonly string[]} paragraphs
 * @returns {Promise<import('./readers.mjs').Reading>}
 */
function read(thread, ask, readers, paragraphs) {
  const start = performance.now()
  const idle = process.cpuUsage()
  const left = new Set(paragraphs.flatMap((_, key) => readers.map((reader) => `${reader} ${key}`)))
  const leftOnScreen = new Set([...left].filter((one) => Number(one.split(' ')[1]) < onScreen))
  const reading = { screen: 0, marks: 0, whole: 0, work: 0 }
  return new Promise((resolve) => {
    const hear = (/** @type {Heard} */ message) => {
      if (message.ask !== ask) return
      const now = performance.now() - start
      if (message.kind === 'said') {
        const one = `${message.said.reader} ${message.said.key}`
        left.delete(one)
        leftOnScreen.delete(one)
      }
      if (leftOnScreen.size === 0 && reading.screen === 0) reading.screen = now
      if (left.size === 0 && reading.marks === 0) {
        reading.marks = now
        const { user, system } = process.cpuUsage(idle)
        reading.work = (user + system) / 1000
      }
      if (message.kind !== 'done') return
      thread.off('message', hear)
      resolve({ ...reading, whole: now })
    }
    thread.on('message', hear)
    thread.postMessage({
      kind: 'read',
      ask,
      readers,
      paragraphs: paragraphs.map((text, key) => ({ key: String(key), text, kind: 'body', quotations: [], names: [] })),
    })
  })
}
