import type { InSteps } from '../../pauses'
import type { DraftUnit, OriginalUnit } from '../features'
import type { Quantity } from '../numbers/quantities'

/** What speaks for two sentences saying the same, in natural logarithms of odds. */
export interface Evidence {
  /** For one sentence of the original and one of the draft, by their places. */
  between(original: number, draft: number): number
  /** What a sentence of the original has to show: what is not found again speaks against a pair. */
  ofOriginal(original: number): number
  ofDraft(draft: number): number
}

/** Distances of names, kept by the sentences they were measured in. */
export type NameDistances = (draft: DraftUnit, original: OriginalUnit) => readonly number[]

/** The weight of a name; one of a hundred sentences that shares it by chance costs little. */
const nameWeight = 2.5
/** What a name of the draft has to show. */
const nameOwed = 0.6
/** A name this near is the same. */
const surelyNear = 0.7
const perhapsNear = 1
const mostPerNumber = 4
/** A word that begins alike in both languages, where only one sentence has it. */
const cognateWeight = 1.2
const mostForCognates = 4

const keysOf = ({ values }: Quantity): readonly number[] => values.slice(0, 2)
const counts = ({ isFigure, values, text }: Quantity): boolean =>
  values.length > 0 && (isFigure ? text.length > 1 || (values[0] ?? 0) > 2 : (values[0] ?? 0) > 10)

/** In steps of a sentence of the draft: numbers that stand on both sides, each worth the more the rarer it is, and words that begin alike. */
export function* weighEvidence(original: readonly OriginalUnit[], draft: readonly DraftUnit[]): InSteps<Evidence> {
  const places = new Map<number, Set<number>>()
  original.forEach(({ quantities }, at) => {
    for (const value of quantities.flatMap(keysOf)) places.set(value, (places.get(value) ?? new Set()).add(at))
  })
  const rarity = (value: number) =>
    Math.min(mostPerNumber, 0.7 + Math.log(original.length / (places.get(value)?.size ?? 1)) * 0.8)
  const weightOf = (quantity: Quantity) => Math.max(0, ...keysOf(quantity).map(rarity)) * (quantity.isFigure ? 1 : 0.5)
  const numbers = new Map<number, number>()
  const cognates = new Map<number, number>()
  const words = new Map<string, number[]>()
  original.forEach(({ stems }, at) => {
    for (const stem of stems) words.set(stem, [...(words.get(stem) ?? []), at])
  })
  for (const [at, { quantities, stems }] of draft.entries()) {
    for (const quantity of quantities.filter(counts)) {
      const found = new Set(keysOf(quantity).flatMap((value) => [...(places.get(value) ?? [])]))
      for (const place of found) {
        const key = place * draft.length + at
        numbers.set(key, (numbers.get(key) ?? 0) + weightOf(quantity))
      }
    }
    for (const stem of stems) {
      const found = words.get(stem) ?? []
      for (const place of found) {
        const key = place * draft.length + at
        cognates.set(key, (cognates.get(key) ?? 0) + cognateWeight / found.length)
      }
    }
    yield
  }
  const total = (quantities: readonly Quantity[]) =>
    quantities.filter((one) => one.isFigure && counts(one)).reduce((sum, one) => sum + Math.min(2.5, weightOf(one)), 0)
  const ofOriginals = original.map(({ quantities }) => total(quantities))
  const ofDrafts = draft.map(({ quantities }) => total(quantities))
  return {
    between: (o, d) =>
      (numbers.get(o * draft.length + d) ?? 0) + Math.min(mostForCognates, cognates.get(o * draft.length + d) ?? 0),
    ofOriginal: (o) => ofOriginals[o] ?? 0,
    ofDraft: (d) => ofDrafts[d] ?? 0,
  }
}

/** The same evidence of the same sentences, and names that sound alike. */
export function withNames(
  evidence: Evidence,
  original: readonly OriginalUnit[],
  draft: readonly DraftUnit[],
  distances: NameDistances,
): Evidence {
  const weights = new Map<number, number>()
  const ofNames = (o: number, d: number): number => {
    const mine = draft[d]
    const theirs = original[o]
    if (mine === undefined || theirs === undefined || mine.names.length === 0) return 0
    const key = o * draft.length + d
    const known = weights.get(key)
    if (known !== undefined) return known
    const weight = distances(mine, theirs).reduce(
      (sum, far) => sum + (far <= surelyNear ? nameWeight : far <= perhapsNear ? nameWeight / 2 : 0),
      0,
    )
    weights.set(key, weight)
    return weight
  }
  return {
    between: (o, d) => evidence.between(o, d) + ofNames(o, d),
    ofOriginal: (o) => evidence.ofOriginal(o),
    ofDraft: (d) => evidence.ofDraft(d) + (draft[d]?.names.length ?? 0) * nameOwed,
  }
}
