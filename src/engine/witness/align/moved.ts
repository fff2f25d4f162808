import { type InSteps, mapInSteps } from '../../pauses'
import type { DraftUnit, OriginalUnit } from '../features'
import type { Bead } from './beads'
import { type NameDistances, weighEvidence, withNames } from './evidence'

/** So much has to speak for a sentence standing elsewhere: two numbers that are rare, or a name and a number. */
const least = 5

/** Pairs sentences that were left alone on both sides, wherever they stand: passages that were moved. */
export function* findMoved(
  beads: readonly Bead[],
  original: readonly OriginalUnit[],
  draft: readonly DraftUnit[],
  distances: NameDistances,
): InSteps<readonly Bead[]> {
  const lost = beads.flatMap((bead) => (bead.draft.length === 0 ? bead.original : []))
  const added = beads.flatMap((bead) => (bead.original.length === 0 ? bead.draft : []))
  if (lost.length === 0 || added.length === 0 || lost.length * added.length > 2500) return []
  const evidence = withNames(yield* weighEvidence(original, draft), original, draft, distances)
  const all = yield* mapInSteps(lost, (o) => added.map((d) => ({ o, d, weight: evidence.between(o, d) })))
  const tries = all
    .flat()
    .filter(({ weight }) => weight >= least)
    .toSorted((a, b) => b.weight - a.weight)
  const moved: Bead[] = []
  for (const { o, d } of tries) {
    if (!moved.some((bead) => bead.original.includes(o) || bead.draft.includes(d))) moved.push({ original: [o], draft: [d] })
  }
  return moved
}
