import type { Article } from '../../article'
import { isFull, namedIn, type Named, namesOf } from '../../ledger/names'
import { peopleOf, type Person } from '../../ledger/people'
import type { Range } from '../../types'
import { asking } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'
import { twoPlaces } from '../two-places'

const behind = /^(?:, |,? \(|, aged )(?<age>[1-9]\d)(?: years? old)?(?=[,.)])/u
const before = /(?<age>[1-9]\d)[- ]years?[- ]old (?:\p{Ll}+ ){0,3}$/u
const definite =
  /(?<!\p{L})[Tt]he (?<age>[1-9]\d)[- ]year[- ]old(?! (?:boy|girl|son|daughter|law|ban|record|deal|treaty|conflict|war|building|bridge))/gu

/**
 * One person with two ages: *Mehmet Yildiz, 45, … the 54-year-old*. Deliberate exceptions: *the 54-year-old* where the draft names anybody else, people of
 * one surname, ages in what is said to have been (*at 45*).
 */
export const twoAges: ArticleRule = {
  id: 'two-ages',
  category: 'translation',
  name: 'One person, two ages',
  why: 'The same person has one age here and another there. Figures are turned round or taken from elsewhere when a text is translated.',
  scope: 'article',
  blocks: namedIn,
  covers: ['NU17'],
  examples: [
    {
      damaged:
        'Mehmet Yildiz, [[45]], was held at the airport on Monday. Guards found that [[the 54-year-old]] had a false passport. Yildiz was calm.',
    },
    { damaged: 'Mehmet Yildiz, [[45]], was held on Monday. The street was calm. Friends of Mehmet Yildiz, [[47]], wept.' },
  ],
  sound: [
    'Mehmet Yildiz, 45, was held on Monday. Guards found that the 45-year-old had a false passport.',
    'Mehmet Yildiz, 45, met Ali Demir on Monday. The 54-year-old was calm.',
    'Mehmet Yildiz, 45, was held on Monday, and so was Ali Yildiz, 47. The 17-year-old law is void.',
    'Ann Lee, 45, was attacked by a boy. The 15-year-old was held. The 12-year-old whisky was hers.',
    'Ann Lee, 45, lost in Paris. The 37-year-old from Serbia was too strong.',
    'Ann Lee, 45, was named coach. In 2010 Ann Lee, 31, won gold.',
    'John Smith, 70, and his son John Smith, 41, farm here.',
    'In 2010 Ann Lee, 31, won gold. In May Ann Lee, 45, was named coach.',
    'Lionel Messi, 38, scored from a pass by the club’s youngest player. The 17-year-old was new.',
    'Officers found Tom Hall, 45, dead at home. A 19-year-old was arrested. The 19-year-old remains in custody.',
  ],
  *check(article) {
    const people = peopleOf(article)
    for (const person of people) {
      yield
      yield* ofOne(person)
    }
    yield* ofAll(article, people)
  },
}

interface Age extends Range {
  readonly value: number
}

function ageOf({ block, from, to, quoted }: Named): readonly Age[] {
  if (quoted || !prose.includes(block.kind)) return []
  const [start, end] = [from - block.from, to - block.from]
  const found = behind.exec(block.text.slice(end, end + 30))
  const front = before.exec(block.text.slice(Math.max(0, start - 60), start))
  const ages: Age[] = []
  const add = (match: RegExpExecArray, at: number): void => {
    const age = match.groups?.['age'] ?? ''
    const place = at + match[0].indexOf(age)
    ages.push({ value: Number(age), from: block.from + place, to: block.from + place + age.length })
  }
  if (found) add(found, end)
  if (front) add(front, Math.max(0, start - 60) + front.index)
  return ages
}

function* ofOne({ name, places }: Person): Iterable<Report> {
  const ages = places.filter((place) => !isOfOtherTime(place)).flatMap(ageOf)
  const [first] = ages
  const other = ages.find(({ value }) => first !== undefined && value !== first.value)
  if (name.includes(' ') && first && other) yield report(name, first, other, String(other.value))
}

/** “The 54-year-old”, in a draft that names one person and no other. */
function* ofAll(article: Article, people: readonly Person[]): Iterable<Report> {
  const [person, ...others] = people.filter(({ name }) => name.includes(' '))
  if (!person || others.length > 0) return
  const own = new Set(person.places.map(({ text }) => text))
  if (namesOf(article).some((place) => isFull(place) && !own.has(place.text) && !isPlace(place))) return
  const ages = person.places.flatMap(ageOf)
  const [first] = ages
  if (!first || new Set(ages.map(({ value }) => value)).size > 1) return
  for (const block of article.blocks) {
    if (!prose.includes(block.kind)) continue
    for (const { 0: words, index, groups } of block.text.matchAll(definite)) {
      const from = block.from + index
      if (Number(groups?.['age']) !== first.value && from > first.from && !isOther(block.text, index, index + words.length))
        yield report(person.name, first, { from, to: from + words.length, value: Number(groups?.['age']) }, words)
    }
  }
}

/** Somebody else without a name: “was attacked by a boy. The 15-year-old was held.” */
const others =
  /(?<!\p{L})(?:[Aa]n?|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|whose|\p{L}+[’']s) (?:\p{Ll}+[ -]){0,2}(?:man|woman|boy|girl|teenager|youth|child|son|daughter|father|mother|brother|sister|wife|husband|partner|girlfriend|boyfriend|friend|neighbour|neighbor|victim|suspect|driver|passenger|cyclist|pedestrian|jogger|student|pupil|teacher|officer|soldier|player|rival|opponent|champion|winner|winger|forward|midfielder|defender|goalkeeper|batter|batsman|bowler|striker|singer|actor|actress|pensioner|widow|baby|toddler|horse|dog)(?!\p{L})/u
const otherTime = /(?<!\p{L})(?:(?:19|20)\d\d|then|former|late|years? (?:ago|later|earlier))(?!\p{L})/u

function isOther(text: string, from: number, to: number): boolean {
  const [ahead, behindIt] = [text.slice(0, from), text.slice(to)]
  // “the 12-year-old whisky”, “the 37-year-old from Serbia”
  return (
    others.test(ahead) ||
    /(?<!\p{L})[Aa]n? \d{1,2}[- ]year[- ]old/u.test(ahead) ||
    otherTime.test(text) ||
    /^ (?:from|who|of|with)(?!\p{L})/u.test(behindIt) ||
    /^ (?:club|stand|house|dog|horse|whisky|car|church|ship|school|tree|system|programme|program|company|firm|rule|tradition|rivalry)(?!\p{L})/u.test(
      behindIt,
    )
  )
}

/** “In 2010 Ann Lee, 31, won gold.”, “and his son John Smith, 41,” */
function isOfOtherTime({ block, from }: Named): boolean {
  const at = from - block.from
  const sentence = block.sentences.find((one) => one.from <= at && at < one.to)
  return (
    otherTime.test(sentence?.text ?? '') ||
    /(?:son|daughter|father|mother|grandson|namesake),? $/u.test(block.text.slice(Math.max(0, at - 20), at))
  )
}

const isPlace = ({ block, mention }: Named): boolean =>
  /^(?:in|at|near|from|to)$/u.test(block.tokens[mention.first - 1]?.lower ?? '')

function report(name: string, first: Age, other: Age, words: string): Report {
  const message = `${name} is ${first.value} in one place, and here it is “${words}”.`
  return twoPlaces(other, first, 5, message, asking(`how old ${name} is`, `How old is ${name}?`))
}
