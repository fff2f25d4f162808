import { isMainThread, parentPort } from 'node:worker_threads'
import { createShelf, type ReaderParagraph, type Readings } from '../../engine'
import { assertNever } from '../../shared/assert-never'
import type { Said } from '../../shared/readers/protocol'
import { runFileJob } from './jobs'
import type { FromThread, ToThread } from './thread'

/** In a thread: does what it is sent. Says whether this is one. */
export function serveJobs(): boolean {
  const port = parentPort
  if (isMainThread || port === null) return false
  const answer = (message: FromThread): void => port.postMessage(message)
  let hearReaders = (_said: readonly Said[]): void => undefined
  const askReaders = async (paragraphs: readonly ReaderParagraph[]): Promise<Readings> => {
    const heard = new Promise<readonly Said[]>((resolve) => (hearReaders = resolve))
    answer({ kind: 'read', paragraphs })
    const readings = createShelf()
    for (const { reader, key, reading } of await heard) readings.put(reader, key, reading)
    return readings
  }
  port.on('message', (message: ToThread) => {
    switch (message.kind) {
      case 'job':
        void runFileJob(message.job, askReaders).then((result) => answer({ kind: 'done', result }))
        return
      case 'said':
        hearReaders(message.said)
        return
      default:
        assertNever(message)
    }
  })
  return true
}
