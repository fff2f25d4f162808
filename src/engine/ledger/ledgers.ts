import { addTo } from '../add-to'
import type { Article } from '../article'
import { type InSteps, mapInSteps } from '../pauses'
import { bodiesOf } from './bodies'
import { dayInWords, dayNumberOf, daysIn, resolveDay } from './dates'
import { isFull, isOneName, keysIn, namedIn, nameKey, namesOf, rowsOf } from './names'
import { quantitiesIn } from './numbers'
import { peopleOf, type Person } from './people'
import { placeNamesOf } from './place-names'
import { marksOfStyle, quotationMarksOf } from './quotation-marks'
import { speltWordsOf } from './spelling'
import { callsOf, surnameIn } from './surnames'
import type { Entry, EntryKind, Ledgers, Place, Spelling } from './types'

/**
 * What a draft speaks of: people, places, bodies, numbers, days, and how it spells and quotes. What a block says was read once and is kept
 * with it, so that a keystroke costs its block and the putting together; that is done in steps, before rules of the whole draft ask for
 * parts of it.
 */
export function* readLedgers(article: Article): InSteps<Ledgers> {
  for (const fact of [namesOf, keysIn]) {
    fact(article)
    yield
  }
  yield* rowsOf.inSteps(article)
  yield* peopleOf.inSteps(article)
  const found: Entry[] = []
  for (const entriesOf of ledgers) found.push(...(yield* entriesOf(article)))
  return found
}

function personEntry({ name, places, sex }: Person): Entry {
  const spellings = spellingsOf(places.map((place) => ({ ...place, form: isFull(place) ? 'whole' : 'short' })))
  const titles = new Set(places.flatMap(({ mention: { title } }) => (title === '' ? [] : [title])))
  return {
    kind: 'person',
    name,
    note: [...titles, ...(sex === undefined ? [] : [sex === 'male' ? 'he' : 'she'])].join(', '),
    spellings,
    isMixed: isMixed(spellings),
    canUnify: true,
  }
}

/** Two full names, or a surname that is not that of the full name; in China and Korea people go by either of their names. */
function isMixed(spellings: readonly Spelling[]): boolean {
  const whole = spellings.filter(({ form }) => form === 'whole')
  const calls = new Set(whole.flatMap(({ text }) => callsOf(text)))
  const short = spellings.filter(({ text, form }) => form === 'short' && !calls.has(text))
  const isTwice = [whole, short].some((alike) =>
    alike.some((one, at) => alike.slice(0, at).some((other) => isOtherSpelling(one.text, other.text))),
  )
  const surnames = new Set(whole.map(({ text }) => surnameIn(text)))
  return isTwice || surnames.size > 1 || (whole.length > 0 && short.length > 0)
}

function isOtherSpelling(one: string, other: string): boolean {
  return nameKey(one) !== nameKey(other) || isOneName(one, other)
}

function* placeEntries(article: Article): InSteps<readonly Entry[]> {
  const known = placeNamesOf(article)
  yield
  const told = new Set([...known, ...peopleOf(article)].flatMap(({ places }) => places.map(({ from }) => from)))
  const accented = rowsOf(article).flatMap(([main, ...others]) => {
    const places = [main, ...others].flatMap((written) => written?.places ?? [])
    const isPlace = main !== undefined && others.length > 0 && !places.some((place) => isFull(place) || told.has(place.from))
    return isPlace ? [{ name: main.text, places }] : []
  })
  yield
  return [...known, ...accented].map(({ name, places }): Entry => {
    const spellings = spellingsOf(places)
    return { kind: 'place', name, note: '', spellings, isMixed: spellings.length > 1, canUnify: true }
  })
}

function bodyEntries(article: Article): InSteps<readonly Entry[]> {
  return mapInSteps(bodiesOf(article), ({ short, names, places, isKnown, isPlace }): Entry => {
    const whole = names.map(({ text, places: given }): Spelling => ({ text, form: 'whole', places: given }))
    return {
      kind: isPlace ? 'place' : 'body',
      name: names[0]?.text ?? short,
      note: names.length > 0 ? short : isKnown ? '' : 'not explained',
      spellings: [...whole, ...(places.length > 0 ? [{ text: short, form: 'short' as const, places }] : [])],
      isMixed: names.length > 1,
      canUnify: names.length > 1,
    }
  })
}

function* numberEntries(article: Article): InSteps<readonly Entry[]> {
  const found = new Map<string, (Place & { text: string })[]>()
  for (const block of article.blocks) {
    yield
    if (!namedIn.includes(block.kind)) continue
    for (const { text, noun, unit, from, to, first } of quantitiesIn(block.content)) {
      const key = noun === '' ? unit : noun
      const place = { text, from: from + block.from, to: to + block.from, quoted: first.quoted }
      addTo(found, key, place)
    }
  }
  return yield* mapInSteps([...found], ([name, places]) => plainEntry('number', name, spellingsOf(places)))
}

function* dayEntries(article: Article): InSteps<readonly Entry[]> {
  const story = dayNumberOf(article.story.date)
  const found = new Map<string, (Place & { text: string })[]>()
  for (const block of article.blocks) {
    yield
    for (const day of daysIn(block.content)) {
      const resolved = resolveDay(day, story)
      const name = resolved === undefined ? day.text : dayInWords(resolved)
      const place = { text: day.text, from: day.from + block.from, to: day.to + block.from, quoted: false }
      addTo(found, name, place)
    }
  }
  return yield* mapInSteps([...found], ([name, places]) => plainEntry('date', name, spellingsOf(places)))
}

function spellingEntries(article: Article): InSteps<readonly Entry[]> {
  const found = new Map<string, (Place & { text: string })[]>()
  for (const word of speltWordsOf(article)) {
    const key = word.side === 'British' ? word.text : word.other
    addTo(found, key, word)
  }
  return mapInSteps([...found], ([word, places]): Entry => {
    const spellings = spellingsOf(places)
    const isMixed = spellings.length > 1
    return { kind: 'spelling', name: spellings[0]?.text ?? word, note: '', spellings, isMixed, canUnify: isMixed }
  })
}

function* quotationEntries(article: Article): InSteps<readonly Entry[]> {
  const spellings = Array.from(
    quotationMarksOf(article),
    ([style, places]): Spelling => ({ text: marksOfStyle[style], form: 'whole', places }),
  )
  yield
  if (spellings.length === 0) return []
  const isMixed = spellings.length > 1
  return [{ kind: 'quotation', name: 'Quotation marks', note: '', spellings, isMixed, canUnify: false }]
}

/** In the order in which they are told. */
const ledgers: readonly ((article: Article) => InSteps<readonly Entry[]>)[] = [
  (article) => mapInSteps(peopleOf(article), personEntry),
  placeEntries,
  bodyEntries,
  numberEntries,
  dayEntries,
  spellingEntries,
  quotationEntries,
]

function plainEntry(kind: EntryKind, name: string, spellings: readonly Spelling[]): Entry {
  return { kind, name, note: '', spellings, isMixed: false, canUnify: false }
}

/** Places by what stands there, the most frequent first. */
function spellingsOf(
  places: readonly (Place & { readonly text: string; readonly form?: Spelling['form'] })[],
): readonly Spelling[] {
  const found = new Map<string, { form: Spelling['form']; places: Place[] }>()
  for (const { text, from, to, quoted, form = 'whole' } of places) {
    const known = found.get(text)
    if (known) known.places.push({ from, to, quoted })
    else found.set(text, { form, places: [{ from, to, quoted }] })
  }
  return Array.from(found, ([text, { form, places: at }]) => ({ text, form, places: at })).toSorted(
    (a, b) => b.places.length - a.places.length,
  )
}
