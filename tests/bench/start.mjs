// What stands between the start of the app and the first frame that can be typed in, beside an Electron with an empty window
// (npm run bench starts it). The program is started as an editor starts it, and asked afterwards when it painted what.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findElectron } from '../../scripts/lib/electron.mjs'

const rounds = 5
/** The app, as a multiple of the empty window. */
const bar = 1.3
/** Milliseconds after which all has been painted, on a busy machine too. */
const settled = 6000

const draft = path.resolve('resources/samples/mint-biden-putin.txt')
const folder = await mkdtemp(path.join(tmpdir(), 'galley-bench-'))
/** @type {Record<'empty' | 'galley', number[]>} */
const taken = { empty: [], galley: [] }
let runs = 0
// By turns, so that a busy machine is as busy for both.
for (let round = 0; round < rounds; round++) {
  taken.empty.push(await timeStart(path.join(import.meta.dirname, 'empty-app'), []))
  taken.galley.push(await timeStart(undefined, [draft]))
}
await rm(folder, { recursive: true, force: true })
const [empty, galley] = [Math.min(...taken.empty), Math.min(...taken.galley)]
const ratio = galley / empty
console.log(
  `${ratio <= bar ? 'ok    ' : 'MISSED'} Start to the first frame that can be typed in: ${galley.toFixed(0)} ms, ${ratio.toFixed(2)} × an empty window’s ${empty.toFixed(0)} ms (at most ${bar})`,
)
console.log(JSON.stringify({ 'the start, of an empty window': ratio }))

/** @param {string | undefined} app @param {readonly string[]} args */
async function timeStart(app, args) {
  const electron = await findElectron(() => {}, app)
  if ('missing' in electron) throw new Error(electron.missing)
  runs += 1
  const profile = `--user-data-dir=${path.join(folder, `profile-${runs}`)}`
  const started = Date.now()
  const child = spawn(electron.executable, [...electron.args, '--remote-debugging-port=0', profile, ...args], {
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

/** Runs in the page: when the first words that can be typed into were painted, in milliseconds since 1970. */
function firstWords() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const words = list.getEntries().find((entry) => Reflect.get(entry, 'element')?.closest('.cm-content'))
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

/** @param {string} port @param {() => unknown} work @returns {Promise<number>} */
async function evaluate(port, work) {
  const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()
  const page = targets.find((/** @type {{ type: string }} */ { type }) => type === 'page')
  const socket = new WebSocket(page.webSocketDebuggerUrl)
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  const params = { expression: `(${work})()`, awaitPromise: true, returnByValue: true }
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }))
  const answer = await new Promise((resolve) => socket.addEventListener('message', ({ data }) => resolve(JSON.parse(data))))
  return answer.result.result.value
}
