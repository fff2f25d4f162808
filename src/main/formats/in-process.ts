import { type Job, type JobResult, runJob } from '../../formats/jobs'
import { codec } from '../documents/codec'
import type { FormatsDesk } from './formats-desk'

/** Does jobs where it is called, for what needs no guard. */
export const inProcess: FormatsDesk = {
  // runJob gives for each job its own kind of result.
  run: async <J extends Job>(job: J) => runJob(job, codec) as JobResult<J>,
}
