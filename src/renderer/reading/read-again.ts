import { message, t } from '../../l10n/t'
import type { ReaderParagraph } from '../../engine'
import { assertNever } from '../../shared/assert-never'
import type { Desktop } from '../../shared/contract'
import type { ReadResult } from '../../shared/results'
import type { Said } from '../../shared/readers/protocol'
import type { ReaderId } from '../../shared/readers/reader-ids'
import type { CheckClient } from '../worker/check-client'

/** Milliseconds. Nothing is read while somebody types; what is said is passed on in bundles, each of which costs a check. */
export const readingTiming = { pause: 900, bundle: 60 } as const

export interface ReadAgainPorts {
  readonly desktop: Pick<Desktop, 'readParagraphs' | 'on'>
  readonly check: Pick<CheckClient, 'said' | 'read'>
  /** The readers that are turned on. */
  readonly readers: () => readonly ReaderId[]
  /** What keeps readers from reading, in a sentence; empty once nothing does. */
  readonly tell: (problem: string) => void
}

/**
 * Has the readers read, in pauses of the typing, what they have not read yet. What is being read when somebody types is broken off: marks
 * that come up meanwhile would be in the way, and so would the work.
 */
export interface ReadAgain {
  /** After each check: what is still to be read. `isFresh`: what was said before is forgotten. */
  unread(paragraphs: readonly ReaderParagraph[], isFresh: boolean): void
  typed(): void
  stop(): void
}

const gone = message('The second readers have stopped. The rules go on checking.')

export function createReadAgain({ desktop, check, readers, tell }: ReadAgainPorts): ReadAgain {
  let waiting: readonly ReaderParagraph[] = []
  let asked: ReadonlySet<string> = new Set()
  /** Who found nothing in a paragraph that was asked for. Where something was found, more may be said of it. */
  const silent = new Map<string, Set<string>>()
  let turn = 0
  let lastTyped = Number.NEGATIVE_INFINITY
  let said: readonly Said[] = []
  let askTimer: ReturnType<typeof setTimeout> | undefined
  let saidTimer: ReturnType<typeof setTimeout> | undefined

  function askSoon(): void {
    clearTimeout(askTimer)
    askTimer = setTimeout(() => void ask(), Math.max(0, lastTyped + readingTiming.pause - Date.now()))
  }

  async function ask(): Promise<void> {
    const done = breakOff()
    const paragraphs = waiting.filter(({ key }) => !done.has(key))
    const keys = paragraphs.map(({ key }) => key)
    waiting = []
    asked = new Set(keys)
    const mine = turn
    const result = await desktop.readParagraphs(readers(), paragraphs).catch((): ReadResult => ({ kind: 'off' }))
    if (mine !== turn) return
    asked = new Set()
    passOn()
    switch (result.kind) {
      case 'read':
        tell(result.failed.join(' '))
        check.read(keys)
        return
      case 'off':
        tell(t(gone))
        check.read(keys)
        return
      case 'cancelled':
        return
      default:
        assertNever(result)
    }
  }

  /** What is under way counts for nothing any more, but for the paragraphs that all readers have done with: it tells which. */
  function breakOff(): ReadonlySet<string> {
    turn += 1
    const wanted = readers().length
    const done = new Set([...asked].filter((key) => silent.get(key)?.size === wanted))
    asked = new Set()
    silent.clear()
    passOn()
    if (done.size > 0) check.read([...done])
    return done
  }

  function passOn(): void {
    clearTimeout(saidTimer)
    saidTimer = undefined
    if (said.length > 0) check.said(said)
    said = []
  }

  const end = desktop.on('said', (one) => {
    said = [...said, one]
    if (one.reading.reports.length === 0) silent.set(one.key, (silent.get(one.key) ?? new Set()).add(one.reader))
    saidTimer ??= setTimeout(passOn, readingTiming.bundle)
  })

  return {
    unread(paragraphs, isFresh) {
      if (isFresh) asked = new Set()
      if (paragraphs.every(({ key }) => asked.has(key))) return
      waiting = paragraphs
      askSoon()
    },
    typed() {
      lastTyped = Date.now()
      if (asked.size > 0) {
        breakOff()
        void desktop.readParagraphs(readers(), []).catch(() => {})
      }
      if (waiting.length > 0) askSoon()
    },
    stop() {
      turn += 1
      clearTimeout(askTimer)
      clearTimeout(saidTimer)
      end()
    },
  }
}
