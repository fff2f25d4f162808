import { applyEdits, type Edit, type Finding } from '../engine'
import { encodeInFormat } from '../formats/text/encode'
import type { TextFormat } from '../formats/text/decode'
import { editLineEnds } from '../formats/text/line-ends'
import { mapQuirks } from '../formats/text/quirks'
import type { FixCommand } from './arguments'
import { print, sayError } from './output'
import { proofreadDraft } from './proofread-draft'
import { codec, readDraft } from './read-draft'
import { writeWhole } from './write-whole'

/** A repair may bring out another safe one (a doubled space behind a doubled word); it never takes many rounds. */
const mostRounds = 5

/** Makes all safe repairs and writes the text in the format it came in. */
export async function fixFile(command: FixCommand): Promise<number> {
  const draft = await readDraft(command.file)
  if (draft.kind === 'refused') {
    sayError(`${command.file}: ${draft.message}`)
    return 2
  }
  if (draft.guessed) sayError(`${command.file}: Read and written as ${draft.encoding}, which is a guess.`)
  const { text, format, made } = await makeSafeRepairs(draft.text, draft)
  const encoded = encodeInFormat(text, format, codec)
  if (encoded.kind === 'unencodable') {
    sayError(
      `${command.file}: A repair needs “${encoded.character}”, which ${draft.encoding} does not have; save the file as UTF-8 first.`,
    )
    return 2
  }
  const { bytes } = encoded
  if (command.output === null) {
    print(bytes)
    return 0
  }
  try {
    await writeWhole(command.output, bytes)
  } catch (error) {
    sayError(`${command.output}: The file could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`)
    return 2
  }
  process.stderr.write(`${made} safe ${made === 1 ? 'repair' : 'repairs'} made.\n`)
  return 0
}

interface Repaired {
  readonly text: string
  readonly format: TextFormat
  readonly made: number
}

/** Readers are not asked: no repair of theirs is ever safe. */
async function makeSafeRepairs(text: string, format: TextFormat): Promise<Repaired> {
  let made = 0
  for (let round = 0; round < mostRounds; round++) {
    const repairs = safeRepairs((await proofreadDraft(text, '', null, null)).findings)
    if (repairs.length === 0) break
    const edits = repairs.flat().toSorted((one, other) => one.from - other.from || one.to - other.to)
    const { encoding, lineEnds, quirks } = format
    format = { encoding, lineEnds: editLineEnds(text, lineEnds, edits), quirks: mapQuirks(quirks, edits) }
    text = applyEdits(text, edits)
    made += repairs.length
  }
  return { text, format, made }
}

/** The safe repairs that can be made together: of two at the same place the first is taken, the other is judged again afterwards. */
function safeRepairs(findings: readonly Finding[]): readonly (readonly Edit[])[] {
  const taken: (readonly Edit[])[] = []
  for (const finding of findings) {
    if (finding.tier === 'doubtful') continue
    const repair = finding.repairs.find(({ kind, edits }) => kind === 'safe' && edits.length > 0)
    if (repair && !repair.edits.some((edit) => taken.flat().some((other) => edit.from <= other.to && other.from <= edit.to)))
      taken.push(repair.edits)
  }
  return taken
}
