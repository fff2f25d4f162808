import { applyEdits, type Edit, type Finding } from '../engine'
import { encodeText } from '../formats/text/encode'
import { editLineEnds, type LineEnds } from '../formats/text/line-ends'
import type { FixCommand } from './arguments'
import { print, sayError } from './output'
import { proofreadDraft } from './proofread-draft'
import { readDraft } from './read-draft'
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
  const { text, lineEnds, made } = makeSafeRepairs(draft.text, draft.lineEnds)
  const bytes = encodeText(text, { bom: draft.bom, lineEnds }, (decoded) => new TextEncoder().encode(decoded))
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

function makeSafeRepairs(text: string, lineEnds: LineEnds): { text: string; lineEnds: LineEnds; made: number } {
  let made = 0
  for (let round = 0; round < mostRounds; round++) {
    const repairs = safeRepairs(proofreadDraft(text).findings)
    if (repairs.length === 0) break
    const edits = repairs.flat()
    lineEnds = editLineEnds(text, lineEnds, edits)
    text = applyEdits(text, edits)
    made += repairs.length
  }
  return { text, lineEnds, made }
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
