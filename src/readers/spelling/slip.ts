/**
 * One word may be a slip for another: a letter more, less, wrong or two swapped; in a long word two of these. Edit distance after
 * Damerau (1964), restricted to swaps of neighbours.
 */
export function isOneSlipAway(word: string, other: string): boolean {
  return distance(word.split(''), other.split('')) <= (word.length >= longWord ? 2 : 1)
}

const longWord = 8

function distance(one: readonly string[], two: readonly string[]): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: two.length + 1 }, (_, at) => at)
  for (const [row, letter] of one.entries()) {
    const current: number[] = [row + 1]
    for (const [at, counterpart] of two.entries()) {
      const changed = (last[at] ?? 0) + (letter === counterpart ? 0 : 1)
      const swapped =
        at > 0 && row > 0 && letter === two[at - 1] && one[row - 1] === counterpart
          ? (beforeLast[at - 1] ?? 0) + 1
          : Number.POSITIVE_INFINITY
      current.push(Math.min(changed, swapped, (last[at + 1] ?? 0) + 1, (current[at] ?? 0) + 1))
    }
    beforeLast = last
    last = current
  }
  return last[two.length] ?? 0
}
