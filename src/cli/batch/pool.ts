import { availableParallelism } from 'node:os'
import { isHungUp } from '../output'
import { progressBar } from '../progress'
import type { FileJob } from './jobs'
import type { FileResult } from './result'
import { createThread, type Thread } from './thread'

/** More threads wait for the disk and for one another. */
const mostThreads = 8

/**
 * Runs the jobs side by side, each in a thread, and hands on what comes of them in the order they were given in. Of many, the bar stands
 * on standard error where somebody looks on.
 */
export async function runJobs(
  jobs: readonly FileJob[],
  take: (result: FileResult, job: FileJob) => void,
  startThread: () => Thread = createThread,
): Promise<void> {
  const progress = jobs.length > 1 ? progressBar() : null
  const results: (FileResult | undefined)[] = []
  let [next, done, told] = [0, 0, 0]
  const work = async (): Promise<void> => {
    const thread = startThread()
    for (let at = next++; at < jobs.length && !isHungUp(); at = next++) {
      const job = jobs[at]
      if (job === undefined) break
      results[at] = await thread.run(job)
      done += 1
      progress?.clear()
      for (let ready = results[told]; ready !== undefined; ready = results[told]) {
        const of = jobs[told]
        if (of !== undefined) take(ready, of)
        told += 1
      }
      if (done < jobs.length) progress?.show(done, jobs.length)
    }
    thread.end()
  }
  progress?.show(0, jobs.length)
  const threads = Math.min(jobs.length, mostThreads, Math.max(1, availableParallelism()))
  await Promise.all(Array.from({ length: threads }, work))
  progress?.clear()
}
