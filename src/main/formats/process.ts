import { type Job, runJob } from '../../formats/jobs'
import { codec } from '../documents/codec'

/** What a utility process has of Electron; Node’s types do not know it. */
interface Port {
  postMessage(result: unknown): void
  on(event: 'message', listener: (envelope: { readonly data: Job }) => void): void
}

const { parentPort } = process as unknown as { readonly parentPort: Port } // a utility process always has one

parentPort.on('message', ({ data }) => parentPort.postMessage(runJob(data, codec)))
