import { assertNever } from '../shared/assert-never'
import type { Edit } from '../engine'
import { runJob } from '../formats/jobs'
import type { Written } from '../formats/format'
import { encodeInFormat } from '../formats/text/encode'
import type { DecodedText, TextFormat } from '../formats/text/decode'
import { editLineEnds } from '../formats/text/line-ends'
import { mapQuirks } from '../formats/text/quirks'
import { applyEdits } from '../engine'
import type { FixCommand } from './arguments'
import { print, sayError } from './output'
import { codec, readDraft, type ReadDocument } from './read-draft'
import { safeRepairsOf } from './safe-repairs'
import { writeWhole } from './write-whole'

/** Makes all safe repairs and writes the draft in the format it came in. */
export async function fixFile(command: FixCommand): Promise<number> {
  const draft = await readDraft(command.file)
  if (draft.kind === 'refused') {
    sayError(`${command.file}: ${draft.message}`)
    return 2
  }
  const { written, made } = draft.kind === 'document' ? await fixDocument(draft) : await fixText(command.file, draft)
  if (written.kind === 'refused') {
    sayError(`${command.file}: ${written.message}`)
    return 2
  }
  if (command.output === null) {
    print(written.bytes)
    return 0
  }
  const code = await writeOut(command.output, written.bytes)
  if (code === 0) process.stderr.write(`${made} safe ${made === 1 ? 'repair' : 'repairs'} made.\n`)
  return code
}

/** Writes a file that was named on the command line; says so where it cannot. */
export async function writeOut(path: string, bytes: Uint8Array): Promise<number> {
  try {
    await writeWhole(path, bytes)
    return 0
  } catch (error) {
    sayError(`${path}: The file could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`)
    return 2
  }
}

interface Fixed {
  readonly written: Written
  readonly made: number
}

async function fixDocument({ format, bytes, draft }: ReadDocument): Promise<Fixed> {
  const { text, made } = await safeRepairsOf(draft)
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

async function fixText(path: string, draft: Extract<DecodedText, { kind: 'text' }>): Promise<Fixed> {
  if (draft.guessed) sayError(`${path}: Read and written as ${draft.encoding}, which is a guess.`)
  const { text, made, rounds } = await safeRepairsOf(draft)
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
