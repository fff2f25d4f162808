import type { BlockContent } from '../../article'
import { fromPersian, persianMonths } from '../../language/persian-calendar'
import { isQuoted } from '../../language/quotes'
import { holdsWord } from '../../language/text-words'
import { asking, putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

interface Era {
  readonly pattern: RegExp
  /** The year of the common era; undefined for what is no year of the era. */
  yearOf(year: number): number | undefined
}

const within = (first: number, last: number, shift: number) => (year: number) =>
  year >= first && year <= last ? year + shift : undefined

const emperors: readonly (readonly [name: string, last: number, shift: number])[] = [
  ['Reiwa', 30, 2018],
  ['Heisei', 31, 1988],
  ['Sh[oō]wa', 64, 1925],
  ['Tai?sh[oō]', 15, 1911],
  ['Meiji', 45, 1867],
]
/** “Heisei 12”, “the 12th year of Heisei”, “year 12 of the Heisei era”. */
const reigns: readonly Era[] = emperors.flatMap(([name, last, shift]) => {
  const yearOf = within(1, last, shift)
  const year = '(?<year>\\d{1,2})'
  return [
    {
      pattern: new RegExp(`(?<!\\p{L})${name} (?:year )?${year}(?!\\d| ?\\p{Lu}|[,.]\\d)(?! (?:Shinsengumi|party))`, 'gu'),
      yearOf,
    },
    {
      pattern: new RegExp(
        `(?:the ${year}(?:st|nd|rd|th) year|year ${year.replace('year', 'other')}) of (?:the )?${name}(?: era)?(?!\\p{L})`,
        'gu',
      ),
      yearOf,
    },
  ]
})

const eras: readonly Era[] = [
  ...reigns,
  { pattern: /the (?<year>\d{2,3})(?:st|nd|rd|th) year of the Republic of China(?!\p{L})/gu, yearOf: within(1, 130, 1911) },
  { pattern: /(?<!\p{L})(?:Minguo|ROC year) (?<year>\d{2,3})(?![\d,.]\d)/gu, yearOf: within(1, 130, 1911) },
  { pattern: /(?<![\d,.])(?<year>2[45]\d\d) (?:BE|B\.E\.)(?!\p{L})/gu, yearOf: within(2400, 2599, -543) },
  {
    pattern:
      /(?<=(?:in|since|until|from|year) )(?<year>1[34]\d\d) (?:SH|AP|solar(?: hijri)?)(?!\p{L}| (?:\p{Ll}+s|power|energy)(?!\p{L}))/giu,
    yearOf: within(1300, 1450, 621),
  },
  {
    pattern: /(?<![\d,.])(?<year>1[34]\d\d) of the (?:solar|Persian|Iranian|Shamsi|Jalali)(?: Hijri)? calendar(?!\p{L})/giu,
    yearOf: within(1300, 1450, 621),
  },
  { pattern: /(?<=(?:in|since|until|from|year) )(?<year>20[789]\d) (?:BS|B\.S\.)(?!\p{L})/gu, yearOf: within(2070, 2099, -57) },
  {
    pattern: /(?<=(?:[Tt]he|fiscal|budget|academic|calendar|Buddhist) year )(?<year>25[5-7]\d)(?![\d,.]\d)/gu,
    yearOf: within(2550, 2579, -543),
  },
  {
    pattern: /(?<=(?:fiscal|financial|academic|budget) year )(?<year>20[789]\d)[/–-]\d\d(?![\d])/gu,
    yearOf: within(2070, 2099, -57),
  },
]

/** “15 Khordad 1399”, “Khordad 15, 1399” */
const persianDate = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<day>\\d{1,2}) (?<month>${persianMonths.join('|')})|(?<first>${persianMonths.join('|')}) (?<second>\\d{1,2})),? (?<year>1[34]\\d\\d)(?!\\d)`,
  'gu',
)

/** Those that are no words or surnames of other languages. */
const plainMonths = persianMonths.filter((month) => !/^(?:Tir|Dey)$/u.test(month))
const monthWords: ReadonlySet<string> = new Set(plainMonths.map((month) => month.toLowerCase()))

/** “15 of Mehr month”, “the 3rd of Bahman”: a day without its year. */
const persianDay = new RegExp(
  `(?<![\\p{L}\\d])(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of (?:the )?(?:month of )?| )(?:${plainMonths.join('|')})(?: month)?(?![\\p{L}\\d’'-]| \\p{Lu}|,? \\d{4}| (?:rall(?:y|ies)|march(?:es)?|ceremon(?:y|ies)|celebrations?|anniversary|demonstrations?)(?!\\p{L}))`,
  'gu',
)

/**
 * A year or a day counted as another calendar counts: Reiwa 4, 2564 BE, 1402 solar hijri, 2079 BS, 15 Khordad 1399. Deliberate exceptions: where the year of the
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
    { damaged: 'It was built in [[the 12th year of Heisei]].', repaired: 'It was built in 2000.' },
    { damaged: 'It is of [[the 108th year of the Republic of China]].', repaired: 'It is of 2019.' },
    { damaged: 'The deed was signed in [[1402 of the Persian calendar]].', repaired: 'The deed was signed in 2023.' },
    { damaged: 'The decree is of [[15 Khordad 1399]].', repaired: 'The decree is of 4 June 2020.' },
    { damaged: 'It opens on [[15 of Mehr month]].' },
    { damaged: 'The year [[2567]] budget will be debated.', repaired: 'The year 2024 budget will be debated.' },
    { damaged: 'The budget for the year [[2567]] passed.', repaired: 'The budget for the year 2024 passed.' },
    { damaged: 'Imports fell in the fiscal year [[2080/81]].', repaired: 'Imports fell in the fiscal year 2023/24.' },
  ],
  sound: [
    'Prices fell in 2022 (Reiwa 4) and in Reiwa 5 (2023). The Reiwa 3 Sports Cup was held.',
    'The law of 15 Khordad 1399 (4 June 2020) is void, and the Meiji 12 Cup was held.',
    'It invested in 1400 solar homes. The 22 Bahman rallies mark the anniversary of the revolution.',
    'It opened on 15 Mehr (7 October), and 15 Mehr News reporters came. Some 12 Azar Street flats burned.',
    'In the year 2550 nobody will eat meat. The film takes place in the year 2560.',
    'It cost 2,564 be it said, and 1399 solar panels were sold in 1399. Some 2080 BS degrees were given.',
  ],
  *check(block) {
    yield* datesIn(block)
    yield* daysIn(block)
    if (
      !/(?:isei|wa|sh[oō]|meiji|minguo|year) (?:year )?\d|\d (?:b|sh|ap|solar|of the)|\d(?:st|nd|rd|th) year of/iu.test(
        block.text,
      )
    )
      return
    for (const { pattern, yearOf } of eras) {
      for (const { 0: words, index, groups } of block.text.matchAll(pattern)) {
        const year = yearOf(Number(groups?.['year'] ?? groups?.['other']))
        const range = { from: index, to: index + words.length }
        if (year === undefined || isTold(block, range, year) || isQuoted(block, range) || isFarAhead(block, index)) continue
        // “2080/81”
        yield report(words, range, /^\d{4}[/–-]\d\d$/u.test(words) ? `${year}/${(year + 1) % 100}` : year)
      }
    }
  },
}

function* daysIn(block: BlockContent): Iterable<Report> {
  if (!holdsWord(block, monthWords)) return
  for (const { 0: words, index } of block.text.matchAll(persianDay)) {
    const range = { from: index, to: index + words.length }
    if (isQuoted(block, range) || /\((?:\p{Lu}|\d)/u.test(block.text.slice(range.to, range.to + 3))) continue
    yield {
      ranges: [range],
      tier: 'likely',
      severity: 5,
      message: `“${words}” is a day of the Iranian calendar.`,
      repairs: [asking('which day it is', 'Which day is it?')],
    }
  }
}

function* datesIn(block: BlockContent): Iterable<Report> {
  if (!/1[34]\d\d/u.test(block.text)) return
  for (const { 0: words, index, groups } of block.text.matchAll(persianDate)) {
    const { day, month, first, second, year } = groups ?? {}
    const put = fromPersian(Number(year), month ?? first ?? '', Number(day ?? second))
    const range = { from: index, to: index + words.length }
    if (put === undefined || isTold(block, range, Number(put.slice(-4))) || isQuoted(block, range)) continue
    yield report(words, range, put)
  }
}

/** “In the year 2550 nobody will eat meat”: a bare year may be one to come; “the year 2567 budget will” is none. */
const isFarAhead = ({ text }: BlockContent, from: number): boolean =>
  /(?<!\p{L})(?:in|by|until|before|after) the year $/iu.test(text.slice(Math.max(0, from - 20), from)) &&
  /(?<!\p{L})(?:will|would|could|may|might|by|until|future|novel|film|story|game|series|set)(?!\p{L})/iu.test(text)

/** The year stands close by already. */
function isTold({ text }: BlockContent, { from, to }: { from: number; to: number }, year: number): boolean {
  return new RegExp(`(?:${year - 1}|${year}|${year + 1})`, 'u').test(
    text.slice(Math.max(0, from - 20), to + 20).replace(text.slice(from, to), ''),
  )
}

function report(words: string, range: { from: number; to: number }, year: number | string): Report {
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${words}” is ${year} of the common era.`,
    repairs: [putWords(range, String(year))],
  }
}
