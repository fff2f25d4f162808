import type { Draft, Finding } from '../engine'
import { exportAs, type ExportRequest } from '../formats/exports/export'
import { objectMark } from '../formats/office/layout'
import type { ExportCommand } from './arguments'
import { writeOut } from './fix'
import { sayError } from './output'
import { codec, type DraftRead, readDraft } from './read-draft'
import { safeRepairsOf } from './safe-repairs'

/** Hands a draft on as another kind of document: as it is, or for Word with its safe repairs tracked and what to ask as comments. */
export async function exportFile(command: ExportCommand): Promise<number> {
  const read = await readDraft(command.file)
  if (read.kind === 'refused') {
    sayError(`${command.file}: ${read.message}`)
    return 2
  }
  if (command.to === 'text') return writeOut(command.output, new TextEncoder().encode(read.text.replaceAll(objectMark, '')))
  const written = exportAs(await requestFor(command, command.to, read), codec)
  if (written.kind === 'written') return writeOut(command.output, written.bytes)
  sayError(`${command.file}: ${written.message}`)
  return 2
}

async function requestFor(
  { tracked, author }: ExportCommand,
  to: Exclude<ExportCommand['to'], 'text'>,
  read: Exclude<DraftRead, { kind: 'refused' }>,
): Promise<ExportRequest> {
  const draft: Draft = read.kind === 'document' ? read.draft : read
  const source = read.kind === 'document' ? { format: read.format, bytes: read.bytes } : null
  const signature = { author, date: new Date().toISOString().replace(/\.\d+Z$/u, 'Z') }
  const base = { source, original: draft.text, blocks: draft.blocks ?? [], signature }
  if (!tracked) return { ...base, kind: to, text: draft.text, notes: [] }
  const { text, findings } = await safeRepairsOf(draft)
  return { ...base, kind: 'docx-tracked', text, notes: findings.flatMap(questionOf) }
}

/** What only the reporter can know, in the words of the finding. */
function questionOf({ tier, ranges, message, repairs }: Finding): ExportRequest['notes'] {
  if (tier === 'doubtful' || !repairs.some(({ kind }) => kind === 'query')) return []
  return [{ from: ranges[0].from, to: ranges[0].to, text: message }]
}
