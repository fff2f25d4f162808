import { applyEdits, type Draft, type Edit, type Finding } from '../engine'
import { mapRanges } from '../formats/changes/map-ranges'
import { proofreadDraft } from './proofread-draft'

/** A repair may bring out another safe one (a doubled space behind a doubled word); it never takes many rounds. */
const mostRounds = 5

export interface Repaired {
  readonly text: string
  readonly made: number
  /** What was done in each round, to the text as it was before it. */
  readonly rounds: readonly (readonly Edit[])[]
  /** What is left to be said of the repaired text. */
  readonly findings: readonly Finding[]
}

/** Makes all safe repairs. Readers are not asked: no repair of theirs is ever safe. */
export async function safeRepairsOf(given: Draft): Promise<Repaired> {
  let draft = given
  let made = 0
  const rounds: (readonly Edit[])[] = []
  for (;;) {
    const { findings } = await proofreadDraft(draft, '', null, null)
    const repairs = rounds.length < mostRounds ? safeRepairs(findings) : []
    if (repairs.length === 0) return { text: draft.text, made, rounds, findings }
    const edits = repairs.flat().toSorted((one, other) => one.from - other.from || one.to - other.to)
    const { text, blocks = [], shields = [] } = draft
    draft = { text: applyEdits(text, edits), blocks: mapRanges(blocks, edits), shields: mapRanges(shields, edits) }
    made += repairs.length
    rounds.push(edits)
  }
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
