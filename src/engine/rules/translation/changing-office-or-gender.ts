import { addTo } from '../../add-to'
import type { Article } from '../../article'
import { sexOfName } from '../../language/sex-of-name'
import type { Sex } from '../../language/sex-of-word'
import type { Named } from '../../ledger/names'
import { isFull, namedIn, namesOf } from '../../ledger/names'
import { peopleOf, type Person } from '../../ledger/people'
import { asking, putWords } from '../../proposals'
import type { ArticleRule, Proposal, Report } from '../rule'
import { writeEverywhere } from '../write-everywhere'
import { twoPlaces } from '../two-places'

/** Offices of which nobody holds two at a time; what each is called, and in which group one rules out the other. */
const offices: readonly RegExp[] = [
  /^(?:US |U\.S\. )?President$/u,
  /^(?:Prime Minister|Premier)$/u,
  /^(?:Foreign Minister|Secretary of State|Foreign Secretary)$/u,
  /^(?:Defen[cs]e Minister|Defen[cs]e Secretary)$/u,
  /^(?:Finance Minister)$/u,
  /^(?:Interior Minister)$/u,
  /^(?:Health Minister)$/u,
  /^(?:Mayor)$/u,
  /^(?:Governor|Gov\.?)$/u,
  /^(?:Judge|Justice)$/u,
]

/**
 * One person with two offices (“Defence Minister Rao”, “Finance Minister Rao”) or of two sexes (“Mr Rao”, “Ms Rao”; “Anna Berg”, “Mr Berg”), and a name of two words
 * turned round (“Xi Jinping”, “Jinping Xi”). Deliberate exceptions: former offices, two people of one surname, doctors and judges, people
 * of whom the draft gives only the surname.
 */
export const changingPerson: ArticleRule = {
  id: 'changing-office-or-gender',
  category: 'translation',
  name: 'One person, told in two ways',
  why: 'The same person has one office here and another there, is Mr here and Ms there, or has the two parts of the name turned round. A machine decides that anew in each sentence.',
  scope: 'article',
  blocks: namedIn,
  covers: ['NS02', 'NS12', 'GR09'],
  examples: [
    {
      damaged: '[[Defence Minister]] Priya Rao spoke in Pune. The plan is old. [[Finance Minister]] Rao left at noon.',
    },
    {
      damaged: 'Mayor [[Anna Berg]] opened the bridge. It cost 4 million. [[Mr]] Berg said it was a great day.',
      repaired: 'Mayor Anna Berg opened the bridge. It cost 4 million. Ms Berg said it was a great day.',
    },
    {
      damaged:
        '[[Karen Liu]], an assistant county prosecutor, spoke in May. The trial goes on. [[Liu]], the defense attorney, said she was calm.',
    },
    { damaged: '[[Mr]] Priya Rao spoke in Pune. The plan is old. [[Ms]] Rao left at noon.' },
    {
      damaged: 'President Xi Jinping spoke in Wuhan. Guests of [[Jinping Xi]] stood.',
      repaired: 'President Xi Jinping spoke in Wuhan. Guests of Xi Jinping stood.',
    },
  ],
  sound: [
    'Karen Liu, a former prosecutor, met Ann Liu, a defense attorney. Karen Liu, the victim, was calm.',
    'Former Defence Minister Priya Rao spoke. Finance Minister Arun Rao left. Mr Rao was calm.',
    'President Xi Jinping met Prime Minister Li Qiang. Mr Xi thanked Mr Li.',
    'Mr Ali Demir and Mrs Ayşe Demir spoke. Mr Demir left, and Mrs Demir stayed.',
    'Mayor Anna Berg spoke. The couple left early. Mr Berg was ill.',
    'Elton John met John Elton-Smith.',
    'Among them were Jonas and Anna Berg. Neither of them slept. It felt long, said Mr Berg, 36.',
    'Foreign Minister Priya Rao left for Cairo in May. In June she was promoted. Prime Minister Priya Rao spoke on Monday.',
    'Judge Anna Berg was sworn in as governor. Governor Berg thanked her staff.',
  ],
  *check(article) {
    const people = peopleOf(article)
    const tellsOfChange = changesOffice.test(article.text)
    for (const person of people) {
      if (!tellsOfChange) {
        yield* twoOffices(person)
        yield* twoSides(person)
      }
      yield* twoSexes(person)
      yield* otherSex(article, person)
    }
    yield* turned(article, people)
  },
}

/** The draft tells of a change itself: “He was promoted in June”. */
const changesOffice =
  /(?<!\p{L})(?:promoted|appointed|sworn in|took office|became|elected (?:as )?(?:president|governor|mayor|premier)|switched|as (?:he|she) then was|defected|reshuffle\w*|was (?:then|once)|then (?:a|the|foreign|defen[cs]e|finance|interior|health)|previously|formerly)(?!\p{L})/u

function* twoOffices({ name, places }: Person): Generator<Report> {
  const held = places.filter(({ mention }) => !mention.isFormer && officeOf(mention.title) >= 0)
  const [first] = held
  const other = held.find(({ mention }) => first !== undefined && officeOf(mention.title) !== officeOf(first.mention.title))
  if (!first || !other || !places.some(isFull)) return
  yield report(
    first,
    other,
    `${name} is “${first.mention.title}” in one place and “${other.mention.title}” in another.`,
    asking(`which office ${name} holds`, `Which office does ${name} hold?`),
    'title',
  )
}

/** Of each pair nobody is both in one case. */
const sides = [
  ['prosecutor', 'defen[cs]e (?:attorney|lawyer|counsel)'],
  ['plaintiff', 'defendant'],
  ['suspect|accused|attacker', 'victim'],
  ['Democrat', 'Republican'],
] as const
/** “plaintiff/defendant”: the sides of a pair, either first. */
const opposed = sides.map(([one, other]) => new RegExp(`^(?:(?:${one})/(?:${other})|(?:${other})/(?:${one}))$`, 'u'))
/** “Karen Liu, an assistant county prosecutor,” */
const calledBehind = new RegExp(`^, (?:an?|the) (?:\\p{L}+ ){0,3}?(?<role>${sides.flat().join('|')})(?=[,.])`, 'u')

function* twoSides({ name, places }: Person): Generator<Report> {
  const called = places.flatMap((place) => {
    const role = place.quoted
      ? undefined
      : calledBehind.exec(place.block.text.slice(place.to - place.block.from))?.groups?.['role']
    return role === undefined ? [] : [{ place, role }]
  })
  const [first] = called
  const other = called.find(({ role }) => opposed.some((pair) => pair.test(`${first?.role}/${role}`)))
  if (!first || !other) return
  yield twoPlaces(
    other.place,
    first.place,
    5,
    `${name} is “${first.role}” in one place and “${other.role}” in another.`,
    asking(`on which side ${name} is`, `On which side is ${name}?`),
  )
}

const officeOf = (title: string): number => offices.findIndex((office) => office.test(title))

const isCalled = ({ mention }: Named): boolean => /^(?:Mr|Mrs|Ms|Miss)\.?$/u.test(mention.honorific)
const sexOf = ({ mention }: Named): Sex => (/^Mr\.?$/u.test(mention.honorific) ? 'male' : 'female')

/** A husband or a sister may be the other one of the name. */
const speaksOfKin = (article: Article): boolean =>
  /(?<!\p{L})(?:husband|wife|brother|sister|son|daughter|father|mother|parents|couple|married|widow(?:er)?)(?!\p{L})/iu.test(
    article.text,
  )

/** “Jonas and Anna Berg”: the other one has the name too. */
const isOfPair = ({ block, from }: Named): boolean => /\p{Lu}\p{L}+ (?:and|&) $/u.test(block.text.slice(0, from - block.from))

/** “Mayor Anna Berg … Mr Berg” */
function* otherSex(article: Article, { name, places }: Person): Generator<Report> {
  const [first = ''] = name.split(' ')
  const sex = sexOfName.get(first)
  const called = places.filter((place) => isCalled(place) && !isFull(place) && !place.quoted)
  const [here] = called
  const whole = places.find(isFull)
  if (!sex || !here || !whole || called.some((place) => sexOf(place) === sex) || speaksOfKin(article) || isOfPair(whole)) return
  const put = (sex === 'male' ? 'Mr' : 'Ms') + (here.mention.honorific.endsWith('.') ? '.' : '')
  yield {
    ranges: [before(here, 'honorific'), { from: whole.from, to: whole.to }],
    tier: 'likely',
    severity: 5,
    message: `${name} is called “${here.mention.honorific}”, and “${first}” is the name of a ${sex === 'male' ? 'man' : 'woman'}.`,
    repairs: [
      putWords(before(here, 'honorific'), put, 'choice'),
      asking(`whether ${name} is a man or a woman`, `Is ${name} a man or a woman?`),
    ],
  }
}

function* twoSexes({ name, places }: Person): Generator<Report> {
  const called = places.filter(isCalled)
  const [first] = called
  const other = called.find((place) => first !== undefined && sexOf(place) !== sexOf(first))
  if (!first || !other || !places.some(isFull)) return
  yield report(
    first,
    other,
    `${name} is “${first.mention.honorific}” in one place and “${other.mention.honorific}” in another.`,
    asking(`whether ${name} is a man or a woman`, `Is ${name} a man or a woman?`),
    'honorific',
  )
}

function report(first: Named, other: Named, message: string, ask: Proposal, what: 'title' | 'honorific'): Report {
  return { ranges: [before(other, what), before(first, what)], tier: 'likely', severity: 5, message, repairs: [ask] }
}

/** Where the title or the form of address before a name stands. */
function before({ block, mention }: Named, what: 'title' | 'honorific') {
  const start = block.tokens[mention.first]?.from ?? 0
  const from = block.text.lastIndexOf(mention[what], start)
  return { from: block.from + from, to: block.from + from + mention[what].length }
}

/** “Jinping Xi” in a draft in which “Xi Jinping” is somebody. */
function* turned(article: Article, people: readonly Person[]): Generator<Report> {
  const known = new Map(people.map((person) => [person.name, person.places.filter(({ text }) => text === person.name).length]))
  const written = new Map<string, Named[]>()
  for (const name of namesOf(article)) {
    if (name.mention.words.length === 2) addTo(written, name.text, name)
  }
  for (const [text, places] of written) {
    const [one = '', two = ''] = places[0]?.mention.words ?? []
    const right = `${two} ${one}`
    const often = known.get(right) ?? 0
    const isRarer = often > places.length || (often === places.length && !(known.has(text) && !isBefore(written, right, text)))
    const [here] = places
    if (one === two || often === 0 || !isRarer || !here) continue
    yield {
      ranges: [{ from: here.from, to: here.to }],
      tier: 'likely',
      severity: 5,
      message: `“${text}” is “${right}” elsewhere in the draft: the two parts of the name are turned round.`,
      repairs: writeEverywhere(right, places),
    }
  }
}

function isBefore(written: ReadonlyMap<string, readonly Named[]>, one: string, other: string): boolean {
  return (written.get(one)?.[0]?.from ?? 0) < (written.get(other)?.[0]?.from ?? 0)
}
