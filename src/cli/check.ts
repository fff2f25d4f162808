import type { Finding, Tier } from '../engine'
import type { CheckCommand } from './arguments'
import { findDrafts } from './batch/find-drafts'
import { type FileJob, runFileJob } from './batch/jobs'
import { runJobs } from './batch/pool'
import type { FileResult } from './batch/result'
import { jsonReport } from './json-report'
import { isHungUp, print, sayError } from './output'
import { progressBar } from './progress'
import { readDraft } from './read-draft'
import { startReaders } from './readers'
import type { CheckedFile } from './report'
import { reportIn, reportOfChecked } from './reporter'
import { type JudgedFile, summaryReport } from './summary'
import { textReport } from './text-report'

const certainty: Record<Tier, number> = { sure: 2, likely: 1, doubtful: 0 }

/** Checks files and what is in folders; a file that cannot be read does not keep the others from being checked. */
export async function checkFiles(command: CheckCommand): Promise<number> {
  const original = command.original === null ? null : await readDraft(command.original)
  if (original?.kind === 'refused') {
    sayError(`${command.original}: ${original.message}`)
    return 2
  }
  const { drafts, empty } = await findDrafts(command.files)
  if (original && drafts.length > 1) {
    sayError('--original belongs to one draft; check one at a time')
    return 2
  }
  for (const folder of empty) sayError(`${folder}: There is no draft in this folder.`)
  const checked: CheckedFile[] = []
  const judged: JudgedFile[] = []
  let unread = empty.length > 0
  const take = ({ said, outcome }: FileResult): void => {
    for (const line of said) sayError(line)
    if (outcome.kind !== 'checked') {
      unread = true
      return
    }
    const { file } = outcome.checked
    const findings = file.findings.filter((finding) => certainty[finding.tier] >= certainty[command.tier])
    checked.push({ ...file, findings })
    judged.push(outcome.checked.judged)
    if (!command.summary && command.format === 'text') print(textReport({ ...file, findings }))
  }
  const jobs = drafts.map(
    ({ path }) => ({ kind: 'check', path, source: command.source, original: original?.text ?? null }) as const,
  )
  if (command.readers.length === 0) await runJobs(jobs, take)
  else await checkWithReaders(command, jobs, take)
  if (command.summary) print(summaryReport(judged))
  else if (command.format === 'json') print(jsonReport(checked))
  else if (command.format !== 'text') print(reportIn(command.format, checked.map(reportOfChecked)))
  if (unread) return 2
  const fails = (finding: Finding) => command.failOn.includes(finding.category)
  return checked.some((file) => file.findings.some(fails)) ? 1 : 0
}

/** One after the other: the readers have a thread of their own, which is busy all the time. */
async function checkWithReaders(
  { readers: asked, summary }: CheckCommand,
  jobs: readonly Extract<FileJob, { kind: 'check' }>[],
  take: (result: FileResult) => void,
): Promise<void> {
  const readers = startReaders(asked)
  const progress = summary || jobs.length > 1 ? progressBar() : null
  try {
    for (const [index, job] of jobs.entries()) {
      if (isHungUp()) break
      progress?.show(index, jobs.length)
      const result = await runFileJob(job, readers)
      progress?.clear()
      take(result)
    }
  } finally {
    progress?.clear()
    readers.end()
  }
}
