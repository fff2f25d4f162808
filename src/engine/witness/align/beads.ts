import type { InSteps } from '../../pauses'
import type { DraftUnit } from '../features'
import type { Evidence } from './evidence'

/** Sentences that belong together: places in the original and in the draft, rising; one side may be empty. */
export interface Bead {
  readonly original: readonly number[]
  readonly draft: readonly number[]
}

/** What is to be known of a sentence of either side. */
type Unit = Pick<DraftUnit, 'text' | 'asks' | 'denies' | 'isComplete' | 'paragraph'>

/** How many sentences of each side a bead may take, and what that costs (Gale and Church 1993, softened: translations merge and split). */
const shapes: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [1, 0, 2.5],
  [0, 1, 2.5],
  [2, 1, 2.2],
  [1, 2, 2.2],
  [3, 1, 4.5],
  [1, 3, 4.5],
  [2, 2, 4.5],
]
const mostTaken = Math.max(...shapes.map(([takesOriginal]) => takesOriginal))
/** Variance of the length of a translation, per character: measured on post-edited news, which keeps closer than the 6.8 of Gale and Church 1993. */
const spread = 2.2
const mostForLength = 14
const wholeSentences = 1.2
const crossingParagraphs = 3

/** Which draft sentences a sentence of the original is compared with: from, up to and without. */
export type Band = (original: number) => readonly [number, number]

/** The cheapest way through both texts, by length, evidence, questions and paragraphs; in steps of a sentence of the original. It takes memory by the width of the band. */
export function* findBeads(
  original: readonly Unit[],
  draft: readonly Unit[],
  evidence: Evidence,
  band: Band,
): InSteps<readonly Bead[]> {
  const columns = draft.length + 1
  const cost = bestCost(original, draft, evidence)
  const rows: Row[] = []
  const costs: (Float64Array | undefined)[] = []
  for (let o = 0; o <= original.length; o++) {
    const [from, to] = band(o)
    const start = Math.max(0, from)
    const width = Math.max(0, Math.min(columns, to) - start)
    const row = { from: start, came: new Uint8Array(width) }
    const best = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
    rows.push(row)
    costs.push(best)
    for (let d = start; d < start + width; d++) {
      const at = d - start
      if (o === 0 && d === 0) best[at] = 0
      for (const [shape, [takesOriginal, takesDraft, prior]] of shapes.entries()) {
        if (takesOriginal > o || takesDraft > d) continue
        const before = costs[o - takesOriginal]?.[d - takesDraft - (rows[o - takesOriginal]?.from ?? 0)]
        if (before === undefined || before === Number.POSITIVE_INFINITY) continue
        const sum = before + prior + cost(o - takesOriginal, o, d - takesDraft, d)
        if (sum >= (best[at] ?? 0)) continue
        best[at] = sum
        row.came[at] = shape
      }
    }
    // No bead reaches back further.
    if (o >= mostTaken) costs[o - mostTaken] = undefined
    yield
  }
  return walkBack(original.length, draft.length, rows)
}

/** How the cheapest way came to each place of the band in a row of the original, by the number of the shape; `from` is the first of these places. */
interface Row {
  readonly from: number
  readonly came: Uint8Array
}

function walkBack(originals: number, drafts: number, rows: readonly Row[]): readonly Bead[] {
  const beads: Bead[] = []
  let o = originals
  let d = drafts
  while (o > 0 || d > 0) {
    const row = rows[o]
    const [takesOriginal, takesDraft] = shapes[row?.came[d - row.from] ?? 0] ?? [1, 1]
    const bead = { original: run(o - takesOriginal, o), draft: run(d - takesDraft, d) }
    beads.push(bead)
    o -= takesOriginal
    d -= takesDraft
  }
  return beads.reverse()
}

const run = (from: number, to: number): readonly number[] => [...Array(to - from).keys()].map((at) => from + at)

type Cost = (fromOriginal: number, toOriginal: number, fromDraft: number, toDraft: number) => number

function bestCost(original: readonly Unit[], draft: readonly Unit[], evidence: Evidence): Cost {
  const originalLengths = sums(original)
  const draftLengths = sums(draft)
  const ratio = (draftLengths.at(-1) ?? 1) / Math.max(1, originalLengths.at(-1) ?? 1)
  return (fromOriginal, toOriginal, fromDraft, toDraft) => {
    if (fromOriginal === toOriginal || fromDraft === toDraft) return 0
    const expected = ((originalLengths[toOriginal] ?? 0) - (originalLengths[fromOriginal] ?? 0)) * ratio
    const actual = (draftLengths[toDraft] ?? 0) - (draftLengths[fromDraft] ?? 0)
    const deviation = (actual - expected) / Math.sqrt(spread * Math.max(1, ratio) * Math.max(expected, actual, 8))
    let shared = 0
    let shown = 0
    let owed = 0
    let breaks = 0
    for (let o = fromOriginal; o < toOriginal; o++) {
      owed += evidence.ofOriginal(o)
      if (o > fromOriginal) breaks += jointCost(original[o - 1], original[o])
      for (let d = fromDraft; d < toDraft; d++) shared += evidence.between(o, d)
    }
    for (let d = fromDraft; d < toDraft; d++) {
      shown += evidence.ofDraft(d)
      if (d > fromDraft) breaks += jointCost(draft[d - 1], draft[d])
    }
    // Two and two count each likeness across as well as along.
    shared /= Math.min(toOriginal - fromOriginal, toDraft - fromDraft)
    const against = 0.8 * (Math.max(0, owed - shared) + Math.max(0, shown - shared))
    const asks = original[toOriginal - 1]?.asks === draft[toDraft - 1]?.asks ? 0 : 1.5
    const denies =
      original.slice(fromOriginal, toOriginal).some((unit) => unit.denies) ===
      draft.slice(fromDraft, toDraft).some((unit) => unit.denies)
        ? 0
        : 0.8
    return Math.min(mostForLength, (deviation * deviation) / 2) - shared + Math.min(8, against) + asks + denies + breaks
  }
}

type Joint = { readonly isComplete: boolean; readonly paragraph: number } | undefined

/** Half a sentence goes on in what follows; a whole one is sometimes joined with the next, hardly ever with one of the next paragraph. */
function jointCost(before: Joint, after: Joint): number {
  if (before?.isComplete === false) return 0
  return before?.paragraph === after?.paragraph ? wholeSentences : crossingParagraphs
}

function sums(units: readonly { readonly text: string }[]): readonly number[] {
  const all = [0]
  for (const { text } of units) all.push((all.at(-1) ?? 0) + text.length)
  return all
}
