// node scripts/bench/readers.mjs: what the readers cost, each by itself: loading and reading the sample draft, reading it again with every
// paragraph changed, how soon a cancellation is heeded, and the memory of a process that holds them.
import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { makeFresh, products } from '../lib/fresh.mjs'
import { root } from '../lib/run.mjs'

const sets = [['second-reader'], ['second-reader', 'spelling'], ['second-reader', 'spelling', 'harper']]
const program = path.join(root, 'out/cli/readers.cjs')

if (process.send === undefined) await measureAll()
else process.once('message', (message) => void measure(/** @type {string[]} */ (message)))

async function measureAll() {
  await makeFresh(products.commandLine, { quiet: true })
  for (const readers of sets) {
    const child = fork(fileURLToPath(import.meta.url))
    child.send(readers)
    await new Promise((resolve) => child.once('exit', resolve))
  }
}

/** @param {string[]} readers */
async function measure(readers) {
  const before = process.memoryUsage().rss
  const draft = await readFile(path.join(root, 'resources/samples/mint-biden-putin.txt'), 'utf8')
  const texts = draft.split(/\n+/).filter((line) => line.length > 80)
  const thread = new Worker(program, { argv: [path.join(root, 'resources')] })
  let asks = 0

  /**
   * Reads texts; `said` is told how long it took until everything was said once.
   * @param {readonly string[]} asked
   * @param {number} [cancelAfter] milliseconds
   * @returns {Promise<{ marks: number, whole: number, heeded: number, work: number }>} `work`: processor time until everything was said
   */
  const read = (asked, cancelAfter) =>
    new Promise((resolve) => {
      const ask = ++asks
      const start = performance.now()
      const idle = process.cpuUsage()
      let work = 0
      const left = new Set(asked.flatMap((_, key) => readers.map((reader) => `${reader}${key}`)))
      let marks = 0
      let cancelled = 0
      /** @param {any} message */
      const hear = (message) => {
        if (message.ask !== ask) return
        if (message.kind === 'said') left.delete(`${message.said.reader}${message.said.key}`)
        if (left.size === 0 && marks === 0) {
          marks = performance.now() - start
          const { user, system } = process.cpuUsage(idle)
          work = (user + system) / 1000
        }
        if (message.kind !== 'done') return
        thread.off('message', hear)
        const end = performance.now()
        resolve({ marks, whole: end - start, heeded: end - cancelled, work })
      }
      thread.on('message', hear)
      thread.postMessage({
        kind: 'read',
        ask,
        readers,
        paragraphs: asked.map((text, key) => ({ key: String(key), text, kind: 'body', quotations: [], names: [] })),
      })
      if (cancelAfter === undefined) return
      setTimeout(() => {
        cancelled = performance.now()
        thread.postMessage({ kind: 'cancel', ask })
      }, cancelAfter)
    })

  const words = texts.join(' ').split(/\s+/).length
  const first = await read(texts)
  const again = await read(texts.map((text) => `Today ${text}`))
  const long = Array.from({ length: 20 }, (_, turn) => texts.map((text) => `On day ${turn} ${text}`)).flat()
  const { heeded } = await read(long, 100)
  const memory = (process.memoryUsage().rss - before) / 1e6
  await thread.terminate()
  const line = [
    `${words} words`,
    `with loading ${ms(first.marks)} (${ms(first.work)} of processor time)`,
    `once loaded ${ms(again.marks)} (${ms(again.work)}), repairs tried ${ms(again.whole)}`,
    `cancelled in ${ms(heeded)}`,
    `${memory.toFixed(0)} MB more than before`,
  ]
  console.log(`${readers.join(', ')}: ${line.join('; ')}`)
  process.exit()
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(0)} ms`
}
