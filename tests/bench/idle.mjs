// What the app costs while nobody does anything, beside an Electron with an empty window (npm run bench starts it). Exit status 1 when it
// is not next to nothing.
import path from 'node:path'
import { cpus } from 'node:os'
import { _electron } from 'playwright-core'
import { findElectron } from '../../scripts/lib/electron.mjs'
import { checked, end, finish, start, tell } from './app.mjs'

/** Per cent of one core, of all processes together. */
const bar = 1
/** Milliseconds: what was begun is over, and what is looked at. */
const settling = 8000
/** So long readers and collectors of memory are at work once the last word was read: 0.3 s of a core, measured. */
const clearing = 20_000
const span = 20_000

const sample = path.resolve('resources/samples/mint-biden-putin.txt')
const control = await findElectron(() => {}, path.join(import.meta.dirname, 'empty-app'))
if ('missing' in control) throw new Error(control.missing)
const emptyApp = await _electron.launch({ executablePath: control.executable, args: [...control.args] })
await emptyApp.firstWindow()
const empty = await idle(emptyApp)
await emptyApp.close()

const { app, page } = await start(sample)
await checked(page)
await wait(clearing)
const caret = await idle(app)
// As where another program is in front: no caret blinks.
await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
const away = await idle(app)
await end(app)
for (const [how, taken] of /** @type {const} */ ([
  ['with the caret in it', caret],
  ['without a caret', away],
]))
  tell(
    `Idle, a draft that was read, ${how}: ${told(taken)} of a core (at most ${bar} %); an empty window ${told(empty)}`,
    sum(taken) <= bar,
  )
await finish()

/** @param {import('playwright-core').ElectronApplication} running */
async function idle(running) {
  await wait(settling)
  await usage(running)
  await wait(span)
  return usage(running)
}

/**
 * Per cent of one core since the last time this was asked, by kind of process.
 * @param {import('playwright-core').ElectronApplication} running
 * @returns {Promise<Map<string, number>>}
 */
async function usage(running) {
  const metrics = await running.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ type, name, cpu }) => ({ kind: name ?? type, share: cpu.percentCPUUsage })),
  )
  /** @type {Map<string, number>} */
  const shares = new Map()
  // Electron tells the share of all cores together.
  for (const { kind, share } of metrics) shares.set(kind, (shares.get(kind) ?? 0) + share * cpus().length)
  return shares
}

/** @param {ReadonlyMap<string, number>} shares */
function sum(shares) {
  return [...shares.values()].reduce((all, share) => all + share, 0)
}

/** @param {ReadonlyMap<string, number>} shares */
function told(shares) {
  const parts = [...shares].filter(([, share]) => share >= 0.05).map(([kind, share]) => `${kind} ${share.toFixed(1)}`)
  return `${sum(shares).toFixed(2)} %${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`
}

/** @param {number} time */
function wait(time) {
  return new Promise((resolve) => setTimeout(resolve, time))
}
