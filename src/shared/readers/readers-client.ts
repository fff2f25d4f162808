import type { ReaderParagraph } from '../../engine/readers'
import { assertNever } from '../assert-never'
import type { FromReaders, ReadersWire, Said } from './protocol'

/** Where the answers to one ask go. */
export interface AskListener {
  said(said: Said): void
  failed(reader: string, message: string): void
}

/** What became of an ask: all was read, it was cancelled, or the process ended meanwhile. */
export type AskEnd = 'done' | 'cancelled' | 'died'

export interface Ask {
  readonly end: Promise<AskEnd>
  /** Nothing is heard of it any more, from now on. */
  cancel(): void
}

/** Speaks to one readers' process: any number of asks at a time. */
export interface ReadersClient {
  /** Has the paragraphs read by the readers of these ids, in the order in which they stand. */
  ask(readers: readonly string[], paragraphs: readonly ReaderParagraph[], listener: AskListener): Ask
  end(): void
}

interface Open {
  readonly listener: AskListener
  readonly finish: (end: AskEnd) => void
}

/** `died` is called when the process ends without having been told to. */
export function createReadersClient(wire: ReadersWire, died: () => void): ReadersClient {
  const asks = new Map<number, Open>()
  let last = 0
  let isOver = false

  function finish(ask: number, end: AskEnd): void {
    asks.get(ask)?.finish(end)
    asks.delete(ask)
  }

  function hear(message: FromReaders): void {
    const open = asks.get(message.ask)
    if (open === undefined) return
    switch (message.kind) {
      case 'said':
        open.listener.said(message.said)
        return
      case 'failed':
        open.listener.failed(message.reader, message.message)
        return
      case 'done':
        finish(message.ask, 'done')
        return
      default:
        assertNever(message)
    }
  }

  function close(): void {
    isOver = true
    for (const ask of asks.keys()) finish(ask, 'died')
  }

  wire.listen(hear, () => {
    if (isOver) return
    close()
    died()
  })

  return {
    ask(readers, paragraphs, listener) {
      last += 1
      const ask = last
      const end = new Promise<AskEnd>((resolve) => asks.set(ask, { listener, finish: resolve }))
      if (isOver) finish(ask, 'died')
      else wire.post({ kind: 'read', ask, readers, paragraphs })
      return {
        end,
        cancel() {
          if (!asks.has(ask)) return
          wire.post({ kind: 'cancel', ask })
          finish(ask, 'cancelled')
        },
      }
    },
    end() {
      close()
      wire.end()
    },
  }
}
