import type { BlockContent } from '../../article'
import { isQuoted } from '../../language/quotes'
import { putWords } from '../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

interface Era {
  readonly pattern: RegExp
  /** The year of the common era; undefined for what is no year of the era. */
  yearOf(year: number): number | undefined
}

const within = (first: number, last: number, shift: number) => (year: number) =>
  year >= first && year <= last ? year + shift : undefined

const eras: readonly Era[] = [
  { pattern: /(?<!\p{L})Reiwa (?<year>\d{1,2})(?! ?\p{Lu}|[\d,.]\d)(?! (?:Shinsengumi|party))/gu, yearOf: within(1, 30, 2018) },
  { pattern: /(?<!\p{L})Heisei (?<year>\d{1,2})(?![\d,.]\d)/gu, yearOf: within(1, 31, 1988) },
  { pattern: /(?<!\p{L})Sh[oō]wa (?<year>\d{1,2})(?![\d,.]\d)/gu, yearOf: within(1, 64, 1925) },
  { pattern: /(?<![\d,.])(?<year>2[45]\d\d) (?:BE|B\.E\.)(?!\p{L})/gu, yearOf: within(2400, 2599, -543) },
  {
    pattern: /(?<=(?:in|since|until|from|year) )(?<year>1[34]\d\d) (?:SH|AP|solar(?: hijri)?)(?!\p{L})/giu,
    yearOf: within(1300, 1450, 621),
  },
  { pattern: /(?<=(?:in|since|until|from|year) )(?<year>20[789]\d) (?:BS|B\.S\.)(?!\p{L})/gu, yearOf: within(2070, 2099, -57) },
]

/**
 * A year counted as another calendar counts: Reiwa 4, 2564 BE, 1402 solar hijri, 2079 BS. Deliberate exceptions: where the year of the
 * common era stands beside it, and quotations.
 */
export const otherCalendar: SentenceRule = {
  id: 'other-calendar',
  category: 'translation',
  name: 'Year of another calendar',
  why: 'The original counts years by a reign or from another beginning. Readers of English know only the common era.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU11'],
  examples: [
    { damaged: 'Prices fell in [[Reiwa 4]].', repaired: 'Prices fell in 2022.' },
    { damaged: 'The law is of [[2564 BE]].', repaired: 'The law is of 2021.' },
    { damaged: 'He was jailed in [[1399 solar]].', repaired: 'He was jailed in 2020.' },
  ],
  sound: [
    'Prices fell in 2022 (Reiwa 4) and in Reiwa 5 (2023). The Reiwa 3 Sports Cup was held.',
    'It cost 2,564 be it said, and 1399 solar panels were sold in 1399. Some 2080 BS degrees were given.',
  ],
  *check(block) {
    if (!/(?:isei|wa) \d|\d (?:b|sh|ap|solar)/iu.test(block.text)) return
    for (const { pattern, yearOf } of eras) {
      for (const { 0: words, index, groups } of block.text.matchAll(pattern)) {
        const year = yearOf(Number(groups?.['year']))
        const range = { from: index, to: index + words.length }
        if (year !== undefined && !isTold(block, range, year) && !isQuoted(block, range)) yield report(words, range, year)
      }
    }
  },
}

/** The year stands close by already. */
function isTold({ text }: BlockContent, { from, to }: { from: number; to: number }, year: number): boolean {
  return new RegExp(`(?:${year - 1}|${year}|${year + 1})`, 'u').test(
    text.slice(Math.max(0, from - 20), to + 20).replace(text.slice(from, to), ''),
  )
}

function report(words: string, range: { from: number; to: number }, year: number): Report {
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words}” is ${year} of the common era.`,
    repairs: [putWords(range, String(year))],
  }
}
