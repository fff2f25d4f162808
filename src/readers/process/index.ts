import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import type { FromReaders, ToReaders } from '../../shared/readers/protocol'
import { createReaders } from '../all-readers'
import { serveReaders } from './serve-readers'

/** What Electron's utility process has in place of a thread's port; its messages come in an envelope. */
interface UtilityPort {
  postMessage(message: FromReaders): void
  on(event: 'message', listener: (envelope: { readonly data: ToReaders }) => void): void
}

// The folder of what ships as data is the one argument, the same for a utility process and for a thread.
const readers = createReaders(process.argv[2] ?? '')
const utility = (process as { readonly parentPort?: UtilityPort }).parentPort

if (utility !== undefined) {
  // What is typed comes first; threads that are made from here on are as patient.
  setPriority(constants.priority.PRIORITY_LOW)
  const serve = serveReaders(readers, (message) => utility.postMessage(message))
  utility.on('message', ({ data }) => serve(data))
} else if (parentPort !== null) {
  const port = parentPort
  const serve = serveReaders(readers, (message) => port.postMessage(message))
  port.on('message', (message: ToReaders) => serve(message))
}
