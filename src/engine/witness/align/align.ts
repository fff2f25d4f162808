import type { InSteps } from '../../pauses'
import type { DraftUnit, OriginalUnit } from '../features'
import { type Band, type Bead, findBeads } from './beads'
import { type NameDistances, weighEvidence, withNames } from './evidence'

/** The first way through is looked for this far from the diagonal, in sentences, or in this share of the text, up to `most`. */
const wide = { least: 20, share: 0.12, most: 500 }
/** The second, which compares names as well, this far from the first. */
const narrow = 6

/**
 * Which sentences of the draft say what which of the original say. Twice through: by length and numbers over a wide band, then with names
 * near the way that was found.
 */
export function* align(
  original: readonly OriginalUnit[],
  draft: readonly DraftUnit[],
  distances: NameDistances,
): InSteps<readonly Bead[]> {
  const share = Math.min(wide.most, wide.share * draft.length)
  const reach = Math.ceil(Math.max(wide.least, share, 1.5 * Math.abs(draft.length - original.length)))
  const evidence = yield* weighEvidence(original, draft)
  const first = yield* findBeads(original, draft, evidence, around(diagonal(original, draft), reach))
  const way = wayOf(first, original.length)
  return yield* findBeads(original, draft, withNames(evidence, original, draft, distances), along(way, draft.length))
}

/** Near a way: wide enough where it leaps over sentences that stand on one side only. */
const along =
  (way: readonly number[], end: number): Band =>
  (o) => [(way[o - 1] ?? 0) - narrow, (way[o + 1] ?? end) + narrow + 1]

const around =
  (centre: (original: number) => number, reach: number): Band =>
  (original) => [Math.floor(centre(original)) - reach, Math.ceil(centre(original)) + reach + 1]

/** Where in the draft as much text stands before as before a sentence of the original. */
function diagonal(original: readonly OriginalUnit[], draft: readonly DraftUnit[]): (original: number) => number {
  const total = (units: readonly { readonly text: string }[]) => units.reduce((sum, { text }) => sum + text.length, 0)
  const ratio = total(draft) / Math.max(1, total(original))
  const centres: number[] = []
  let wanted = 0
  let at = 0
  let seen = 0
  for (const { text } of original) {
    while (at < draft.length && seen < wanted) seen += draft[at++]?.text.length ?? 0
    centres.push(at)
    wanted += text.length * ratio
  }
  return (o) => centres[o] ?? draft.length
}

function wayOf(beads: readonly Bead[], originals: number): readonly number[] {
  const way = new Array<number>(originals + 1).fill(0)
  let draft = 0
  for (const bead of beads) {
    for (const o of bead.original) way[o] = draft
    draft += bead.draft.length
  }
  way[originals] = draft
  return way
}
