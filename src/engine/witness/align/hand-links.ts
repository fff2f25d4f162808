import type { InSteps } from '../../pauses'
import type { Range } from '../../types'
import type { DraftUnit, OriginalUnit } from '../features'
import type { HandLink } from '../types'
import type { Bead } from './beads'

/** Beads in the order of the original, and which of them an editor made. */
export interface HandLinked {
  readonly beads: readonly Bead[]
  readonly byHand: ReadonlySet<Bead>
}

type Aligner = (original: readonly OriginalUnit[], draft: readonly DraftUnit[]) => InSteps<readonly Bead[]>

/**
 * Lays down what an editor linked or unlinked, and has the rest aligned without it: nothing that was mended by hand is taken apart again.
 * A later link wins over an earlier one of the same sentence.
 */
export function* applyHandLinks(
  original: readonly OriginalUnit[],
  draft: readonly DraftUnit[],
  links: readonly HandLink[],
  alignRest: Aligner,
): InSteps<HandLinked> {
  if (links.length === 0) return { beads: yield* alignRest(original, draft), byHand: new Set() }
  const fixed: Bead[] = []
  for (const link of links.toReversed()) {
    const originals = placesIn(original, link.original).filter((place) => !fixed.some((bead) => bead.original.includes(place)))
    const drafts =
      link.draft === null ? [] : placesIn(draft, link.draft).filter((place) => !fixed.some((bead) => bead.draft.includes(place)))
    if (originals.length > 0) fixed.push({ original: originals, draft: drafts })
  }
  const freeOriginals = free(
    original.length,
    fixed.flatMap((bead) => bead.original),
  )
  const freeDrafts = free(
    draft.length,
    fixed.flatMap((bead) => bead.draft),
  )
  const rest = yield* alignRest(
    freeOriginals.flatMap((place) => original.slice(place, place + 1)),
    freeDrafts.flatMap((place) => draft.slice(place, place + 1)),
  )
  const mapped = rest.map((bead) => ({
    original: bead.original.map((place) => freeOriginals[place] ?? 0),
    draft: bead.draft.map((place) => freeDrafts[place] ?? 0),
  }))
  return { beads: merge(mapped, fixed), byHand: new Set(fixed) }
}

const placesIn = (units: readonly Range[], { from, to }: Range): readonly number[] =>
  units.flatMap((unit, place) => (unit.from < to && unit.to > from ? [place] : []))

function free(length: number, taken: readonly number[]): readonly number[] {
  const gone = new Set(taken)
  return [...Array(length).keys()].filter((place) => !gone.has(place))
}

/** Puts hand-made beads among the others: before the first whose original stands behind theirs. */
function merge(beads: readonly Bead[], fixed: readonly Bead[]): readonly Bead[] {
  const merged = [...beads]
  for (const bead of fixed) {
    const start = bead.original[0] ?? 0
    const at = merged.findIndex((other) => (other.original[0] ?? -1) > start)
    merged.splice(at === -1 ? merged.length : at, 0, bead)
  }
  return merged
}
