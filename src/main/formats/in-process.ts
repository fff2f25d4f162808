import type { Job, JobResult } from '../../formats/jobs'
import { codec } from '../../shared/codec'
import type { FormatsDesk } from './formats-desk'

/** Does jobs where it is called, for what needs no guard; what reads and writes documents is loaded for the first of them. */
export const inProcess: FormatsDesk = {
  // runJob gives for each job its own kind of result.
  run: async <J extends Job>(job: J) => {
    const { runJob } = await import('../../formats/jobs')
    return runJob(job, codec) as JobResult<J>
  },
}
