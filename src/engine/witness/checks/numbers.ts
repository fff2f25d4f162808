import { isolated } from '../../language/direction'
import { onceEach } from '../../once-each'
import type { Range } from '../../types'
import type { DraftUnit } from '../features'
import { compareNumbers } from '../numbers/compare'
import { inEnglish } from '../numbers/in-english'
import type { Quantity } from '../numbers/quantities'
import type { Pair, WitnessCheck, WitnessReport } from '../types'
import { quoted, stretchOf, witnessOf } from './quote'
import { askWhich, asking } from '../../proposals'

/**
 * Numbers compared by value. Deliberate exceptions: number words by themselves, noughts, and what stands in brackets in the draft alone (a
 * conversion, a date in another calendar).
 */
export const numberAgainstOriginal: WitnessCheck = {
  id: 'number-against-original',
  name: 'Number other than in the original',
  why: 'A figure, its scale or its date differs from the one in the original. Scales are where translations slip: a Milliarde is a billion, a crore ten million, 万 ten thousand.',
  *check(pair) {
    const places = new Map<Quantity, Place>(
      pair.draft.flatMap((unit) => unit.quantities.map((quantity) => [quantity, { unit, ...placeOf(unit, quantity) }])),
    )
    const { inDraft, inOriginal } = numbersOf(pair)
    const wrong = inDraft.filter((one) => speaks(one) && !isBracketed(one, places.get(one)))
    const lost = inOriginal.filter(speaks)
    if (wrong.length > 0) {
      const meant = inOriginal.filter((one) => speaks(one) || (one.values[0] ?? 0) > 2)
      for (const one of wrong) {
        const place = places.get(one)
        if (place !== undefined) yield differs(pair, one, place, wrong.length === 1 ? meant : [])
      }
    } else if (lost.length > 0) for (const one of lost) yield isLost(pair, one)
    else yield* inWords(pair, inDraft, inOriginal, places)
  },
}

/** What the numbers of the draft and of the original say differently, and what alike. */
export const numbersOf = onceEach(({ draft, original, language }: Pair) =>
  compareNumbers(
    draft.flatMap(({ quantities }) => quantities),
    original.flatMap(({ quantities }) => quantities),
    draft.map(({ text }) => text).join(' '),
    language,
  ),
)

/** Large numbers in words are compared where both sides have one that the other lacks: twenty thousand and kaks miljonit. */
function* inWords(
  pair: Pair,
  inDraft: readonly Quantity[],
  inOriginal: readonly Quantity[],
  places: ReadonlyMap<Quantity, Place>,
): Iterable<WitnessReport> {
  const isLarge = ({ values: [value = 0] }: Quantity) => value >= 1000
  const meant = inOriginal.filter(isLarge)
  const [wrong] = inDraft.filter(isLarge)
  const place = wrong && places.get(wrong)
  if (wrong !== undefined && meant.length > 0 && place !== undefined) yield differs(pair, wrong, place, meant)
}

type Place = Range & { readonly unit: DraftUnit }

const placeOf = (unit: DraftUnit, { from, to }: Range): Range => ({ from: unit.from + from, to: unit.from + to })

const speaks = ({ isFigure, values, parts }: Quantity): boolean =>
  isFigure && (values.some((value) => value > 0) || parts.length > 0)

function isBracketed({ from, to }: Quantity, place: Place | undefined): boolean {
  const text = place?.unit.text ?? ''
  return text.lastIndexOf('(', from) > text.lastIndexOf(')', from) && text.indexOf(')', to) !== -1
}

function differs(pair: Pair, number: Quantity, place: Place, meant: readonly Quantity[]): WitnessReport {
  const witness = witnessOf(pair.original)
  const only = meant.length === 1 ? meant[0] : undefined
  const put = only === undefined ? undefined : inEnglish(only, number, place.unit.text)
  const right = put ?? only?.text
  const ask = right === undefined ? asking('which number is right') : askWhich('number', number.text, right)
  const repairs: WitnessReport['repairs'] =
    put === undefined
      ? [ask]
      : [{ label: `Put “${put}”`, kind: 'single', edits: [{ from: place.from, to: place.to, insert: put }] }, ask]
  return {
    rule: numberAgainstOriginal.id,
    tier: 'likely',
    severity: 10,
    ranges: [{ from: place.from, to: place.to }],
    message:
      only === undefined
        ? `The original has no ${number.text} here: ${quoted(witness)}`
        : `The original says ${isolated(only.text)}, not ${number.text}: ${quoted(witness)}`,
    repairs,
    witness,
  }
}

function isLost(pair: Pair, number: Quantity): WitnessReport {
  const witness = witnessOf(pair.original)
  return {
    rule: numberAgainstOriginal.id,
    tier: 'likely',
    severity: 5,
    ranges: [stretchOf(pair.draft)],
    message: `The original has a number, ${isolated(number.text)}, that is not here: ${quoted(witness)}`,
    repairs: [asking(`whether ${number.text} was left out on purpose`, `Was ${number.text} left out on purpose?`)],
    witness,
  }
}
