// npm run --silent galley -- …: the command line of this checkout, made anew first when its source has changed.
import path from 'node:path'
import { makeFresh, products } from './lib/fresh.mjs'
import { root, run, startedIn } from './lib/run.mjs'

try {
  await makeFresh(products.commandLine, { quiet: true })
  const program = path.join(root, 'out/cli/index.cjs')
  process.exitCode = (await run(process.execPath, [program, ...process.argv.slice(2)], { cwd: startedIn })).code
} catch (error) {
  console.error(`galley: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
