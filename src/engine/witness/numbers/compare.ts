import type { LanguageCode } from '../language'
import { clashes, imperial, isConverted, mayBeConverted } from './measures'
import type { Quantity } from './quantities'

/** What is left of two rows of numbers when those that say the same are taken out. */
export interface NumberDifference {
  readonly inDraft: readonly Quantity[]
  readonly inOriginal: readonly Quantity[]
  /** Those that say the same number: first the draft’s, then the original’s. */
  readonly alike: readonly (readonly [Quantity, Quantity])[]
}

/** Compares by value: figures with figures first, then with words; a rounded figure with the exact one; a measure with its conversion. */
export function compareNumbers(
  draft: readonly Quantity[],
  original: readonly Quantity[],
  draftText: string,
  language: LanguageCode,
): NumberDifference {
  const left = new Set(original)
  const openDraft = new Set(draft)
  const together: (readonly [Quantity, Quantity])[] = []
  const pair = (alike: (a: Quantity, b: Quantity) => boolean, from: (quantity: Quantity) => boolean) => {
    for (const mine of [...openDraft].filter(from)) {
      const theirs = [...left].find((one) => alike(mine, one))
      if (theirs === undefined) continue
      openDraft.delete(mine)
      left.delete(theirs)
      together.push([mine, theirs])
    }
  }
  const isFigure = ({ isFigure }: Quantity) => isFigure
  pair((a, b) => b.isFigure && sameValue(a, b) && !clashes(a, b), isFigure)
  pair(
    (a, b) => sameValue(a, b) && !clashes(a, b),
    () => true,
  )
  pair(isConverted, () => true)
  pair((a, b) => b.isFigure && sameValue(a, b), isFigure)
  pair(sameValue, () => true)
  pair(roundsTo, isFigure)
  if (imperial.test(draftText)) pair(mayBeConverted, isFigure)
  const eras = calendars[language]
  if (eras !== undefined) pair((a, b) => eras.some((years) => isYearOf(a, b, years)), isFigure)
  takeParts(openDraft, left)
  takeParts(left, openDraft)
  // A number said twice in one text and once in the other is no difference.
  const values = (rows: readonly Quantity[]) => new Set(rows.flatMap((row) => [...row.values, ...row.parts]))
  const inOriginal = values(original)
  const inDraft = values(draft)
  return {
    // A measure may be told twice, as it was and converted: 62 miles (100 km).
    inDraft: [...openDraft].filter(
      (one) => !one.values.some((value) => inOriginal.has(value)) && !original.some((other) => isConverted(one, other)),
    ),
    inOriginal: [...left].filter((one) => !one.values.some((value) => inDraft.has(value))),
    alike: together,
  }
}

/** Years that a calendar is ahead of the common era: Vikram Samvat, solar Hijri, Buddhist era. */
const calendars: Readonly<Record<string, readonly number[]>> = {
  ne: [56, 57],
  hi: [56, 57, 78],
  fa: [-621, -622],
  th: [543],
  si: [543],
}

const isYearOf = (common: Quantity, other: Quantity, ahead: number): boolean =>
  other.values.some((year) => year > 1200 && year < 2700 && common.values.includes(year - ahead))

/** One of the values that the first may have is one of the other’s. */
export const sharesValue = (a: Quantity, b: Quantity): boolean => a.values.some((value) => b.values.includes(value))

const sameValue = (a: Quantity, b: Quantity) => sharesValue(a, b) || (a.parts.length > 1 && sorted(a.parts) === sorted(b.parts))

const sorted = (parts: readonly number[]): string => parts.toSorted((a, b) => a - b).join()

/** 1.4 million and 1,387,000 are the same number, one of them rounded. */
function roundsTo(a: Quantity, b: Quantity): boolean {
  const [coarse, fine] = a.rounded > 0 && (b.rounded === 0 || b.rounded > a.rounded) ? [a, b] : [b, a]
  if (coarse.rounded === 0) return false
  return coarse.values.some((value) =>
    fine.values.some((other) => other > 1000 && Number(other.toPrecision(coarse.rounded)) === value),
  )
}

/** “12.05.2010” says what “12 May 2010” says, piece by piece. */
function takeParts(whole: Set<Quantity>, pieces: Set<Quantity>): void {
  for (const one of [...whole].filter(({ parts }) => parts.length > 0)) {
    const found: Quantity[] = []
    for (const part of one.parts) {
      const piece = [...pieces].find((other) => !found.includes(other) && other.values.includes(part))
      if (piece !== undefined) found.push(piece)
    }
    if (found.length < one.parts.length) continue
    whole.delete(one)
    for (const piece of found) pieces.delete(piece)
  }
}
