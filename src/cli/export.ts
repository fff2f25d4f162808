import { exportName, withoutEnding } from '../formats/exports/export-name'
import type { ExportCommand } from './arguments'
import { findDrafts } from './batch/find-drafts'
import { isFolderName, outputsIn } from './batch/outputs'
import { runJobs } from './batch/pool'
import { sayError } from './output'
import { sweepPlaces } from './write-out'

/** Hands drafts on as another kind of document; many go below a folder. */
export async function exportFiles(command: ExportCommand): Promise<number> {
  const { drafts, empty, hasFolders } = await findDrafts(command.files)
  for (const folder of empty) sayError(`${folder}: There is no draft in this folder.`)
  const { output, to, tracked, author } = command
  const isMany = hasFolders || command.files.length > 1 || (await isFolderName(output))
  const kind = tracked ? 'docx-tracked' : to
  const nameOf = (name: string): string => (kind === 'text' ? `${withoutEnding(name)}.txt` : exportName(name, kind))
  const outputs = isMany ? await outputsIn(output, drafts, nameOf) : null
  if (outputs?.kind === 'wrong') {
    sayError(outputs.message)
    return 2
  }
  const jobs = drafts.map(
    ({ path }, at) => ({ kind: 'export', path, to, tracked, author, output: outputs?.places[at] ?? output }) as const,
  )
  await sweepPlaces(jobs.map((job) => job.output))
  let isFailed = empty.length > 0
  await runJobs(jobs, ({ said, outcome }) => {
    for (const line of said) sayError(line)
    if (outcome.kind !== 'written') isFailed = true
  })
  return isFailed ? 2 : 0
}
