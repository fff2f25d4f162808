/** How well a query fits a title; `at` are the places of its letters in the title. Higher scores are better. */
export interface Match {
  readonly score: number
  readonly at: readonly number[]
}

const points = { wordStart: 8, inRow: 5, whole: 40, gap: -1 } as const

/** Finds the letters of the query in the title, in order; null where one is missing. Spaces and case do not count. */
export function fuzzyMatch(query: string, title: string): Match | null {
  const wanted = query.toLowerCase().replaceAll(/\s+/gu, '')
  const letters = title.toLowerCase()
  if (wanted === '') return { score: 0, at: [] }
  const whole = letters.indexOf(query.trim().toLowerCase())
  if (whole !== -1) {
    const at = Array.from({ length: query.trim().length }, (_, index) => whole + index)
    return { score: points.whole + (isWordStart(letters, whole) ? points.wordStart : 0) - whole, at }
  }
  const starts = match(wanted, letters, true)
  return starts ?? match(wanted, letters, false)
}

/** With `atStarts`, a letter that does not go on from the one before has to begin a word: “mdr” finds “Marks Doubtful Rules”. */
function match(wanted: string, letters: string, atStarts: boolean): Match | null {
  const at: number[] = []
  let score = 0
  for (const letter of wanted) {
    const last = at.at(-1) ?? -1
    const found = placeOf(letter, letters, last + 1, atStarts)
    if (found === -1) return null
    if (isWordStart(letters, found)) score += points.wordStart
    if (at.length > 0) score += found === last + 1 ? points.inRow : points.gap * Math.min(5, found - last)
    at.push(found)
  }
  return { score, at }
}

function placeOf(letter: string, letters: string, next: number, atStarts: boolean): number {
  let found = letters.indexOf(letter, next)
  if (!atStarts) return found
  while (found !== -1 && found !== next && !isWordStart(letters, found)) found = letters.indexOf(letter, found + 1)
  return found
}

function isWordStart(letters: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(letters.charAt(at - 1))
}
