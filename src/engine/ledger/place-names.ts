import { addTo } from '../add-to'
import data from '../../../resources/lexicon/names/place-spellings.json'
import type { Article, BlockContent } from '../article'
import { holdsWord, letterRuns } from '../language/text-words'
import { onceEach } from '../once-each'
import { isShielded } from '../shielded'
import { namedIn } from './names'
import type { Place } from './types'

/** A place that has gone by several names, as a draft writes it. */
export interface NamedPlace {
  /** The newer name. */
  readonly name: string
  readonly places: readonly (Place & { readonly text: string })[]
}

const nameOf: ReadonlyMap<string, string> = new Map(data.places.flatMap((names) => names.map((name) => [name, names[0] ?? name])))
const anyName = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...nameOf.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}-])`,
  'gu',
)

const firstWords: ReadonlySet<string> = new Set([...nameOf.keys()].flatMap((name) => letterRuns(name).slice(0, 1)))

/** Where a block names a place known under two names. */
export const placesIn = onceEach((content: BlockContent) =>
  Array.from(holdsWord(content, firstWords) ? content.text.matchAll(anyName) : [], ({ 0: word, index }) => ({
    text: word,
    name: nameOf.get(word) ?? word,
    from: index,
    to: index + word.length,
    quoted: content.quotations.some(({ from, to }) => from <= index && to >= index + word.length),
  })),
)

/** Places known under two names, with every place where a draft has one of them, in reading order. */
export const placeNamesOf = onceEach((article: Article): readonly NamedPlace[] => {
  const found = new Map<string, (Place & { text: string })[]>()
  for (const block of article.blocks) {
    if (!namedIn.includes(block.kind)) continue
    for (const { name, text, quoted, from, to } of placesIn(block.content)) {
      const place = { text, quoted, from: from + block.from, to: to + block.from }
      if (!isShielded(article, place)) addTo(found, name, place)
    }
  }
  return Array.from(found, ([name, places]) => ({ name, places }))
})
