import type { Draft, Finding } from '../engine'
import { questionOf } from '../engine/question-of'
import { findBlocks } from '../engine/read/blocks'
import { exportAs, type ExportRequest } from '../formats/exports/export'
import { lossesOf } from '../formats/exports/losses'
import { objectMark } from '../formats/office/layout'
import type { ExportCommand } from './arguments'
import { failed, type FileResult } from './batch/result'
import { codec } from '../shared/codec'
import { type DraftRead, readDraftOnDisk, type SeenFile } from './read-draft'
import { safeRepairsOf } from './safe-repairs'
import { writeOut } from './write-out'

export interface ExportJob extends Pick<ExportCommand, 'to' | 'tracked' | 'author' | 'output'> {
  readonly kind: 'export'
  readonly path: string
}

/** Writes one draft as another document: as it is, or for Word with its safe repairs tracked and what to ask as comments. */
export async function exportDraftTo(job: ExportJob): Promise<FileResult> {
  const { draft: read, file } = await readDraftOnDisk(job.path)
  if (read.kind === 'refused') return failed(job.path, read.message)
  if (job.to === 'text') return writeTold(job, { read, file }, new TextEncoder().encode(read.text.replaceAll(objectMark, '')))
  const written = exportAs(await requestFor(job, job.to, read), codec)
  return written.kind === 'written' ? writeTold(job, { read, file }, written.bytes) : failed(job.path, written.message)
}

/** Writes the export, and says what of the draft is not in it. */
async function writeTold(
  { path, to, tracked, output }: ExportJob,
  { read, file }: { readonly read: DraftGiven; readonly file: SeenFile | null },
  bytes: Uint8Array,
): Promise<FileResult> {
  const nothing = { format: null, text: read.text, remarks: [], blocks: [] }
  const holding = read.kind === 'document' ? { ...read.draft, format: read.format } : nothing
  const losses = lossesOf(tracked ? 'docx-tracked' : to, holding)
  const result = await writeOut(output, bytes, file)
  return losses === null ? result : { ...result, said: [...result.said, `${path}: ${losses}`] }
}

type DraftGiven = Exclude<DraftRead, { readonly kind: 'refused' }>

async function requestFor(
  { tracked, author }: Pick<ExportCommand, 'tracked' | 'author'>,
  to: Exclude<ExportCommand['to'], 'text'>,
  read: DraftGiven,
): Promise<ExportRequest> {
  const draft: Draft = read.kind === 'document' ? read.draft : read
  const source = read.kind === 'document' ? { format: read.format, bytes: read.bytes } : null
  const signature = { author, date: new Date().toISOString().replace(/\.\d+Z$/u, 'Z') }
  const base = { source, original: draft.text, signature }
  const kindsOf = ({ text, blocks = [] }: Draft): ExportRequest['blocks'] => (source === null ? findBlocks(text) : blocks)
  if (!tracked && to !== 'critic') return { ...base, blocks: kindsOf(draft), kind: to, text: draft.text, notes: [] }
  const repaired = safeRepairsOf(draft)
  const kind = to === 'critic' ? to : 'docx-tracked'
  return { ...base, blocks: kindsOf(repaired), kind, text: repaired.text, notes: repaired.findings.flatMap(noteOf) }
}

/** What only the reporter can know: why it is asked, and the question. */
function noteOf(finding: Finding): ExportRequest['notes'] {
  const { tier, ranges, message } = finding
  const question = questionOf(finding)
  if (tier === 'doubtful' || question === undefined) return []
  return [{ from: ranges[0].from, to: ranges[0].to, text: `${message} ${question}` }]
}
