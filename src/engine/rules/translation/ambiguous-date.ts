import type { BlockContent } from '../../article'
import { monthNames } from '../../language/calendar'
import { isQuoted } from '../../language/quotes'
import type { Range } from '../../types'
import { asking, putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const figures =
  /(?<![\p{L}\p{N}/.-])(?<one>0?[1-9]|1[0-2])(?<mark>[/.-])(?<two>0?[1-9]|1[0-2])\k<mark>(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}/-])/gu

/** A day that is known by its figures. */
const knownDay = /^0?9[/.]11[/.]2001$/u

/**
 * A date in figures of which nobody can say which is the month: 03/04/2022. Deliberate exceptions: days beyond 12 and equal figures, dates
 * without a year, ratios and versions, quotations.
 */
export const ambiguousDate: SentenceRule = {
  id: 'ambiguous-date',
  category: 'translation',
  name: 'Date that can be read in two ways',
  why: 'Americans put the month first, most others the day. In a translation nobody can tell which of them wrote these figures.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU09'],
  examples: [{ damaged: 'The court meets on [[03/04/2022]].', repaired: 'The court meets on 3 April 2022.' }],
  sound: [
    'The court meets on 13/04/2022 and met on 04/04/2022. The vote is on 3/4.',
    'Version 3.4.2022b of the form 1/2/3 was used, and the ratio was 3/4.',
    'He lost his brother in the 9/11/2001 attacks.',
    'The fault was mended in version 2.4.2019 of the program.',
  ],
  *check(block) {
    if (!/\d[/.-]\d/u.test(block.text)) return
    for (const { 0: words, index, groups } of block.text.matchAll(figures)) {
      const [one, two] = [Number(groups?.['one']), Number(groups?.['two'])]
      const range = { from: index, to: index + words.length }
      if (
        one !== two &&
        !knownDay.test(words) &&
        !/[Vv](?:ersion|\.) $/u.test(block.text.slice(0, index)) &&
        !isQuoted(block, range)
      )
        yield report(block, range, one, two, groups?.['year'] ?? '')
    }
  },
}

function report({ text }: BlockContent, range: Range, one: number, two: number, year: string): Report {
  const readings = [`${one} ${monthNames[two - 1] ?? ''} ${year}`, `${two} ${monthNames[one - 1] ?? ''} ${year}`]
  const repairs = readings.map((reading) => putWords(range, reading, 'choice'))
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${text.slice(range.from, range.to)}” may be ${readings.join(' or ')}.`,
    repairs: [...repairs, asking('which day is meant')],
  }
}
