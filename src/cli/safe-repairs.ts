import { applyEdits, type BlockHint, createProofreader, type Draft, type Edit, type Finding, type Range } from '../engine'
import { atOnce } from '../engine/pauses'
import { mapRanges } from '../formats/changes/map-ranges'

/** A repair may bring out another safe one (a doubled space behind a doubled word); it never takes many rounds. */
const mostRounds = 5

/** Words that were changed, and by which rule. */
export interface SafeRepair {
  readonly rule: string
  readonly label: string
  readonly was: string
  readonly is: string
  readonly edits: readonly Edit[]
}

export interface Repaired {
  readonly text: string
  /** What is known of the kinds of its paragraphs. */
  readonly blocks: readonly BlockHint[]
  readonly made: number
  readonly repaired: readonly SafeRepair[]
  /** What was done in each round, to the text as it was before it. */
  readonly rounds: readonly (readonly Edit[])[]
  /** The paragraphs of the repaired text. */
  readonly paragraphs: readonly Range[]
  /** What is left to be said of it. */
  readonly findings: readonly Finding[]
}

/** Makes all safe repairs. Readers are not asked: no repair of theirs is ever safe. */
export function safeRepairsOf(given: Draft): Repaired {
  const proofreader = createProofreader()
  let draft = given
  const repaired: SafeRepair[] = []
  const rounds: (readonly Edit[])[] = []
  for (;;) {
    const { findings, blocks: paragraphs } = atOnce(proofreader.proofread({ ...draft, source: '' }))
    const repairs = rounds.length < mostRounds ? safeRepairs(draft.text, findings) : []
    if (repairs.length === 0)
      return { text: draft.text, blocks: draft.blocks ?? [], made: repaired.length, repaired, rounds, paragraphs, findings }
    const edits = repairs.flatMap((one) => one.edits).toSorted((one, other) => one.from - other.from || one.to - other.to)
    const { text, blocks = [], shields = [] } = draft
    draft = { text: applyEdits(text, edits), blocks: mapRanges(blocks, edits), shields: mapRanges(shields, edits) }
    repaired.push(...repairs)
    rounds.push(edits)
  }
}

/** The safe repairs that can be made together: of two at the same place the first is taken, the other is judged again afterwards. */
function safeRepairs(text: string, findings: readonly Finding[]): readonly SafeRepair[] {
  const taken: SafeRepair[] = []
  const isTaken = (edit: Edit): boolean =>
    taken.some(({ edits }) => edits.some((other) => edit.from <= other.to && other.from <= edit.to))
  for (const { tier, rule, repairs } of findings) {
    if (tier === 'doubtful') continue
    const repair = repairs.find(({ kind, edits }) => kind === 'safe' && edits.length > 0)
    if (repair && !repair.edits.some(isTaken))
      taken.push({ rule, label: repair.label, ...wordsOf(text, repair.edits), edits: repair.edits })
  }
  return taken
}

/** The words around the edits, before and after them. */
function wordsOf(text: string, edits: readonly Edit[]): { readonly was: string; readonly is: string } {
  const first = Math.min(...edits.map(({ from }) => from))
  const last = Math.max(...edits.map(({ to }) => to))
  const from = first - (/\S*\s?$/u.exec(text.slice(Math.max(0, first - 40), first))?.[0].length ?? 0)
  const to = last + (/^\s?\S*/u.exec(text.slice(last, last + 40))?.[0].length ?? 0)
  const inside = edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }))
  const was = text.slice(from, to)
  return { was, is: applyEdits(was, inside) }
}
