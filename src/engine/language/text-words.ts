import { addTo } from '../add-to'
import type { BlockContent } from '../article'
import { onceEach } from '../once-each'

/** The runs of letters in a text, in lower case. */
export const letterRuns = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

const runsIn = onceEach(({ text }: Pick<BlockContent, 'text'>): ReadonlySet<string> => new Set(letterRuns(text)))

/**
 * Whether a block holds one of some words, as far as its letters tell. Most blocks do not, and what an expression with hundreds of names
 * in it looks for need not be looked for at each of their letters.
 */
export function holdsWord(content: BlockContent, words: ReadonlySet<string>): boolean {
  for (const run of runsIn(content)) if (words.has(run)) return true
  return false
}

/**
 * Finds out which of many things to look for a block may hold, each being known by words of which a text with it has one: the words of the block are
 * looked up, and the things need not be tried one after the other. They are told in their order.
 */
export function findByWord<Thing>(
  things: readonly Thing[],
  wordsOf: (thing: Thing) => Iterable<string>,
): (content: Pick<BlockContent, 'text'>) => readonly Thing[] {
  const placesOf = new Map<string, number[]>()
  for (const [place, thing] of things.entries()) for (const word of wordsOf(thing)) addTo(placesOf, word, place)
  return (content) => {
    const found = new Set<number>()
    for (const run of runsIn(content)) for (const place of placesOf.get(run) ?? nowhere) found.add(place)
    return [...found].toSorted((a, b) => a - b).flatMap((place) => things[place] ?? [])
  }
}

const nowhere: readonly number[] = []
