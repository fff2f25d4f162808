import { applyEdits, type Edit } from '../engine'
import type { Written } from '../formats/format'
import { runJob } from '../formats/jobs'
import type { DecodedText, TextFormat } from '../formats/text/decode'
import { encodeInFormat } from '../formats/text/encode'
import { editLineEnds } from '../formats/text/line-ends'
import { mapQuirks } from '../formats/text/quirks'
import { assertNever } from '../shared/assert-never'
import { failed, type FileResult } from './batch/result'
import { codec, readDraft, type ReadDocument } from './read-draft'
import { safeRepairsOf } from './safe-repairs'
import { writeOut } from './write-out'

/** Makes the safe repairs of one draft and writes it to a file, or for null gives its bytes. */
export async function fixDraftTo(path: string, output: string | null): Promise<FileResult> {
  const draft = await readDraft(path)
  if (draft.kind === 'refused') return failed(path, draft.message)
  const said = draft.kind === 'text' && draft.guessed ? [`${path}: Read and written as ${draft.encoding}, which is a guess.`] : []
  const { written, made } = draft.kind === 'document' ? await fixDocument(draft) : await fixText(draft)
  if (written.kind === 'refused') return { said: [...said, `${path}: ${written.message}`], outcome: { kind: 'failed' } }
  if (output === null) return { said, outcome: { kind: 'bytes', bytes: written.bytes } }
  const result = await writeOut(output, written.bytes, made)
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

async function fixText(draft: Extract<DecodedText, { kind: 'text' }>): Promise<Fixed> {
  const { text, made, rounds } = safeRepairsOf(draft)
  const encoded = encodeInFormat(text, formatAfter(draft, rounds), codec)
  if (encoded.kind === 'encoded') return { written: { kind: 'written', bytes: encoded.bytes }, made }
  const message = `A repair needs “${encoded.character}”, which ${draft.encoding} does not have; save the file as UTF-8 first.`
  return { written: { kind: 'refused', message }, made }
}

/** The text’s own line ends and bytes, through all rounds of edits. */
function formatAfter(
  { text, ...format }: TextFormat & { readonly text: string },
  rounds: readonly (readonly Edit[])[],
): TextFormat {
  let now = text
  let { lineEnds, quirks } = format
  for (const edits of rounds) {
    lineEnds = editLineEnds(now, lineEnds, edits)
    quirks = mapQuirks(quirks, edits)
    now = applyEdits(now, edits)
  }
  return { encoding: format.encoding, lineEnds, quirks }
}
