import { addTo } from '../add-to'
import type { Article } from '../article'
import { sexOfName } from '../language/sex-of-name'
import { isFamilyFirst } from '../language/syllabic-names'
import { withoutAccents } from '../lexicon/accents'
import { countries } from '../lexicon/places'
import { onceEach, onceEachInSteps } from '../once-each'
import { type InSteps, mapInSteps } from '../pauses'
import type { Mention } from './mentions'
import type { Sex } from '../language/sex-of-word'
import { isFull, isNearly, isOneName, keysIn, keysOf, type Named, namesOf } from './names'
import { isPlainWord } from './plain-word'

/** Somebody the draft speaks of. Of two people with one surname each has only what is surely his. */
export interface Person {
  /** The full name as it is written most often, or the surname where no full name is given. */
  readonly name: string
  readonly surname: string
  /** In reading order. */
  readonly places: readonly Named[]
  readonly sex: Sex | undefined
}

/** The people of a draft in the order in which they come up: names that a title, a role, an age or a verb of speech shows to be somebody’s. */
export const peopleOf = onceEachInSteps(function* (article: Article): InSteps<readonly Person[]> {
  const names = namesOf(article)
  const keysOfName = keysIn(article)
  yield
  const groups = groupFullNames(names.filter(isFull), keysOfName)
  yield
  const bySurname = indexBy(groups, (group) => new Set(group.flatMap(({ mention }) => calledBy(mention, keysOfName(mention)))))
  yield
  const alone = new Map<string, Named[]>()
  for (const name of names) {
    if (isFull(name)) continue
    const key = keysOfName(name.mention).surname
    const owners = fitting(name, bySurname.get(key) ?? [])
    if (owners.length === 1) owners[0]?.push(name)
    else if (owners.length === 0) addTo(alone, key, name)
  }
  yield
  const people = yield* mapInSteps([...groups, ...[...alone.values()].map(namesAmong)], (places) =>
    isSomebody(places) ? [toPerson(places.toSorted((a, b) => a.from - b.from))] : [],
  )
  return people.flat().toSorted((a, b) => (a.places[0]?.from ?? 0) - (b.places[0]?.from ?? 0))
})

/** What is spelled in two ways belongs in the ledger, whoever it is. */
const isSomebody = (places: readonly Named[]): boolean =>
  places.some((place) => isSomebodys(place) || hasFirstName(place)) || isSpeltTwice(places)

/** Of single words those that are names: at the start of a sentence any word has a capital, and there it must be a name elsewhere, or somebody’s. */
function namesAmong(places: readonly Named[]): readonly Named[] {
  const isShown = (place: Named) => (!place.mention.opens || isSomebodys(place)) && !isCountry(place)
  const spelled = new Set(places.filter(isShown).map(({ text }) => withoutAccents(text)))
  return places.filter(({ text }) => spelled.has(withoutAccents(text)))
}

/** Title, role, age or a verb of speech shows it, and it is no word like “Scientists” that opens a sentence. */
const isSomebodys = ({ text, mention }: Named): boolean => mention.isPerson && !(mention.opens && isPlainWord(text))

/** “France said no”, and not “Mr Jordan”. */
const isCountry = ({ text, mention }: Named): boolean => countries.has(text) && mention.title === '' && mention.honorific === ''

/** Whose name a place is, of those that are somebody’s. */
export const ownersOf = onceEach(
  (article: Article): ReadonlyMap<Named, Person> =>
    new Map(peopleOf(article).flatMap((person) => person.places.map((place) => [place, person] as const))),
)

/** By which of its words a full name is taken up: the surname, and in China and Korea the first. */
const calledBy = (
  { words }: Mention,
  { first, surname }: { readonly first: string; readonly surname: string },
): readonly string[] => (isFamilyFirst(words) ? [surname, first] : [surname])

/** “Serena Williams beat …”: not “the Roman Empire”, “Roman Catholics”, “the Ada Lovelace Prize”. */
function hasFirstName({ block, mention: { first, words } }: Named): boolean {
  const [given = '', next = ''] = isFamilyFirst(words) ? words.slice(1) : words
  const isThing = block.tokens[first - 1]?.lower === 'the' || things.test(words.at(-1) ?? '')
  return words.length > 1 && sexOfName.has(given) && !isThing && !/^Catholic/u.test(next)
}

const things =
  /^(?:Empire|Corps|Awards?|Prize|Medal|Trophy|Plan|Index|Show|Trail|Cave|Archives?|Memorial|Foundation|Fund|Air|Tech|Research|Press|Books|Pavilion|Theat(?:re|er)|Cathedral|Tower|Hotel|Palace|Castle|Farm|Garden|Gardens|Creek|Falls|Springs|Heights|Village|Town|Territory|Rights|Act|Law|Day|Festival|Games|Line|Script|Orchestra)$/u

function isSpeltTwice(places: readonly Named[]): boolean {
  return new Set(places.filter(isFull).map(({ text }) => text)).size > 1
}

/** Full names that are one person’s: alike in spelling, or one word alike and the other a letter off. */
function groupFullNames(names: readonly Named[], keysOfName: ReturnType<typeof keysIn>): readonly Named[][] {
  const byKey = new Map<string, Named[][]>()
  const groups: Named[][] = []
  for (const name of names) {
    const { whole } = keysOfName(name.mention)
    const known = byKey
      .get(whole)
      ?.find(([first]) => first !== undefined && (first.text === name.text || isOneName(first.text, name.text)))
    if (known) known.push(name)
    else {
      const group = [name]
      groups.push(group)
      addTo(byKey, whole, group)
    }
  }
  return joinSlips(groups)
}

/** So many groups that share a word are compared; with more the word is no name of a person. */
const mostAlike = 20

function joinSlips(groups: readonly Named[][]): readonly Named[][] {
  const joined = new Set<Named[]>()
  for (const part of ['first', 'surname'] as const) {
    const rows = indexBy(groups, ([name]) => (name ? [keysOf(name.mention)[part]] : []))
    for (const row of rows.values()) {
      if (row.length > mostAlike) continue
      for (const [at, group] of row.entries()) {
        const other = row.slice(0, at).find((earlier) => !joined.has(earlier) && isSlipOf(earlier, group))
        if (!other || joined.has(group)) continue
        other.push(...group)
        joined.add(group)
      }
    }
  }
  return groups.filter((group) => !joined.has(group))
}

function isSlipOf([one]: readonly Named[], [other]: readonly Named[]): boolean {
  return one !== undefined && other !== undefined && isSlip(one.mention, other.mention)
}

/** “Mehmet Yildirim” and “Mehmet Yildrim”: names of two words, of which one is the same and the other a letter off. */
export function isSlip(one: Mention, other: Mention): boolean {
  if (one.words.length !== 2 || other.words.length !== 2) return false
  const [a, b] = [keysOf(one), keysOf(other)]
  if (a.first === b.first) return a.first.length > 2 && isNearly(a.surname, b.surname)
  return a.surname === b.surname && isNearly(a.first, b.first)
}

/** Whose surname, or only name, it may be: beside “his wife”, “Mrs Fairweather” is not “Denis Fairweather”. */
function fitting({ mention, block }: Named, alike: readonly Named[][]): readonly Named[][] {
  if (mention.sex === undefined) return alike
  const [only] = alike
  if (only && alike.length === 1) return isNamedOtherwise(only, mention.sex) && kin[mention.sex].test(block.text) ? [] : alike
  return alike.filter((places) => (sexOf(places) ?? mention.sex) === mention.sex)
}

/** Of those who share a surname. */
const kin: Readonly<Record<Sex, RegExp>> = {
  female: /\b(?:wife|widow|mother|daughter|sister|spouse|married)\b/u,
  male: /\b(?:husband|widower|father|son|brother|spouse|married)\b/u,
}

/** A first name tells of the other sex. */
const isNamedOtherwise = (places: readonly Named[], sex: Sex): boolean =>
  places.some(({ mention }) => mention.words.slice(0, -1).some((word) => (sexOfName.get(word) ?? sex) !== sex))

function indexBy<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>()
  for (const item of items) for (const key of keysOf(item)) addTo(index, key, item)
  return index
}

function toPerson(places: readonly Named[]): Person {
  const full = places.filter(isFull)
  const name = mostWritten(full.length > 0 ? full : places)
  return { name, surname: name.split(' ').at(-1) ?? name, places, sex: sexOf(places) }
}

function sexOf(places: readonly Named[]): Sex | undefined {
  return places.find(({ mention }) => mention.sex !== undefined)?.mention.sex
}

/** The spelling with the most places; of two as frequent, the one that comes first. */
export function mostWritten(places: readonly { readonly text: string }[]): string {
  const counts = new Map<string, number>()
  for (const { text } of places) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
