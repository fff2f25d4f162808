import type { Article, BlockContent } from '../article'
import { officialNames } from '../lexicon/gazetteer'
import { onceEach } from '../once-each'
import { isShielded } from '../shielded'
import type { Range } from '../types'
import { namedIn } from './names'
import type { Place } from './types'

/** “World Health Organization (WHO)”: a name and its short form side by side. Offsets count from the start of the block. */
export interface Definition {
  readonly name: Range & { readonly text: string }
  readonly short: Range & { readonly text: string }
}

/** A body or a country with a short form, in all its places. */
export interface Body {
  readonly short: string
  /** Readers know the short form by itself. */
  readonly isKnown: boolean
  /** It is a country, which is a place. */
  readonly isPlace: boolean
  /** The names it is given as standing for, each with the places where the draft says so. */
  readonly names: readonly { readonly text: string; readonly places: readonly Place[] }[]
  readonly places: readonly Place[]
}

/** A short form in brackets; the name it is given for stands right before it. */
const bracketed = / \((?<short>\p{Lu}[\p{L}.-]{1,8})\)/gu
const partOfName = /^(?:of|for|and|the|in|on|to|de|&|\p{Lu}[\p{L}’'&-]*)$/u
const longestName = 10
/** Words in capitals that have no other such word beside them and do not open their block, as a dateline does. */
const shortForm = /(?<=[^\p{L}\p{N}.])(?<!\p{Lu}{2} )\p{Lu}{2,7}(?![\p{L}\p{N}]|[ ,]+\p{Lu}{2})/gu
const romanNumber = /^[IVXLC]+$/u
/** Countries, and a capital’s district, that go by their letters. */
const countries: ReadonlySet<string> = new Set(['US', 'USA', 'UK', 'UAE', 'USSR', 'DC'])
/** Short forms beside those of the gazetteer that need no explanation, and words in capitals that are none. */
const known = new Set([
  ...officialNames.flatMap(({ short }) => (short === undefined ? [] : short.split(', '))),
  ...countries,
  ...'EU UN TV AM PM OK HIV AIDS DNA GDP CEO CNN BBC FBI CIA NATO NASA FIFA UEFA BMW SUV GPS AP AFP NGO NGOs PC IT AI VIP COVID ID GMT FM MP MPs PhD LED QR SMS IPO'.split(
    ' ',
  ),
])

/** Where a block says what a short form stands for. */
export const definitionsIn = onceEach(({ text }: BlockContent): readonly Definition[] =>
  Array.from(text.matchAll(bracketed)).flatMap(({ index: to, groups, 0: { length } }): Definition[] => {
    const short = groups?.['short'] ?? ''
    const name = nameEndingAt(text, to)
    // “MEXICO CITY (AP)” is a dateline.
    if ((short.match(/\p{Lu}/gu)?.length ?? 0) < 2 || !/\p{Ll}{3}/u.test(name)) return []
    const cut = cutToInitials(name, short)
    const end = to + length - 1
    return [
      {
        name: { from: to - cut.length, to, text: cut },
        short: { from: end - short.length, to: end, text: short.replace(/\./gu, '') },
      },
    ]
  }),
)

/** The words in capitals right before an offset, with the small ones that join them; empty where it is one word or none. */
function nameEndingAt(text: string, end: number): string {
  const words = text
    .slice(Math.max(0, end - 200), end)
    .split(' ')
    .slice(-longestName)
  const name = words.slice(words.findLastIndex((word) => !partOfName.test(word)) + 1)
  while (name.length > 0 && !/^\p{Lu}/u.test(name[0] ?? '')) name.shift()
  return name.length > 1 ? name.join(' ') : ''
}

/** Of “At Geneva World Health Organization” what the letters stand for, or all of it where they stand for something else. */
function cutToInitials(name: string, short: string): string {
  const words = name.split(' ')
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase()
  const at = words.findIndex((word, start) => /^\p{Lu}/u.test(word) && initialsOf(words.slice(start)) === letters)
  return at < 0 ? name.replace(/^(?:.* )?[Tt]he (?=\p{Lu})/u, '') : words.slice(at).join(' ')
}

/** The first letters of a name’s capitalised words, in lower case. */
export function initialsOf(name: readonly string[]): string {
  return name
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase()
}

/** The words in capitals of a block that may be short forms. */
export const shortFormsIn = onceEach(({ text, quotations }: BlockContent) =>
  // A line in capitals has no short forms to tell.
  !/\p{Lu}{2}/u.test(text) || text === text.toUpperCase()
    ? []
    : Array.from(text.matchAll(shortForm), ({ 0: word, index }) => ({
        text: word,
        from: index,
        to: index + word.length,
        quoted: quotations.some(({ from, to }) => from <= index && to >= index + word.length),
      })),
)

/** The bodies a draft gives a short form for, and short forms it uses without saying what they stand for, in reading order. */
export const bodiesOf = onceEach((article: Article): readonly Body[] => {
  const bodies = new Map<string, { short: string; names: Map<string, Place[]>; places: Place[] }>()
  const bodyOf = (short: string) => {
    const made = bodies.get(short)
    if (made) return made
    const body = { short, names: new Map<string, Place[]>(), places: [] }
    bodies.set(short, body)
    return body
  }
  for (const block of article.blocks) {
    if (!namedIn.includes(block.kind)) continue
    const placeOf = ({ from, to }: Range, quoted: boolean) => ({ from: from + block.from, to: to + block.from, quoted })
    for (const found of shortFormsIn(block.content)) {
      const place = placeOf(found, found.quoted)
      if (!romanNumber.test(found.text) && !isShielded(article, place)) bodyOf(found.text).places.push(place)
    }
    for (const { name, short } of definitionsIn(block.content)) {
      const place = placeOf(name, false)
      if (isShielded(article, place)) continue
      const { names } = bodyOf(short.text)
      const given = names.get(name.text)
      if (given) given.push(place)
      else names.set(name.text, [place])
    }
  }
  return [...bodies.values()].map(({ short, names, places }) => ({
    short,
    places,
    isKnown: known.has(short),
    isPlace: countries.has(short),
    names: Array.from(names, ([text, given]) => ({ text, places: given })),
  }))
})
