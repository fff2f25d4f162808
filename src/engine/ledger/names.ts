import { addTo } from '../add-to'
import type { Article, Block } from '../article'
import { evenSyllables } from '../language/syllabic-names'
import { withoutAccents, writeOut } from '../lexicon/accents'
import { isCommonName, skeletonOf } from '../lexicon/name-skeleton'
import { onceEach, onceEachInSteps, onceForText } from '../once-each'
import type { InSteps } from '../pauses'
import { prose, type BlockKind } from '../types'
import { isShielded } from '../shielded'
import { type Mention, mentionsIn } from './mentions'
import type { Place } from './types'

/** A name at one place of the draft. */
export interface Named extends Place {
  readonly text: string
  readonly mention: Mention
  readonly block: Block
}

/** A name as it is written, with all its places in reading order. */
export interface Written {
  readonly text: string
  readonly places: readonly Named[]
}

/** The kinds of block whose names count. */
export const namedIn: readonly BlockKind[] = [...prose, 'headline', 'subhead', 'caption']

/** All names of a draft in reading order, whole as they stand. */
export const namesOf = onceEach((article: Article): readonly Named[] =>
  article.blocks
    .filter(({ kind }) => namedIn.includes(kind))
    .flatMap((block) =>
      mentionsIn(block.content).flatMap((mention) => {
        const named = toNamed(block, mention, mention.first)
        return named && !isShielded(article, named) ? [named] : []
      }),
    ),
)

function toNamed(block: Block, mention: Mention, first: number): Named | undefined {
  const from = block.tokens[first]
  const to = block.tokens[mention.last]
  if (!from || !to) return undefined
  const place = { from: block.from + from.from, to: block.from + to.to, quoted: from.quoted }
  return { ...place, text: block.text.slice(from.from, to.to), mention, block }
}

/** The surname within a full name, as a place of its own. */
export function surnameWithin(named: Named): Named {
  const { mention, block } = named
  return toNamed(block, mention, mention.last) ?? named
}

export const isFull = ({ mention }: Named): boolean => mention.words.length > 1
export const surnameOf = ({ mention }: Named): string => mention.words.at(-1) ?? ''

/** Vowels waver in transliteration; in a full name that leaves enough to tell one person by. */
export function nameKey(name: string): string {
  const skeleton = skeletonOf(evenSyllables(name))
  return /\s/u.test(name) ? skeleton.replace(/e/gu, 'i').replace(/o/gu, 'u') : skeleton
}

interface Keys {
  readonly whole: string
  readonly first: string
  readonly surname: string
  readonly surnameKey: string
}

/** What names are compared by, kept with the mention. */
export const keysOf = onceEach(({ words }: Mention): Keys => keysOfWords(words))

function keysOfWords(words: readonly string[]): Keys {
  const last = words.at(-1) ?? ''
  return {
    whole: nameKey(words.join(' ')),
    first: skeletonOf(words[0] ?? ''),
    surname: skeletonOf(last),
    surnameKey: nameKey(last),
  }
}

/** The keys of a draft’s names, in which “Lukašenko” and “Lukasenko” are “Lukashenko” where the draft has that as well. */
export const keysIn = onceEach((article: Article): ((mention: Mention) => Keys) => {
  const words = new Set(namesOf(article).flatMap(({ mention }) => mention.words))
  const skeletons = new Set(Array.from(words, skeletonOf))
  const others = new Map<string, string>()
  for (const word of words) {
    const written = writeOut(word)
    if (written !== word && skeletons.has(skeletonOf(written))) others.set(skeletonOf(word), written)
  }
  if (others.size === 0) return keysOf
  return onceEach(({ words: own }) => keysOfWords(own.map((word) => others.get(skeletonOf(word)) ?? word)))
})

/** Names that are spelled alike in one row, those that are written most often first. Rows come in reading order. */
export const rowsOf = onceEachInSteps(function* (article: Article): InSteps<readonly (readonly Written[])[]> {
  const names = namesOf(article)
  yield
  const keysOfName = keysIn(article)
  yield
  const surnames = new Set(names.filter(isFull).map(({ mention }) => keysOfName(mention).surname))
  // At the start of a sentence any word has a capital: there a name is one that is written so elsewhere, its accents apart.
  const elsewhere = new Set(
    names.filter(({ mention }) => mention.words.length > 1 || !mention.opens).flatMap((name) => spelledPlainly(surnameOf(name))),
  )
  const rows = new Map<string, Map<string, Named[]>>()
  const count = (key: string, name: Named) => {
    const row = rows.get(key) ?? new Map<string, Named[]>()
    rows.set(key, row)
    addTo(row, name.text, name)
  }
  for (const [index, name] of names.entries()) {
    if (index % step === 0) yield
    const keys = keysOfName(name.mention)
    if (isFull(name)) count(keys.whole, name)
    const isName = isFull(name) || spelledPlainly(surnameOf(name)).some((plain) => elsewhere.has(plain))
    if (isName && surnames.has(keys.surname)) count(keys.surnameKey, surnameWithin(name))
    else if (isName && !isFull(name)) count(`one word: ${withoutAccents(name.text)}`, name)
  }
  return [...rows.values()].map((row) =>
    Array.from(row, ([text, places]) => ({ text, places })).toSorted(
      (a, b) => b.places.length - a.places.length || (a.places[0]?.from ?? 0) - (b.places[0]?.from ?? 0),
    ),
  )
})

/** So many names are put in rows in a step. */
const step = 500

const spelledPlainly = onceForText((name): readonly string[] => [withoutAccents(name), withoutAccents(writeOut(name))])

const longEnough = 5

/** “Orbán” and “Orban”: no chance likeness, however short. */
const differInAccents = (main: string, other: string): boolean =>
  main !== other && main.length > 2 && withoutAccents(main) === withoutAccents(other)

/** Two names of one row are one: not where they are short, very common, or run together from other words. */
export function isOneName(main: string, other: string): boolean {
  const isSurname = !/\s/u.test(main)
  if (differInAccents(main, other)) return true
  if (main.toLowerCase() === other.toLowerCase() || (isSurname && (main.length < longEnough || isCommonName(main)))) return false
  // Short names run together look alike by chance: Li Yang, Liang.
  return main.split(/[ -]/u).length === other.split(/[ -]/u).length || skeletonOf(main).length >= 8
}

/** How many letters two words share at the start, and how many of the rest at the end, where they differ in one letter more, fewer, or another. */
function lettersAround(a: string, b: string): { readonly start: number; readonly end: number } | undefined {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return a !== b && Math.max(a.length, b.length) - start - end === 1 ? { start, end } : undefined
}

/** Two skeletons that differ in one letter more, fewer, or another, in long words; never in the first two or the last two. */
export function isNearly(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6) return false
  const around = lettersAround(a, b)
  // The beginning tells names apart (Barnes, Harnes), and so does the end (Ivanov, Ivanova; Roberto, Roberta).
  return around !== undefined && around.start >= 2 && around.end >= 2
}

/** “Clarke” and “Clark”, “Hofmann” and “Hofman” */
function isSilentEnd(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const end = long.slice(short.length)
  return long.startsWith(short) && /[bcdfgklmnprtvwz]$/u.test(short) && (end === 'e' || end === short.at(-1))
}

/**
 * Two names a letter apart, behind the first: another letter, or one more or fewer inside. A letter more at the end tells names apart (Ivanov, Ivanova),
 * unless it is not spoken (Clark, Clarke; Hofman, Hofmann).
 */
export function isLetterOff(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5) return false
  if (a.length !== b.length && isSilentEnd(a, b)) return true
  const around = lettersAround(a, b)
  return around !== undefined && around.start >= 1 && (a.length === b.length || around.end >= 1)
}
