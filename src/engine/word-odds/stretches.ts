import type { BlockContent } from '../article'
import type { WordOdds } from '../readers'
import type { Range } from '../types'
import { traitNames, traitsOf, type WordTraits } from './traits'
import fitted from './weights.json'

type Weights = Readonly<Record<'intercept' | (typeof traitNames)[number], number>>

/**
 * How likely a word must be damaged for a stretch to be told, and its neighbours to belong to it. On drafts left out of the fit four stretches in five touch a
 * mark so, and a draft of 350 words has two.
 */
const least = { told: 0.64, joined: 0.384 }

/** A stretch goes so many words to each side of its likeliest: what is longer shows an editor nothing. */
const reach = 4

/**
 * Stretches of a block that an editor would change if the draft is damaged at all, in offsets of the block: what a reader suspects, weighed together
 * with the order of the words. `isTaken` tells what has been marked already, which is left out. Stretches of names and numbers alone are passed over:
 * they are odd to many a reader.
 */
export function oddStretches(
  content: BlockContent,
  words: readonly WordOdds[],
  isTaken: (range: Range) => boolean,
  weights: Weights = fitted,
): readonly Range[] {
  const likely = new Map<number, { readonly chance: number; readonly traits: WordTraits }>()
  for (const [place, traits] of traitsOf(words)(content)) {
    const chance = chanceOf(traits, weights)
    const word = words[place]
    if (chance >= least.joined && word && !isTaken(word)) likely.set(place, { chance, traits })
  }
  const stretches: Range[] = []
  const done = new Set<number>()
  for (const [peak, { chance }] of [...likely].toSorted(([, a], [, b]) => b.chance - a.chance)) {
    if (chance < least.told || done.has(peak)) continue
    let first = peak
    let last = peak
    while (peak - first < reach && likely.has(first - 1) && !done.has(first - 1)) first--
    while (last - peak < reach && likely.has(last + 1) && !done.has(last + 1)) last++
    // What stands right beside it would be told as a stretch of the same oddness.
    for (let place = first - 1; place <= last + 1; place++) done.add(place)
    const tokens = Array.from({ length: last - first + 1 }, (_, at) => likely.get(first + at)?.traits.tokens ?? []).flat()
    if (tokens.every(({ pos, text }) => pos === 'PROPN' || pos === 'NUM' || /\p{N}/u.test(text))) continue
    stretches.push({ from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 })
  }
  return stretches
}

/** How likely a word of a damaged draft is damaged, from 0 to 1: a logistic regression, fitted on marked drafts by scripts/eval/fit-word-odds.mjs. */
function chanceOf(traits: WordTraits, weights: Weights): number {
  const sum = traitNames.reduce((total, name) => total + weights[name] * traits[name], weights.intercept)
  return 1 / (1 + Math.exp(-sum))
}
