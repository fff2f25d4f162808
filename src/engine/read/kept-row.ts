import type { BlockHint, Range } from '../types'

/** A text and where its blocks stand; those a format reader told of with their kinds. */
export interface Row {
  readonly text: string
  readonly ranges: readonly (Range | BlockHint)[]
}

/** How much of two rows, or texts, is the same: so many items at the head, and of the rest so many at the end. */
export interface Ends {
  readonly head: number
  readonly tail: number
}

/** How many blocks of a row read as they did before an edit, at its head and at its end; `same` is what the texts share. */
export function keptRanges(before: Row, after: Row, same: Ends): Ends {
  const most = Math.min(before.ranges.length, after.ranges.length)
  const by = after.text.length - before.text.length
  let head = 0
  while (head < most && isSame(before.ranges[head], after.ranges[head], 0) && (after.ranges[head]?.to ?? 0) <= same.head) head++
  let tail = 0
  for (; tail < most - head; tail++) {
    const now = after.ranges[after.ranges.length - 1 - tail]
    if (!now || now.from < after.text.length - same.tail) break
    if (!isSame(before.ranges[before.ranges.length - 1 - tail], now, by)) break
  }
  return { head, tail }
}

function isSame(one: Range | BlockHint | undefined, other: Range | BlockHint | undefined, by: number): boolean {
  if (!one || !other || one.from + by !== other.from || one.to + by !== other.to) return false
  return 'kind' in one ? 'kind' in other && one.kind === other.kind : !('kind' in other)
}

/** How many characters two texts have in common at the head, and of the rest at the end. */
export function sharedEnds(one: string, other: string): Ends {
  const most = Math.min(one.length, other.length)
  if (one === other) return { head: most, tail: 0 }
  const head = lastTrue(most, (low, high) => one.slice(low, high) === other.slice(low, high))
  const fromEnd = (text: string, low: number, high: number) => text.slice(text.length - high, text.length - low)
  const tail = lastTrue(most - head, (low, high) => fromEnd(one, low, high) === fromEnd(other, low, high))
  return { head, tail }
}

/** The highest number up to which all stretches are the same, by halves: each is compared once. */
function lastTrue(most: number, isSameBetween: (low: number, high: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isSameBetween(low, middle)) low = middle
    else high = middle - 1
  }
  return low
}
