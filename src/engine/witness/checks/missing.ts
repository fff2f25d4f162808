import type { DraftUnit, OriginalUnit } from '../features'
import type { Proposal } from '../../report'
import type { Range, Tier } from '../../types'
import type { WitnessReport } from '../types'
import { quoted, stretchOf, witnessOf } from './quote'
import { asking } from '../../proposals'

/** Comparisons that look at more than one pair; see WitnessCheck for the others. */
export const sentenceNotInDraft = {
  id: 'sentence-not-in-draft',
  name: 'Sentence of the original that is missing',
  why: 'The draft has nothing that says this. It may have been cut on purpose, or lost on the way.',
} as const

export const sentenceNotInOriginal = {
  id: 'sentence-not-in-original',
  name: 'Sentence that is not in the original',
  why: 'The original has nothing that says this. It may have been added by the writer, or by a machine.',
} as const

export const orderAgainstOriginal = {
  id: 'order-against-original',
  name: 'Passage in another order than in the original',
  why: 'These sentences stand elsewhere in the original. A passage may have been moved by mistake.',
} as const

/** Sentences with fewer letters are headings, numbers of lists, remains of a cut: nobody would ask for them. */
const leastLetters = 20

const isWorthAsking = (units: readonly { readonly text: string }[]): boolean =>
  units.reduce(
    (sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0) * (/[\p{Script=Han}\p{Script=Hangul}]/u.test(text) ? 3 : 1),
    0,
  ) >= leastLetters

/** Neighbouring sentences of the original that the draft has lost; they are asked for where they would stand, at the end of `before`. */
export function reportLost(
  units: readonly OriginalUnit[],
  before: DraftUnit | undefined,
  after: DraftUnit | undefined,
): readonly WitnessReport[] {
  const place = before === undefined ? firstWord(after) : lastWord(before)
  // What begins with a small letter or a dash is the rest of a sentence that was cut elsewhere.
  if (place === undefined || !isWorthAsking(units) || /^(?:\p{Ll}|[-–—])/u.test(units[0]?.text ?? '')) return []
  const witness = witnessOf(units)
  const what = units.length === 1 ? 'A sentence' : `${units.length} sentences`
  return [
    report(
      sentenceNotInDraft.id,
      'likely',
      place,
      `${what} of the original ${units.length === 1 ? 'is' : 'are'} missing ${before === undefined ? 'before' : 'after'} this: ${quoted(witness)}`,
      witness,
      asking('whether this was left out on purpose', 'Was this left out on purpose?'),
    ),
  ]
}

/** Neighbouring sentences of the draft that the original has not. */
export function reportAdded(units: readonly DraftUnit[], near: OriginalUnit | undefined): readonly WitnessReport[] {
  if (near === undefined || !isWorthAsking(units)) return []
  const witness = witnessOf([near])
  return [
    report(
      sentenceNotInOriginal.id,
      'likely',
      stretchOf(units),
      `Nothing in the original says this. What stands before it there: ${quoted(witness)}`,
      witness,
      asking('where this comes from', 'Where does this come from?'),
    ),
  ]
}

/** Sentences that stand elsewhere in the original. */
export function reportMoved(units: readonly DraftUnit[], there: readonly OriginalUnit[]): WitnessReport {
  const witness = witnessOf(there)
  return report(
    orderAgainstOriginal.id,
    'likely',
    stretchOf(units),
    `The original says this at another place: ${quoted(witness)}`,
    witness,
    asking('whether it was moved on purpose', 'Was it moved on purpose?'),
  )
}

function report(
  rule: string,
  tier: Tier,
  place: Range,
  message: string,
  witness: WitnessReport['witness'],
  ask: Proposal,
): WitnessReport {
  return { rule, tier, severity: 10, ranges: [{ from: place.from, to: place.to }], message, repairs: [ask], witness }
}

function lastWord({ to, text }: DraftUnit): Range {
  const words = text.trimEnd()
  return { from: to - text.length + words.lastIndexOf(' ') + 1, to }
}

function firstWord(unit: DraftUnit | undefined): Range | undefined {
  if (unit === undefined) return undefined
  const word = /^[^\p{L}\p{N}]*[\p{L}\p{N}’'-]+/u.exec(unit.text)?.[0] ?? unit.text
  return { from: unit.from, to: unit.from + word.length }
}
