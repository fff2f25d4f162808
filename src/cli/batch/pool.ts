import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { isHungUp } from '../output'
import { progressBar } from '../progress'
import { type FileJob, runFileJob } from './jobs'
import { failed, type FileResult } from './result'

/** Milliseconds after which a draft is given up: a thousand pages take less. */
const patience = 300_000

/** Megabytes of a thread’s memory: what needs more is made to need it. */
const memory = 2048

/** More threads wait for the disk and for one another. */
const mostThreads = 8

/** How jobs are run in another thread. Tests put their own in its place. */
export interface Thread {
  run(job: FileJob): Promise<FileResult>
  end(): void
}

/**
 * Runs the jobs side by side and hands on what comes of them in the order they were given in. A draft that ends its thread, or takes too
 * long, fails by itself. The bar stands on standard error where somebody looks on.
 */
export async function runJobs(
  jobs: readonly FileJob[],
  take: (result: FileResult, job: FileJob) => void,
  startThread: () => Thread = createThread,
): Promise<void> {
  const [only] = jobs
  if (jobs.length === 1 && only !== undefined) return take(await runFileJob(only), only)
  const progress = progressBar()
  const results: (FileResult | undefined)[] = []
  let [next, done, told] = [0, 0, 0]
  const work = async (): Promise<void> => {
    const thread = startThread()
    for (let at = next++; at < jobs.length && !isHungUp(); at = next++) {
      const job = jobs[at]
      if (job === undefined) break
      results[at] = await thread.run(job)
      done += 1
      progress.clear()
      for (let ready = results[told]; ready !== undefined; ready = results[told]) {
        const of = jobs[told]
        if (of !== undefined) take(ready, of)
        told += 1
      }
      if (done < jobs.length) progress.show(done, jobs.length)
    }
    thread.end()
  }
  progress.show(0, jobs.length)
  const threads = Math.min(jobs.length, mostThreads, Math.max(1, availableParallelism()))
  await Promise.all(Array.from({ length: threads }, work))
  progress.clear()
}

function createThread(): Thread {
  let worker: Worker | null = null
  return {
    run: (job) =>
      new Promise((resolve) => {
        worker ??= new Worker(__filename, { resourceLimits: { maxOldGenerationSizeMb: memory } })
        const current = worker
        const finish = (result: FileResult): void => {
          clearTimeout(timer)
          // One by one: taking all away takes what Node listens to as well, and the thread is never heard again.
          current.off('message', finish)
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
        const timer = setTimeout(() => giveUp('It takes too long, so it was given up.'), patience)
        current.once('message', finish)
        current.once('error', died)
        current.once('exit', died)
        current.postMessage(job)
      }),
    end: () => void worker?.terminate(),
  }
}

/** In a thread: does what it is sent. Says whether this is one. */
export function serveJobs(): boolean {
  const port = parentPort
  if (isMainThread || port === null) return false
  port.on('message', (job: FileJob) => {
    void runFileJob(job).then((result) => port.postMessage(result))
  })
  return true
}
