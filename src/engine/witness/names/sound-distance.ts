/** Letters that spellings swap, by the sound they stand for. */
const classes = ['bp', 'vfw', 'dt', 'gkcq', 'jszx', 'lr']
const vowels = 'aeiouy'
/** Pairs that are near without sharing a class: ts and s, k and h, soft g and j, m and n. */
const nearly = ['cs', 'cz', 'cj', 'gj', 'gx', 'vp', 'bv', 'fp', 'gh', 'hk', 'jh', 'mn', 'ts', 'tz', 'qs', 'ct', 'gs']
const halfVowels = ['yj', 'ij', 'uv', 'uw', 'ov', 'ow']

const has = (pairs: readonly string[], a: string, b: string): boolean => pairs.some((pair) => pair === a + b || pair === b + a)

/** What it costs to read one letter as another, from 0 to 1. */
function swapCost(a: string, b: string): number {
  if (a === b) return 0
  const counted = Number(vowels.includes(a)) + Number(vowels.includes(b))
  if (counted === 2) return 0.25
  if (counted === 1) return has(halfVowels, a, b) ? 0.25 : 1
  if (classes.some((sounds) => sounds.includes(a) && sounds.includes(b))) return 0.15
  if (has(['gj', 'gx'], a, b)) return 0.25
  return has(nearly, a, b) ? 0.4 : 1
}

/** What it costs that a letter of the name has no match in the text. */
const dropCost = (letter: string): number => {
  if (vowels.includes(letter)) return 0.3
  if ('hw'.includes(letter)) return 0.35
  return 'rltds'.includes(letter) ? 0.75 : 0.9
}

/** What it costs that the text has a letter more. */
const addCost = (letter: string): number => {
  if (letter === ' ') return 0.3
  if (vowels.includes(letter)) return 0.2
  return letter === 'h' ? 0.3 : 0.8
}

const weightOf = (letter: string): number => (vowels.includes(letter) ? 0.4 : 1)

const letters = 'abcdefghijklmnopqrstuvwxyz '
const size = letters.length
const swaps = Float64Array.from({ length: size * size }, (_, at) =>
  swapCost(letters.charAt(Math.floor(at / size)), letters.charAt(at % size)),
)
const drops = Float64Array.from(letters, dropCost)
const adds = Float64Array.from(letters, addCost)
const weights = Float64Array.from(letters, weightOf)

/** Small Latin letters and spaces as numbers. */
export const codesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => Math.max(0, letters.indexOf(letter)))

/** What it costs to begin inside a word: श्रीकृष्ण holds Krishna. */
const insideWord = 0.9

/**
 * How far a name is from the nearest stretch of a text, both as codes of small Latin letters: 0 sounds the same, 1 shares nothing. A
 * weighted edit distance (Sellers 1980 for the search in a text) that knows which letters spellings swap, and that scripts leave vowels
 * out. `starts` are the places where words begin; without them a match may begin anywhere.
 */
export function soundDistance(name: Uint8Array, text: Uint8Array, starts?: readonly number[]): number {
  const columns = text.length + 1
  let row = new Float64Array(columns)
  let next = new Float64Array(columns)
  if (starts !== undefined) {
    row.fill(insideWord)
    for (const start of starts) row[start] = 0
  }
  let weight = 0
  for (const letter of name) {
    weight += weights[letter] ?? 0
    const drop = drops[letter] ?? 0
    const swapsHere = letter * size
    let left = (row[0] ?? 0) + drop
    next[0] = left
    let diagonal = row[0] ?? 0
    for (let at = 1; at < columns; at++) {
      const other = text[at - 1] ?? 0
      const above = row[at] ?? 0
      left = Math.min(diagonal + (swaps[swapsHere + other] ?? 1), above + drop, left + (adds[other] ?? 0))
      next[at] = left
      diagonal = above
    }
    const spent = row
    row = next
    next = spent
  }
  let best = Number.POSITIVE_INFINITY
  for (const cost of row) best = Math.min(best, cost)
  return weight === 0 ? 1 : Math.min(1, best / weight)
}
