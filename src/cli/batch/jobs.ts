import { assertNever } from '../../shared/assert-never'
import { checkDraft, type CheckJob } from '../check-draft'
import { type ExportJob, exportDraftTo } from '../export-draft'
import { fixDraftTo } from '../fix-draft'
import type { AskReaders } from '../proofread-draft'
import { reportDraft } from '../report-draft'
import { failed, type FileResult } from './result'

/** What is to be done with one draft. It can be sent to another thread, and so can what comes of it. */
export type FileJob =
  | CheckJob
  | { readonly kind: 'report'; readonly path: string }
  | { readonly kind: 'fix'; readonly path: string; readonly output: string | null }
  | ExportJob

/** Does one job, a check with readers if it wants them; whatever is wrong with the draft is told in the result. */
export async function runFileJob(job: FileJob, askReaders: AskReaders): Promise<FileResult> {
  try {
    switch (job.kind) {
      case 'check':
        return await checkDraft(job, askReaders)
      case 'report':
        return await reportDraft(job.path)
      case 'fix':
        return await fixDraftTo(job.path, job.output)
      case 'export':
        return await exportDraftTo(job)
      default:
        return assertNever(job)
    }
  } catch (error) {
    return failed(job.path, `Galley could not cope with it (${error instanceof Error ? error.message : String(error)}).`)
  }
}
