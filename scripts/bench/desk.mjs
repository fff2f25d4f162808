import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findElectron } from '../lib/electron.mjs'
import { makeFresh, products } from '../lib/fresh.mjs'
import { onPath } from '../lib/linux.mjs'
import { run } from '../lib/run.mjs'

const measurements = ['start', 'desk', 'panel']

/**
 * What the window costs, in the real app: its start beside an empty one, how soon marks are there, keys beside a bare page, and
 * a panel of thousands. Returns whether its bars hold, and ratios for the baseline.
 */
export async function measureDesk() {
  /** @type {Record<string, number>} */
  let ratios = {}
  const electron = await findElectron(console.log)
  if ('missing' in electron) {
    console.log(`The window was not measured: ${electron.missing}.`)
    return { holds: true, ratios }
  }
  await makeFresh(products.desktop, { quiet: true })
  console.log(`\nThe window, in ${electron.title}:`)
  const screen = process.platform === 'linux' && onPath('xvfb-run') ? ['xvfb-run', '-a', '-s', '-screen 0 1440x960x24'] : []
  const folder = await mkdtemp(path.join(tmpdir(), 'galley-bench-'))
  let holds = true
  for (const name of measurements) {
    const file = path.join(folder, `${name}.json`)
    const [command, ...args] = [...screen, process.execPath, '--experimental-websocket', `tests/bench/${name}.mjs`]
    const { code } = await run(command, args, { env: { ...process.env, GALLEY_BENCH_RATIOS: file } })
    holds &&= code === 0
    ratios = { ...ratios, ...JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) }
  }
  await rm(folder, { recursive: true, force: true })
  return { holds, ratios }
}
