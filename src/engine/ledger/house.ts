import type { Article, BlockContent } from '../article'
import { writeOut } from '../lexicon/accents'
import { skeletonOf } from '../lexicon/name-skeleton'
import { onceEach } from '../once-each'
import type { HouseName } from '../story'
import { isFull, nameKey, namedIn, surnameOf, surnameWithin } from './names'
import { peopleOf } from './people'
import type { Place } from './types'

/** A place where a draft does not write a name as the house does. */
export interface OffHouse extends Place {
  readonly text: string
  readonly put: string
}

interface Index {
  /** House spellings by what full names are compared by. */
  readonly whole: ReadonlyMap<string, string>
  /** Full house names by the skeleton of their surname; undefined where several share one. */
  readonly surnames: ReadonlyMap<string, string | undefined>
  /** What the house does not write, by its first word, and what it writes instead. */
  readonly not: ReadonlyMap<string, readonly (readonly [words: string, put: string])[]>
}

const indexOf = onceEach((names: readonly HouseName[]): Index => {
  const whole = new Map<string, string>()
  const surnames = new Map<string, string | undefined>()
  const not = new Map<string, (readonly [string, string])[]>()
  for (const { name, not: others } of names) {
    whole.set(nameKey(name), name)
    const surname = skeletonOf(name.split(' ').at(-1) ?? '')
    if (name.includes(' ')) surnames.set(surname, surnames.has(surname) ? undefined : name)
    for (const other of others) {
      const first = other.split(' ')[0] ?? other
      not.set(first, [...(not.get(first) ?? []), [other, name]])
    }
  }
  return { whole, surnames, not }
})

/** Shorter surnames look alike by chance. */
const longEnough = 6

/** Where a draft’s names are not those of the house list, quotations among them, in reading order. */
export function offHouseOf(article: Article): readonly OffHouse[] {
  const { houseNames } = article.story
  if (houseNames.length === 0) return []
  const index = indexOf(houseNames)
  return [...unwanted(article, index), ...misspelt(article, index)].toSorted((a, b) => a.from - b.from)
}

function* unwanted(article: Article, { not }: Index): Generator<OffHouse> {
  if (not.size === 0) return
  for (const block of article.blocks) {
    if (!namedIn.includes(block.kind)) continue
    for (const { word, from } of wordsIn(block.content)) {
      const found = not.get(word)?.find(([words]) => isWordsAt(block.text, words, from))
      if (!found) continue
      const to = from + found[0].length
      const quoted = block.quotations.some((zone) => zone.from <= from && zone.to >= to)
      yield { from: block.from + from, to: block.from + to, text: found[0], put: found[1], quoted }
    }
  }
}

const wordsIn = onceEach(({ text }: BlockContent) =>
  Array.from(text.matchAll(/(?<![\p{L}\p{N}-])\p{L}[\p{L}’'-]*/gu), ({ 0: word, index }) => ({
    word: word.replace(/[’'](?:s)?$/u, ''),
    from: index,
  })),
)

function isWordsAt(text: string, words: string, from: number): boolean {
  return text.startsWith(words, from) && !/^[\p{L}\p{N}-]/u.test(text.slice(from + words.length))
}

/** What the house writes for a full name, also where the draft keeps the accents that the house writes out. */
function houseNameOf(name: string, whole: Index['whole']): string | undefined {
  return whole.get(nameKey(name)) ?? whole.get(nameKey(writeOut(name)))
}

function isSpelledAlike(house: string, surname: string): boolean {
  return [surname, writeOut(surname)].some((spelling) => skeletonOf(spelling) === skeletonOf(house))
}

function* misspelt(article: Article, { whole, surnames }: Index): Generator<OffHouse> {
  for (const { places } of peopleOf(article)) {
    const full = places.filter(isFull)
    const house = full.map(({ text }) => houseNameOf(text, whole)).find((name) => name !== undefined)
    for (const place of places) {
      const { quoted } = place
      if (isFull(place)) {
        const put = houseNameOf(place.text, whole)
        if (put !== undefined && put !== place.text) yield { from: place.from, to: place.to, text: place.text, put, quoted }
        continue
      }
      const name =
        full.length > 0 ? house : (surnames.get(skeletonOf(place.text)) ?? surnames.get(skeletonOf(writeOut(place.text))))
      const { from, to, text } = surnameWithin(place)
      const put = name?.split(' ').at(-1)
      if (put === undefined || put === text || !isSpelledAlike(put, surnameOf(place))) continue
      if (full.length > 0 || put.length >= longEnough) yield { from, to, text, put, quoted }
    }
  }
}
