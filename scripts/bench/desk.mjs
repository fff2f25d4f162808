import { findElectron } from '../lib/electron.mjs'
import { makeFresh, products } from '../lib/fresh.mjs'
import { onPath } from '../lib/linux.mjs'
import { run } from '../lib/run.mjs'

/** What the window costs, in the real app: how soon marks are there, keys beside a bare page, and a panel of thousands. Returns whether its bars hold. */
export async function measureDesk() {
  const electron = await findElectron(console.log)
  if ('missing' in electron) {
    console.log(`The window was not measured: ${electron.missing}.`)
    return true
  }
  await makeFresh(products.desktop, { quiet: true })
  console.log(`\nThe window, in ${electron.title}:`)
  const screen = process.platform === 'linux' && onPath('xvfb-run') ? ['xvfb-run', '-a', '-s', '-screen 0 1440x960x24'] : []
  let holds = true
  for (const script of ['tests/bench/desk.mjs', 'tests/bench/panel.mjs']) {
    const [command, ...args] = [...screen, process.execPath, script]
    const { code } = await run(command ?? '', args)
    holds &&= code === 0
  }
  return holds
}
