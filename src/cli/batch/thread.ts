import { Worker } from 'node:worker_threads'
import type { ReaderParagraph } from '../../engine'
import { assertNever } from '../../shared/assert-never'
import type { Said } from '../../shared/readers/protocol'
import type { FileJob } from './jobs'
import { failed, type FileResult } from './result'

/** What a thread is told: one job at a time, and what the readers said where it asked. */
export type ToThread = { readonly kind: 'job'; readonly job: FileJob } | { readonly kind: 'said'; readonly said: readonly Said[] }

/** What it answers; the readers are asked for it, because one thread of theirs serves all. */
export type FromThread =
  | { readonly kind: 'read'; readonly paragraphs: readonly ReaderParagraph[] }
  | { readonly kind: 'done'; readonly result: FileResult }

/** How jobs are run in another thread. Tests put their own in its place. */
export interface Thread {
  run(job: FileJob): Promise<FileResult>
  end(): void
}

export interface Limits {
  /** Milliseconds after which a draft is given up. */
  readonly patience: number
  /** Megabytes of a thread’s memory. */
  readonly memory: number
}

/** A thousand pages take less time, and what needs more memory is made to need it. */
const drafts: Limits = { patience: 300_000, memory: 2048 }

/** Asks the readers on behalf of a thread. */
export type ReadOver = (paragraphs: readonly ReaderParagraph[]) => Promise<readonly Said[]>

/**
 * A thread that runs a program, this one where no other is named. A draft that ends it, or takes too long, fails by itself, and the next
 * gets a new one. The time that readers take is not the draft’s.
 */
export function createThread(
  readOver: ReadOver = async () => [],
  program = __filename,
  { patience, memory }: Limits = drafts,
): Thread {
  let worker: Worker | null = null

  const run = (job: FileJob): Promise<FileResult> =>
    new Promise((resolve) => {
      worker ??= new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: memory } })
      const current = worker
      let timer: NodeJS.Timeout | undefined
      let isOver = false
      const tell = (message: ToThread): void => {
        if (isOver) return
        timer = setTimeout(() => giveUp('It takes too long, so it was given up.'), patience)
        current.postMessage(message)
      }
      const hear = (message: FromThread): void => {
        clearTimeout(timer)
        switch (message.kind) {
          case 'read':
            void readOver(message.paragraphs).then((said) => tell({ kind: 'said', said }))
            return
          case 'done':
            finish(message.result)
            return
          default:
            assertNever(message)
        }
      }
      const finish = (result: FileResult): void => {
        isOver = true
        clearTimeout(timer)
        // One by one: taking all away takes what Node listens to as well, and the thread is never heard again.
        current.off('message', hear)
        current.off('error', died)
        current.off('exit', died)
        resolve(result)
      }
      const giveUp = (message: string): void => {
        worker = null
        finish(failed(job.path, message))
        // What still comes from it is of no interest.
        current.on('error', () => undefined)
        void current.terminate()
      }
      const died = (): void => giveUp('Galley could not cope with it.')
      current.on('message', hear)
      current.once('error', died)
      current.once('exit', died)
      tell({ kind: 'job', job })
    })

  return { run, end: () => void worker?.terminate() }
}
