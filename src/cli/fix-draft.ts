import type { Written } from '../formats/format'
import { runJob } from '../formats/jobs'
import { type DraftText, editDraftText, encodeDraftText } from '../formats/text/draft-text'
import { dominantEnd } from '../formats/text/line-ends'
import { assertNever } from '../shared/assert-never'
import { failed, type FileResult } from './batch/result'
import { codec } from '../shared/codec'
import { type ReadDocument, readDraftOnDisk, type ReadText } from './read-draft'
import { saidOf } from './said'
import { safeRepairsOf } from './safe-repairs'
import { writeOut } from './write-out'

/** Makes the safe repairs of one draft and writes it to a file, or for null gives its bytes. */
export async function fixDraftTo(path: string, output: string | null): Promise<FileResult> {
  const { draft, file } = await readDraftOnDisk(path)
  if (draft.kind === 'refused') return failed(path, draft.message)
  const said = saidOf(path, draft, 'Read and written')
  const { written, made } = draft.kind === 'document' ? await fixDocument(draft) : await fixText(draft)
  if (written.kind === 'refused') return { said: [...said, `${path}: ${written.message}`], outcome: { kind: 'failed' } }
  if (output === null) return { said, outcome: { kind: 'bytes', bytes: written.bytes } }
  const result = await writeOut(output, written.bytes, file, made)
  return { ...result, said: [...said, ...result.said] }
}

interface Fixed {
  readonly written: Written
  readonly made: number
}

async function fixDocument({ format, bytes, draft }: ReadDocument): Promise<Fixed> {
  const { text, made } = safeRepairsOf(draft)
  const written = runJob({ kind: 'rewrite', format, bytes, original: draft.text, text }, codec)
  switch (written.kind) {
    case 'written':
    case 'refused':
      return { written, made }
    case 'read':
      throw new Error('a document that was to be written was read')
    default:
      return assertNever(written)
  }
}

async function fixText(draft: ReadText): Promise<Fixed> {
  const { made, rounds } = safeRepairsOf(draft)
  const repaired = rounds.reduce<DraftText>((text, edits) => editDraftText(text, edits, dominantEnd(draft.ends)), draft)
  const encoded = encodeDraftText(repaired, draft.encoding, codec)
  if (encoded.kind === 'encoded') return { written: { kind: 'written', bytes: encoded.bytes }, made }
  const message = `A repair needs “${encoded.character}”, which ${draft.encoding} does not have; save the file as UTF-8 first.`
  return { written: { kind: 'refused', message }, made }
}
