import { join } from 'node:path'
import { utilityProcess } from 'electron'
import { language } from '../../l10n/t'
import type { JobOrder, JobProcess } from './formats-desk'

/** Megabytes of JavaScript’s memory; the bytes of a document come on top of it, and are counted as they are unpacked. */
const memory = 1024

/** A process of Electron’s for one job. */
export function startUtilityProcess(): JobProcess {
  const child = utilityProcess.fork(join(__dirname, 'formats.cjs'), [], {
    serviceName: 'Galley formats',
    stdio: 'ignore',
    execArgv: [`--max-old-space-size=${memory}`],
  })
  return {
    post: (job) => child.postMessage({ job, language: language() } satisfies JobOrder),
    listen(listener) {
      child.on('message', listener)
      child.on('exit', () => listener(null))
    },
    kill: () => void child.kill(),
  }
}
