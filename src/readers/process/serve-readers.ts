import { askReaders, type Reader } from '../../engine/readers'
import { assertNever } from '../../shared/assert-never'
import type { FromReaders, ToReaders } from '../../shared/readers/protocol'
import { ReaderUnavailable } from '../unavailable'

/** Answers asks, each for itself and all readers side by side. What is cancelled is dropped as soon as its readers look up. */
export function serveReaders(readers: readonly Reader[], post: (message: FromReaders) => void): (message: ToReaders) => void {
  const running = new Map<number, { aborted: boolean }>()

  return (message) => {
    const { ask } = message
    switch (message.kind) {
      case 'read': {
        const signal = { aborted: false }
        running.set(ask, signal)
        void askReaders(
          readers.filter(({ id }) => message.readers.includes(id)),
          message.paragraphs,
          signal,
          (reader, key, reading) => post({ kind: 'said', ask, said: { reader, key, reading } }),
          (reader, reason) => post({ kind: 'failed', ask, reader, message: wordsFor(reader, reason) }),
        ).then(() => {
          running.delete(ask)
          post({ kind: 'done', ask })
        })
        return
      }
      case 'cancel': {
        const signal = running.get(ask)
        if (signal !== undefined) signal.aborted = true
        return
      }
      default:
        assertNever(message)
    }
  }
}

function wordsFor(reader: string, reason: unknown): string {
  if (reason instanceof ReaderUnavailable) return reason.message
  return `The reader “${reader}” has failed (${reason instanceof Error ? reason.message : String(reason)}).`
}
