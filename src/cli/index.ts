import { setFlagsFromString } from 'node:v8'
import { parseArguments } from './arguments'
import { checkFiles } from './check'
import { serveJobs } from './batch/serve-jobs'
import { exportFiles } from './export'
import { fixFiles } from './fix'
import { help } from './help'
import { version } from '../../package.json'
import { assertNever } from '../shared/assert-never'
import { engineFlags } from '../shared/engine-flags'
import { print, sayError } from './output'
import { reportFiles } from './report-files'

async function runCommand(args: readonly string[]): Promise<number> {
  const command = parseArguments(args)
  switch (command.kind) {
    case 'check':
      return checkFiles(command)
    case 'fix':
      return fixFiles(command)
    case 'export':
      return exportFiles(command)
    case 'report':
      return reportFiles(command)
    case 'help':
      print(help)
      return 0
    case 'version':
      print(`${version}\n`)
      return 0
    case 'wrong':
      sayError(command.message)
      return 2
    default:
      return assertNever(command)
  }
}

setFlagsFromString(engineFlags)
// The same file is what the threads begin with.
if (!serveJobs())
  runCommand(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code // and not process.exit, which would cut off what a pipe has not taken yet
    },
    (error: unknown) => {
      sayError(error instanceof Error ? (error.stack ?? error.message) : String(error))
      process.exitCode = 2
    },
  )
