import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findElectron } from '../lib/electron.mjs'
import { makeFresh, products } from '../lib/fresh.mjs'
import { run } from '../lib/run.mjs'
import { canMakeScreens, openScreens } from '../lib/screens.mjs'

const measurements = ['start', 'opening', 'typing', 'recheck', 'panel', 'memory', 'idle']

/**
 * What the window costs, in the real app: its start beside an empty one, how soon marks are there, keys beside a bare page, a paragraph that
 * was changed, a panel of thousands, memory, and doing nothing. Returns whether its bars hold, what was told, and ratios for the baseline.
 */
export async function measureDesk() {
  /** @type {Record<string, number>} */
  let ratios = {}
  /** @type {{ line: string, holds: boolean }[]} */
  const told = []
  const electron = await findElectron(console.log)
  if ('missing' in electron) {
    console.log(`The window was not measured: ${electron.missing}.`)
    return { holds: true, ratios, told }
  }
  await makeFresh(products.desktop, { quiet: true })
  console.log(`\nThe window, in ${electron.title}:`)
  const screens = canMakeScreens() ? await openScreens(1) : { names: [], close: () => {} }
  const display = screens.names[0] === undefined ? {} : { DISPLAY: screens.names[0] }
  const folder = await mkdtemp(path.join(tmpdir(), 'galley-bench-'))
  let holds = true
  for (const name of measurements) {
    const file = path.join(folder, `${name}.json`)
    const env = { ...process.env, ...display, GALLEY_BENCH_RESULT: file }
    const { code } = await run(process.execPath, ['--experimental-websocket', `tests/bench/${name}.mjs`], { env })
    holds &&= code === 0
    const result = JSON.parse(await readFile(file, 'utf8').catch(() => '{ "ratios": {}, "told": [] }'))
    ratios = { ...ratios, ...result.ratios }
    told.push(...result.told)
  }
  screens.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  return { holds, ratios, told }
}
