// What stands between the start of the app and the first frame that can be typed in, beside an Electron with an empty window
// (npm run bench starts it). The program is started as an editor starts it, and asked afterwards when it painted what.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { findElectron } from '../../scripts/lib/electron.mjs'
import { electron, finish, folder, keep, ms, tell } from './app.mjs'

const rounds = 5
/** The app, as a multiple of the empty window. */
const bar = 1.3
/** Milliseconds after which all has been painted, on a busy machine too. */
const settled = 6000

const empty = await findElectron(() => {}, path.join(import.meta.dirname, 'empty-app'))
if ('missing' in empty) throw new Error(empty.missing)
const draft = path.resolve('resources/samples/mint-biden-putin.txt')
/** @type {Record<'empty' | 'galley', number[]>} */
const taken = { empty: [], galley: [] }
let runs = 0
// By turns, so that a busy machine is as busy for both.
for (let round = 0; round < rounds; round++) {
  taken.empty.push(await timeStart(empty, []))
  taken.galley.push(await timeStart(electron, [draft]))
}
const [control, galley] = [Math.min(...taken.empty), Math.min(...taken.galley)]
keep('the start, of an empty window', galley / control)
tell(
  `Start to the first frame that can be typed in: ${ms(galley)}, ${(galley / control).toFixed(2)} × an empty window’s ${ms(control)} (at most ${bar})`,
  galley <= control * bar,
)
await finish()

/** @param {import('../../scripts/lib/electron.mjs').Electron} program @param {readonly string[]} args */
async function timeStart(program, args) {
  runs += 1
  const profile = `--user-data-dir=${path.join(folder, `profile-${runs}`)}`
  const started = Date.now()
  const child = spawn(program.executable, [...program.args, '--remote-debugging-port=0', profile, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const port = await portOf(child.stderr)
    await new Promise((resolve) => setTimeout(resolve, settled))
    return (await evaluate(port, firstWords)) - started
  } finally {
    child.kill('SIGKILL')
  }
}

/** Runs in the page: when the first words that can be typed into were painted, in milliseconds since 1970. @returns {Promise<number>} */
function firstWords() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const words = list.getEntries().find((entry) => {
        /** @type {unknown} */
        const element = Reflect.get(entry, 'element')
        return element instanceof Element && element.closest('.cm-content') !== null
      })
      if (words) resolve(performance.timeOrigin + words.startTime)
    })
    observer.observe({ type: 'largest-contentful-paint', buffered: true })
  })
}

/** The port of the developer tools, as the program tells it. @param {import('node:stream').Readable} stderr @returns {Promise<string>} */
function portOf(stderr) {
  return new Promise((resolve) => {
    let said = ''
    stderr.on('data', (words) => {
      said += words
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]
      if (port) resolve(port)
    })
  })
}

/** @param {string} port @param {() => Promise<number>} work @returns {Promise<number>} */
async function evaluate(port, work) {
  /** @type {{ type: string, webSocketDebuggerUrl: string }[]} */
  const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()
  const page = targets.find(({ type }) => type === 'page')
  const socket = new WebSocket(page?.webSocketDebuggerUrl ?? '')
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  const params = { expression: `(${String(work)})()`, awaitPromise: true, returnByValue: true }
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }))
  return new Promise((resolve) =>
    socket.addEventListener('message', ({ data }) => {
      /** @type {{ result: { result: { value: number } } }} */
      const answer = JSON.parse(String(data))
      resolve(answer.result.result.value)
    }),
  )
}
