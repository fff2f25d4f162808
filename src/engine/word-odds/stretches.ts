import type { BlockContent, Token } from '../article'
import type { WordOdds } from '../readers'
import { firstEndingAt } from '../touching'
import type { Range } from '../types'

/** How likely a word must be damaged for a stretch to be told, and its neighbours to belong to it. How these were chosen is told in docs/readers.md. */
const least = { told: 0.8, joined: 0.45 }

/** A stretch goes so many words to each side of its likeliest: what is longer shows an editor nothing. */
const reach = 4

/**
 * Stretches of a block that an editor would change if the draft is damaged at all, in offsets of the block. `isTaken` tells what has been marked
 * already: that is left out, and so is what only leans on it. Stretches of names and numbers alone are passed over: they are odd to many a reader.
 */
export function damagedStretches(
  { tokens }: BlockContent,
  words: readonly WordOdds[],
  isTaken: (range: Range) => boolean = () => false,
): readonly Range[] {
  const likely = new Map([...words.entries()].filter(([, word]) => word.damaged >= least.joined))
  const taken = new Set([...likely].filter(([, word]) => isTaken(word)).map(([place]) => place))
  const stretches: Range[] = []
  const done = new Set<number>()
  for (const [peak, { damaged }] of [...likely].toSorted(([, a], [, b]) => b.damaged - a.damaged)) {
    if (damaged < least.told || done.has(peak)) continue
    const isKnown = taken.has(peak)
    const joins = (place: number) => likely.has(place) && !done.has(place) && (isKnown || !taken.has(place))
    let first = peak
    let last = peak
    while (peak - first < reach && joins(first - 1)) first--
    while (last - peak < reach && joins(last + 1)) last++
    // What stands right beside it would be told as a stretch of the same damage.
    for (let place = first - 1; place <= last + 1; place++) done.add(place)
    if (isKnown) continue
    const said = tokensIn(tokens, { from: likely.get(first)?.from ?? 0, to: likely.get(last)?.to ?? 0 })
    const [head] = said
    const tail = said.at(-1)
    if (head && tail && !said.every(isNameOrNumber)) stretches.push({ from: head.from, to: tail.to })
  }
  return stretches
}

/** The words of a stretch, without the marks around and between them. */
const tokensIn = (tokens: readonly Token[], { from, to }: Range): readonly Token[] =>
  tokens
    .slice(firstEndingAt(tokens, from + 1), firstEndingAt(tokens, to) + 1)
    .filter((token) => token.from < to && /[\p{L}\p{N}]/u.test(token.text))

const isNameOrNumber = ({ pos, text }: Token): boolean => pos === 'PROPN' || pos === 'NUM' || /\p{N}/u.test(text)
