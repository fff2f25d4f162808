import type { FromWorker, ToWorker, WorkerHandle } from './protocol'

/** Milliseconds. One that dies is started again later each time; one more death than there are delays within the window is the last. */
export const revival = { backoff: [250, 1000, 4000], window: 60_000 } as const

/** One worker after the other, each started when the one before has died. */
export interface LivingWorker {
  /** Whether one runs now. */
  runs(): boolean
  /** Starts the first, unless one was started before; says whether it did. */
  begin(): boolean
  post(message: ToWorker): void
  /** The worker must say something within so many milliseconds. One that was killed from outside tells nobody that it is gone. */
  awaitWord(within: number): void
  /** Nothing is awaited any more. */
  rest(): void
  /** The worker has broken down, for a reason it told. */
  giveUp(why: string): void
  /** Starts one with all deaths forgiven. */
  startAnew(): void
  stop(): void
}

export interface WorkerLife {
  /** A new one runs, and knows nothing. */
  started(): void
  heard(message: FromWorker): void
  ended(): void
  /** It died too often and is not started again; `why` is what the last one told of it, and empty where it told nothing. */
  off(why: string): void
}

/** Keeps one worker running. */
export function keepAlive(spawn: () => WorkerHandle, { started, heard, ended, off }: WorkerLife): LivingWorker {
  let worker: WorkerHandle | null = null
  let deaths: readonly number[] = []
  let silence: ReturnType<typeof setTimeout> | undefined
  let restart: ReturnType<typeof setTimeout> | undefined

  function start(): void {
    try {
      const own = spawn()
      worker = own
      own.listen(
        (message) => {
          if (worker === own) heard(message)
        },
        () => {
          if (worker === own) died()
        },
      )
    } catch {
      died()
      return
    }
    started()
  }

  function died(why = ''): void {
    end()
    const now = Date.now()
    deaths = [...deaths.filter((at) => now - at < revival.window), now]
    const delay = revival.backoff[deaths.length - 1]
    if (delay === undefined) off(why)
    else restart = setTimeout(start, delay)
  }

  function end(): void {
    clearTimeout(silence)
    clearTimeout(restart)
    worker?.terminate()
    worker = null
    ended()
  }

  return {
    runs: () => worker !== null,
    begin() {
      if (worker !== null || deaths.length > 0) return false
      start()
      return true
    },
    post: (message) => worker?.post(message),
    awaitWord(within) {
      clearTimeout(silence)
      silence = setTimeout(() => died(), within)
    },
    rest: () => clearTimeout(silence),
    giveUp: died,
    startAnew() {
      deaths = []
      end()
      start()
    },
    stop: end,
  }
}
