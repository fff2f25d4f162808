import type { Language } from '../../l10n/language'
import { message, t } from '../../l10n/t'
import type { Job, JobResult } from '../../formats/jobs'

/** One process that does one job. */
export interface JobProcess {
  post(job: Job): void
  /** Calls back with the result, or with null when the process ended without one. */
  listen(listener: (result: unknown) => void): void
  kill(): void
}

/** What a process is told: a job, and the language of what it has to say. */
export interface JobOrder {
  readonly job: Job
  readonly language: Language
}

/** Does what is to be done with documents from strangers: whatever they do to it, nothing but that job is lost. */
export interface FormatsDesk {
  run<J extends Job>(job: J): Promise<JobResult<J>>
}

/** Milliseconds after which a job is given up. A book of a thousand pages takes a few seconds. */
const patience = 30_000

/** Has each job done in a process of its own, which is ended with the job. */
export function createFormatsDesk(start: () => JobProcess, longest = patience): FormatsDesk {
  return {
    run: <J extends Job>(job: J) =>
      new Promise<JobResult<J>>((resolve) => {
        const refuse = (why: string): void => done({ kind: 'refused', message: t(why) })
        const timer = setTimeout(() => refuse(refusals[nameOf(job)].slow), longest)
        let child: JobProcess | null = null
        const done = (result: unknown): void => {
          clearTimeout(timer)
          child?.kill()
          // What comes back is what runJob gave for this very job.
          resolve(result as JobResult<J>)
        }
        try {
          child = start()
          child.listen((result) => (result === null ? refuse(refusals[nameOf(job)].died) : done(result)))
          child.post(job)
        } catch {
          refuse(refusals[nameOf(job)].died)
        }
      }),
  }
}

const refusals = {
  read: {
    slow: message('It takes too long to read, so it was not opened.'),
    died: message('Galley’s reader could not cope with it, so it was not opened.'),
  },
  write: {
    slow: message('Nothing was written: it takes too long. Save under another name as plain text.'),
    died: message('Nothing was written: Galley’s writer could not cope with it. Save under another name as plain text.'),
  },
} as const

function nameOf({ kind }: Job): keyof typeof refusals {
  return kind === 'read' ? 'read' : 'write'
}
