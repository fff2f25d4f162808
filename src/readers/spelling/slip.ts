/**
 * How far a word is from another it may be a slip for: the edit distance after Damerau (1964), restricted to swaps of neighbours, in which
 * the slips that writers make most count for less than a letter that has nothing to do with the one it stands for. The first letter is
 * seldom wrong (Kukich 1992, section 1.2, has the studies).
 */
export function slipDistance(word: string, other: string): number {
  const [one, two] = [word.split(''), other.split('')]
  let beforeLast: readonly number[] = []
  let last: readonly number[] = two.reduce((row, _, at) => [...row, (row[at] ?? 0) + costOfMore(two, at)], [0])
  for (const [row, letter] of one.entries()) {
    const current: number[] = [(last[0] ?? 0) + costOfMore(one, row)]
    for (const [at, counterpart] of two.entries()) {
      const isSwapped = at > 0 && row > 0 && letter === two[at - 1] && one[row - 1] === counterpart
      current.push(
        Math.min(
          (last[at] ?? 0) + costOfOther(letter, counterpart, row),
          (last[at + 1] ?? 0) + costOfMore(one, row),
          (current[at] ?? 0) + costOfMore(two, at),
          isSwapped ? (beforeLast[at - 1] ?? 0) + likely : Number.POSITIVE_INFINITY,
        ),
      )
    }
    beforeLast = last
    last = current
  }
  return last[two.length] ?? 0
}

/** Whether somebody may have meant the other: one letter amiss, or in a longer word two of the likelier slips. */
export function isSlipFor(word: string, other: string): boolean {
  const most = word.length >= veryLong ? 1.6 : word.length >= long ? 1.25 : 1
  return slipDistance(word, other) <= most
}

const long = 6
const veryLong = 12

const likely = 0.6
/** Letters that sound alike, or alike to many who learnt English late. */
const alike = ['aeiouy', 'ckq', 'szc', 'fv', 'gj', 'mn', 'bp', 'dt']
const silent = /[aeiouyh]/u

/** One letter in the place of another. */
function costOfOther(letter: string, other: string, at: number): number {
  if (letter === other) return 0
  const cost = alike.some((group) => group.includes(letter) && group.includes(other)) ? likely : 1
  return at === 0 ? cost + likely : cost
}

/** A letter too many or too few: half of a double, a vowel, a silent h. */
function costOfMore(letters: readonly string[], at: number): number {
  const letter = letters[at] ?? ''
  return silent.test(letter) || letter === letters[at - 1] || letter === letters[at + 1] ? likely : 1
}
