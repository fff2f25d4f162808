import type { FixCommand } from './arguments'
import { findDrafts } from './batch/find-drafts'
import { isFolderName, outputsIn } from './batch/outputs'
import { runJobs } from './batch/pool'
import { print, sayError } from './output'
import { sweepPlaces } from './write-out'

/** Makes all safe repairs and writes each draft in the format it came in; many go below a folder. */
export async function fixFiles(command: FixCommand): Promise<number> {
  const { drafts, empty, hasFolders } = await findDrafts(command.files)
  for (const folder of empty) sayError(`${folder}: There is no draft in this folder.`)
  const { output } = command
  const isMany = hasFolders || command.files.length > 1 || (output !== null && (await isFolderName(output)))
  if (isMany && output === null) {
    sayError('name the folder for the repaired drafts with -o')
    return 2
  }
  const outputs = output === null || !isMany ? null : await outputsIn(output, drafts, (name) => name)
  if (outputs?.kind === 'wrong') {
    sayError(outputs.message)
    return 2
  }
  const jobs = drafts.map(({ path }, at) => ({ kind: 'fix', path, output: outputs?.places[at] ?? output }) as const)
  await sweepPlaces(jobs.flatMap((job) => job.output ?? []))
  let made = 0
  let isFailed = empty.length > 0
  await runJobs(jobs, ({ said, outcome }) => {
    for (const line of said) sayError(line)
    if (outcome.kind === 'bytes') print(outcome.bytes)
    else if (outcome.kind === 'written') made += outcome.made
    else isFailed = true
  })
  const written = jobs.length > 1 ? ` in ${jobs.length} drafts` : ''
  if (output !== null && (jobs.length > 1 || !isFailed))
    process.stderr.write(`${made} safe ${made === 1 ? 'repair' : 'repairs'} made${written}.\n`)
  return isFailed ? 2 : 0
}
