import type { ReaderParagraph } from '../../engine/readers'
import { assertNever } from '../../shared/assert-never'
import type { ReadResult } from '../../shared/results'
import type { ReadersWire, Said } from '../../shared/readers/protocol'
import type { ReaderId } from '../../shared/readers/reader-ids'
import { type Ask, createReadersClient, type ReadersClient } from '../../shared/readers/readers-client'
import { createRestarts } from './restarts'

export interface ReadersPorts {
  /** Starts the process. */
  readonly start: () => ReadersWire
  /** Tells a window what was said of a paragraph of its draft; false when it is gone. */
  readonly tell: (key: number, said: Said) => boolean
  readonly now: () => number
}

/** One readers' process for all windows: started when first needed, ended when idle, started again when it dies. */
export interface ReadersDesk {
  /** Has paragraphs of a window's draft read, in this order. It takes the place of what that window had asked before. */
  read(key: number, readers: readonly ReaderId[], paragraphs: readonly ReaderParagraph[]): Promise<ReadResult>
}

/** A process that nobody has asked for so long, in milliseconds, gives its memory back. */
const idleAfter = 5 * 60_000

export function createReadersDesk({ start, tell, now }: ReadersPorts): ReadersDesk {
  const restarts = createRestarts(now)
  const asks = new Map<number, { readonly turn: number; readonly ask: Ask | null }>()
  let client: ReadersClient | null = null
  let idle: ReturnType<typeof setTimeout> | undefined
  let turns = 0

  function running(): ReadersClient {
    client ??= createReadersClient(start(), () => {
      client = null
      restarts.died()
    })
    return client
  }

  function endWhenIdle(): void {
    clearTimeout(idle)
    if (asks.size > 0) return
    idle = setTimeout(() => {
      client?.end()
      client = null
    }, idleAfter)
    idle.unref()
  }

  async function read(key: number, readers: readonly ReaderId[], paragraphs: readonly ReaderParagraph[]): Promise<ReadResult> {
    asks.get(key)?.ask?.cancel()
    asks.delete(key)
    clearTimeout(idle)
    turns += 1
    const turn = turns
    const isCurrent = () => asks.get(key)?.turn === turn
    asks.set(key, { turn, ask: null })
    const failed = new Set<string>()
    try {
      for (;;) {
        const delay = restarts.delay()
        if (delay === null) return { kind: 'off' }
        if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
        if (!isCurrent()) return { kind: 'cancelled' }
        const ask: Ask = running().ask(readers, paragraphs, {
          said: (said) => {
            if (!tell(key, said)) ask.cancel()
          },
          failed: (_reader, message) => failed.add(message),
        })
        asks.set(key, { turn, ask })
        const end = await ask.end
        switch (end) {
          case 'done':
            return { kind: 'read', failed: [...failed] }
          case 'cancelled':
            return { kind: 'cancelled' }
          case 'died':
            break
          default:
            return assertNever(end)
        }
      }
    } finally {
      if (isCurrent()) asks.delete(key)
      endWhenIdle()
    }
  }

  return { read }
}
