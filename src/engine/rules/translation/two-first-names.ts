import { isFull, type Named, namesOf } from '../../ledger/names'
import { asking } from '../../proposals'
import type { ArticleRule, Report } from '../rule'
import { twoPlaces, writeInBoth } from '../two-places'

/**
 * One surname and one office with two first names that begin alike: *Fire Chief Daniel O’Brien* and *Chief Donald O’Brien*. Deliberate
 * exceptions: other offices, former ones, initials and short forms (*Dan*, *Daniel*), first names that begin with another letter.
 */
export const twoFirstNames: ArticleRule = {
  id: 'two-first-names',
  category: 'translation',
  name: 'One office, one surname, two first names',
  why: 'Two people of one surname rarely hold one office. A program that rewrites a story may give somebody another first name half-way.',
  scope: 'article',
  blocks: ['body', 'list', 'quotation', 'headline', 'subhead', 'caption'],
  covers: ['NS02'],
  examples: [
    {
      damaged: 'Superintendent [[Maria]] Ortega spoke. Later Superintendent [[Mary]] Ortega left.',
      repaired: 'Superintendent Maria Ortega spoke. Later Superintendent Maria Ortega left.',
    },
    {
      damaged: 'Mayor [[Peter]] Delgado spoke. The outgoing mayor, [[Paul]] Delgado, will help.',
      repaired: 'Mayor Peter Delgado spoke. The outgoing mayor, Peter Delgado, will help.',
    },
  ],
  sound: [
    'Superintendent Maria Ortega spoke. Later Superintendent Ortega left, and Mary Ortega, her daughter, stayed.',
    'Minister Dan Brown spoke. Minister Daniel Brown left. Senator Ann Reid met Senator Bob Reid.',
    'Former President Maria Lopez met President Mario Lopez.',
    'Mayor Michael Brown of Leeds met Mayor Martin Brown of York.',
    'Governor George Wallace ran. His wife, Governor Gina Wallace, ran in his place. Mayor George Brown of York did not.',
  ],
  *check(article) {
    const holders = new Map<string, Named>()
    for (const name of namesOf(article)) {
      const office = officeOf(name)
      const surname = name.mention.words.at(-1)
      if (office === undefined || surname === undefined || !isFull(name) || name.mention.isFormer) continue
      const key = `${office} ${surname}`
      const first = holders.get(key)
      if (!first) holders.set(key, name)
      else if (areLikely(firstOf(first), firstOf(name)) && !areTwo(first, name)) yield report(first, name)
    }
  },
}

/** The last word of the office: a fire chief is a chief. */
const officeOf = ({ mention }: Named): string | undefined =>
  mention.title.toLowerCase().split(' ').at(-1) || (singular.test(mention.role) ? mention.role : undefined)
/** Of these a place has one: “The outgoing mayor, Paul Delgado,”. */
const singular =
  /^(?:mayor|governor|president|premier|chancellor|prime|king|queen|pope|captain|coach|chief|director|superintendent)$/u
const firstOf = ({ mention }: Named): string => mention.words[0] ?? ''

/** They begin alike, and neither is a short form of the other. */
function areLikely(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || Math.min(one.length, other.length) < 4) return false
  return (
    !one.startsWith(other.slice(0, 3)) || Math.abs(one.length - other.length) < 2 || one.at(-1) === 'y' || other.at(-1) === 'y'
  )
}

const kin =
  /(?<!\p{L})(?:son|daughter|father|mother|wife|husband|widow|brother|sister|uncle|aunt|cousin|nephew|niece)[,:]? (?:\p{L}+ )?$/u

/** Two people in one sentence, “his son, Mayor Robert Daley”, “Mayor Martin Brown of York”. */
function areTwo(main: Named, other: Named): boolean {
  const [start, end] = [other.from - other.block.from, other.to - other.block.from]
  const { text } = other.block
  const isNear =
    main.block === other.block &&
    other.block.sentences.some(({ from, to }) => start >= from && end <= to && main.to - main.block.from > from)
  return isNear || kin.test(text.slice(Math.max(0, start - 40), start)) || /^ of \p{Lu}/u.test(text.slice(end, end + 6))
}

function report(main: Named, other: Named): Report {
  const [right, wrong] = [firstOf(main), firstOf(other)]
  const place = ({ from }: Named, word: string) => ({ from, to: from + word.length })
  return {
    ...twoPlaces(
      place(other, wrong),
      place(main, right),
      5,
      `“${main.text}” and “${other.text}” hold one office: they seem to be one person.`,
      asking('whether they are one person', `Are “${main.text}” and “${other.text}” one person?`),
      writeInBoth(place(other, wrong), right),
      writeInBoth(place(main, right), wrong),
    ),
    names: [main.text, other.text],
  }
}
