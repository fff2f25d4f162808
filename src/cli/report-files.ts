import type { DraftReport } from '../formats/report/report'
import type { ReportCommand } from './arguments'
import { findDrafts } from './batch/find-drafts'
import { runJobs } from './batch/pool'
import { print, sayError } from './output'
import { reportIn } from './reporter'
import { sweepPlaces, writeOut } from './write-out'

/** One report on all drafts: marks as they came and after the safe repairs, what these were, and what there is to ask. */
export async function reportFiles({ files, format, output }: ReportCommand): Promise<number> {
  const { drafts, empty } = await findDrafts(files)
  for (const folder of empty) sayError(`${folder}: There is no draft in this folder.`)
  const reports: DraftReport[] = []
  let isFailed = empty.length > 0
  await runJobs(
    drafts.map(({ path }) => ({ kind: 'report', path })),
    ({ said, outcome }) => {
      for (const line of said) sayError(line)
      if (outcome.kind === 'reported') reports.push(outcome.report)
      else isFailed = true
    },
  )
  const report = reportIn(format, reports)
  if (output === null) print(report)
  else {
    await sweepPlaces([output])
    const { said, outcome } = await writeOut(output, new TextEncoder().encode(report))
    for (const line of said) sayError(line)
    if (outcome.kind === 'failed') isFailed = true
  }
  return isFailed ? 2 : 0
}
