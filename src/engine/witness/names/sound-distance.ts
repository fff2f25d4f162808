/** Letters that spellings swap, by the sound they stand for. */
const classes = ['bp', 'vfw', 'dt', 'gkc', 'jszx', 'lr']
const vowels = 'aeiouy'
/** Pairs that are near without sharing a class: ts and s, k and h, soft g and j, m and n. */
const nearly = ['cs', 'cz', 'cj', 'gj', 'gx', 'vp', 'bv', 'fp', 'gh', 'hk', 'jh', 'mn', 'ts', 'tz', 'ct', 'gs']
const halfVowels = ['yj', 'ij', 'uv', 'uw', 'ov', 'ow']

/** The q of pinyin, which is what becomes of many sounds before an i: Kissinger is 基辛格, Jixinge. */
const palatal: Readonly<Record<string, number>> = { j: 0.1, x: 0.1, s: 0.2, z: 0.25, g: 0.25, k: 0.3, h: 0.3, t: 0.5 }

const has = (pairs: readonly string[], a: string, b: string): boolean => pairs.some((pair) => pair === a + b || pair === b + a)

/** What it costs to read one letter as another, from 0 to 1. */
function swapCost(a: string, b: string): number {
  if (a === b) return 0
  const counted = Number(vowels.includes(a)) + Number(vowels.includes(b))
  if (counted === 2) return 0.25
  if (counted === 1) return has(halfVowels, a, b) ? 0.25 : 1
  if (classes.some((sounds) => sounds.includes(a) && sounds.includes(b))) return 0.15
  if (has(['gj', 'gx'], a, b)) return 0.2
  if (a === 'q' || b === 'q') return palatal[a === 'q' ? b : a] ?? 1
  return has(nearly, a, b) ? 0.4 : 1
}

/** What it costs that a letter of the name has no match in the text. */
const dropCost = (letter: string): number => {
  if (vowels.includes(letter)) return 0.3
  if ('hw'.includes(letter)) return 0.35
  return 'rltds'.includes(letter) ? 0.75 : 0.9
}

/** Syllables leave out an r that has no vowel behind it: 珀斯 is Perth. */
const dropCostInSyllables = (letter: string): number => (letter === 'r' ? 0.5 : dropCost(letter))

/** What it costs that the text has a letter more. */
const addCost = (letter: string): number => {
  if (letter === ' ') return 0.3
  if (vowels.includes(letter)) return 0.2
  return letter === 'h' ? 0.3 : 0.8
}

const weightOf = (letter: string): number => (vowels.includes(letter) ? 0.4 : 1)

const letters = 'abcdefghijklmnopqrstuvwxyz '
/** In capitals stand letters of a text that hardly spell a name, such as those of an everyday Chinese word. */
const textLetters = `${letters}ABCDEFGHIJKLMNOPQRSTUVWXYZ`
const size = textLetters.length
/** What it costs besides to take such a letter for another, or to pass over it: only as it stands it is free. */
const unlikely = (letter: string): number =>
  letter === letter.toLowerCase() ? 0 : vowels.includes(letter.toLowerCase()) ? 0.2 : 0.4

const swaps = Float64Array.from({ length: letters.length * size }, (_, at) => {
  const mine = letters.charAt(Math.floor(at / size))
  const theirs = textLetters.charAt(at % size)
  const cost = swapCost(mine, theirs.toLowerCase())
  return cost === 0 ? 0 : cost + unlikely(theirs)
})
const drops = Float64Array.from(letters, dropCost)
const dropsInSyllables = Float64Array.from(letters, dropCostInSyllables)
const adds = Float64Array.from(textLetters, (letter) => addCost(letter.toLowerCase()) + unlikely(letter))
const weights = Float64Array.from(letters, weightOf)

/** Latin letters and spaces as numbers. */
export const codesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => Math.max(0, textLetters.indexOf(letter)))

/** What it costs to begin inside a word (श्रीकृष्ण holds Krishna), or to end inside a syllable. */
const insideWord = 0.9

/** Where names are looked for: `starts` are the places where words begin, `ends` where a name may end; everywhere without them. */
export interface SearchedSounds {
  readonly codes: Uint8Array
  readonly starts?: readonly number[]
  readonly ends?: readonly number[]
}

/**
 * How far a name, as codes of small Latin letters, is from the nearest stretch of a text: 0 sounds the same, 1 shares nothing. A weighted
 * edit distance (Sellers 1980 for the search in a text) that knows which letters spellings swap, and that scripts leave vowels out.
 */
export function soundDistance(name: Uint8Array, { codes, starts, ends }: SearchedSounds): number {
  const columns = codes.length + 1
  let row = new Float64Array(columns)
  let next = new Float64Array(columns)
  if (starts !== undefined) {
    row.fill(insideWord)
    for (const start of starts) row[start] = 0
  }
  let weight = 0
  for (const letter of name) {
    weight += weights[letter] ?? 0
    const drop = (ends === undefined ? drops : dropsInSyllables)[letter] ?? 0
    const swapsHere = letter * size
    let left = (row[0] ?? 0) + drop
    next[0] = left
    let diagonal = row[0] ?? 0
    for (let at = 1; at < columns; at++) {
      const other = codes[at - 1] ?? 0
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
  if (ends !== undefined) best = Math.min(best + insideWord, ...ends.map((end) => row[end] ?? best))
  return weight === 0 ? 1 : Math.min(1, best / weight)
}
