import type { Block } from '../../article'
import { isSameStem } from '../../language/same-stem'
import { daysIn, type NamedDay } from '../../ledger/dates'
import { isQuoted } from '../../language/quotes'
import { shift } from '../../shift'
import { askWhich } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'
import { twoPlaces, writeInBoth } from '../two-places'

/**
 * A day taken up before a noun, and another than before: *will meet on Feb. 12 … at the Feb. 21 meeting*. Deliberate exceptions: days whose figures are not turned
 * round, drafts that give the day again, other things than those told of the first day, quotations.
 */
export const restatedDate: ArticleRule = {
  id: 'restated-date',
  category: 'translation',
  name: 'A date changes when it is taken up again',
  why: 'The draft says on which day something is, and then takes it up with another. Figures are turned round when a text is translated or typed anew.',
  scope: 'article',
  blocks: prose,
  covers: ['NU17'],
  examples: [
    {
      damaged: 'The council will meet on [[Feb. 12]]. Anyone may come. Residents can speak at the [[Feb. 21]] meeting.',
      repaired: 'The council will meet on Feb. 12. Anyone may come. Residents can speak at the Feb. 12 meeting.',
    },
    {
      damaged: 'The election is on [[31 March]]. Parties are ready. The [[13 March]] election is the first since 2015.',
      repaired: 'The election is on 31 March. Parties are ready. The 31 March election is the first since 2015.',
    },
  ],
  sound: [
    'The council will meet on Feb. 12 and on Feb. 21. Residents can speak at the Feb. 21 meeting.',
    'The council will meet on Feb. 12. Residents can speak at the March 21 meeting and at the Feb. 26 meeting. The Feb. 21 vote is far.',
    'The council will meet on Feb. 12. “The Feb. 21 meeting is open,” he said.',
    'The board’s next meeting is on June 20. It had put off the vote at its June 2 meeting.',
  ],
  prepare(content) {
    daysIn(content)
  },
  *check(article) {
    const days = article.blocks
      .filter(({ kind }) => prose.includes(kind) || kind === 'headline')
      .flatMap((block) => daysIn(block.content).map((day): Placed => ({ block, day })))
      .filter(({ day }) => day.month > 0)
    for (const [at, again] of days.entries()) {
      const noun = nounTakenUp(again)
      if (noun === undefined || days.some((other, place) => place !== at && isSameDay(other.day, again.day))) continue
      const [first, ...more] = days.slice(0, at).filter(({ day }) => isTurnedDay(day, again.day))
      if (first && !more.some(({ day }) => !isSameDay(day, first.day)) && speaksOf(first, noun) && !areTwo(first, again))
        yield report(first, again)
    }
  },
}

interface Placed {
  readonly block: Block
  readonly day: NamedDay
}

const isSameDay = (one: NamedDay, other: NamedDay): boolean => one.month === other.month && one.day === other.day

/** 12 and 21, 13 and 31, 1 and 10 */
function isTurnedDay(one: NamedDay, other: NamedDay): boolean {
  if (one.month !== other.month || (one.year !== undefined && other.year !== undefined && one.year !== other.year)) return false
  const [a, b] = [one, other].map(({ day }) => String(day).replace(/0$/u, ''))
  return one.day !== other.day && (a === b || a?.split('').toReversed().join('') === b)
}

/** “meeting” in “the Feb. 21 meeting” */
function nounTakenUp({ block, day }: Placed): string | undefined {
  if (!prose.includes(block.kind) || isQuoted(block, day)) return undefined
  if (!/(?:^|[^\p{L}])(?:the|its|his|her|their) $/iu.test(block.text.slice(Math.max(0, day.from - 8), day.from))) return undefined
  return /^ (?<noun>\p{Ll}{3,})(?!\p{L})/u.exec(block.text.slice(day.to))?.groups?.['noun']
}

function speaksOf({ block, day }: Placed, noun: string): boolean {
  const sentence = block.sentences.find(({ from, to }) => from <= day.from && day.to <= to)
  return sentence?.tokens.some(({ lower }) => isSameStem(lower, noun)) ?? false
}

/** “The next meeting is on June 20. It had put off the vote at its June 2 meeting.” */
const areTwo = (...places: readonly Placed[]): boolean =>
  places.some(({ block, day }) =>
    /(?<!\p{L})(?:next|previous|earlier|another|last (?:year|month|meeting)|had)(?!\p{L})/u.test(
      block.sentences.find(({ from, to }) => from <= day.from && day.to <= to)?.text ?? '',
    ),
  )

function report(first: Placed, again: Placed): Report {
  const [there, here] = [first, again].map(({ block, day }) => shift(day, block.from))
  const put = (at: NamedDay, { day }: NamedDay) => writeInBoth(at, at.text.replace(/\d{1,2}/u, String(day)))
  const message = `“${again.day.text}” here, and “${first.day.text}” before: no other day is told.`
  return twoPlaces(
    here ?? again.day,
    there ?? first.day,
    5,
    message,
    askWhich('day', again.day.text, first.day.text),
    ...(here && there ? [put(here, there), put(there, here)] : []),
  )
}
