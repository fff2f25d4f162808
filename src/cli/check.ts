import type { Finding, Tier } from '../engine'
import type { CheckCommand } from './arguments'
import { findDrafts } from './batch/find-drafts'
import { runJobs } from './batch/pool'
import type { FileResult } from './batch/result'
import { createThread } from './batch/thread'
import { jsonReport } from './json-report'
import { print, sayError } from './output'
import { startReaders } from './readers'
import type { CheckedFile } from './report'
import { reportIn, reportOfChecked } from './reporter'
import { type JudgedFile, summaryReport } from './summary'
import { textReport } from './text-report'

const certainty: Record<Tier, number> = { sure: 2, likely: 1, doubtful: 0 }

/** Checks files and what is in folders; a file that cannot be read does not keep the others from being checked. */
export async function checkFiles(command: CheckCommand): Promise<number> {
  const { source, original, readers: asked } = command
  const { drafts, empty } = await findDrafts(command.files)
  if (original !== null && drafts.length > 1) {
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
  const readers = asked.length === 0 ? null : startReaders(asked)
  const jobs = drafts.map(({ path }) => ({ kind: 'check', path, source, original, withReaders: readers !== null }) as const)
  await runJobs(jobs, take, () => createThread(readers?.read)).finally(() => readers?.end())
  if (command.summary) print(summaryReport(judged))
  else if (command.format === 'json') print(jsonReport(checked))
  else if (command.format !== 'text') print(reportIn(command.format, checked.map(reportOfChecked)))
  if (unread) return 2
  const fails = (finding: Finding) => command.failOn.includes(finding.category)
  return checked.some((file) => file.findings.some(fails)) ? 1 : 0
}
