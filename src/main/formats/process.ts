import { setLanguage } from '../../l10n/t'
import { runJob } from '../../formats/jobs'
import { codec } from '../../shared/codec'
import type { JobOrder } from './formats-desk'

/** What a utility process has of Electron; Node’s types do not know it. */
interface Port {
  postMessage(result: unknown): void
  on(event: 'message', listener: (envelope: { readonly data: JobOrder }) => void): void
}

const { parentPort } = process as unknown as { readonly parentPort: Port } // a utility process always has one

parentPort.on('message', ({ data: { job, language } }) => {
  setLanguage(language)
  parentPort.postMessage(runJob(job, codec))
})
