import type { BlockContent } from '../../article'
import { asking, putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const scales: Readonly<Record<string, number>> = {
  ten: 10,
  hundred: 1e2,
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  milliard: 1e9,
  milliards: 1e9,
}
const figure = '(?<![\\p{L}\\p{N}.,$€£])(?<figure>\\d[\\d,]*(?:\\.\\d+)?)'

/** Counting in ten thousands and hundred millions (Chinese, Japanese, Korean) or thousand millions (Spanish, French, German). */
const foreign = new RegExp(
  `${figure} (?<scale>ten thousand million|ten thousands?|hundred millions?|hundred thousand million|thousand millions?|thousand billion|million millions?|milliards?)(?<of> of)?(?![\\p{L}-])`,
  'gu',
)
/** Any of the words that the two expressions beside it look for. */
const largeNumber =
  /ten thousand|hundred million|hundred thousand|thousand million|thousand billion|million million|milliard|lakh|crore/u
/** A desk outside South Asia converts these; a desk there keeps them. */
const indian = new RegExp(`${figure} (?<scale>lakh crores?|crores?|lakhs?)(?<of> of)?(?![\\p{L}-])`, 'gu')
const grouping = /(?<![\p{L}\p{N}.,])(?:\d{1,2},)(?:\d{2},)+\d{3}(?![\d,.]*\d)/gu

/**
 * Large numbers counted as other languages count them: 32 ten thousand million, 1.4 hundred million, 3 milliard; lakh and crore are
 * doubtful, for a desk may keep them. Deliberate exceptions: words without a figure (“a thousand million stars”), compounds with a hyphen.
 */
export const foreignScale: SentenceRule = {
  id: 'foreign-scale',
  category: 'translation',
  name: 'Large number counted as in the original',
  why: 'Chinese, Japanese and Korean count in ten thousands, Spanish and French in thousand millions. English counts in thousands, millions and billions; check the sum.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU01', 'NU04', 'NU05'],
  examples: [
    {
      damaged: 'Profit is expected to be [[45 ten thousand million]] won.',
      repaired: 'Profit is expected to be 450 billion won.',
    },
    { damaged: 'It has [[1.4 hundred million]] users.', repaired: 'It has 140 million users.' },
    { damaged: 'The debt is [[3 milliards of]] euros.', repaired: 'The debt is 3 billion euros.' },
    { damaged: 'The costs were [[46,9 milliards of]] euros.', repaired: 'The costs were 46.9 billion euros.' },
    { damaged: 'The state gave [[1.365 milliards of]] francs.' },
    { damaged: 'The fine is [[R$ 100 mil]].', repaired: 'The fine is 100,000 reais.' },
    { damaged: 'Some [[40 ten thousand]] people live there.', repaired: 'Some 400,000 people live there.' },
  ],
  sound: [
    'About 40 million people and ten thousand horses crossed a thousand-million-year-old rock.',
    'It sold 2 million at $3.5 billion, ten thousand of them new.',
    'In 2019 ten thousandths of a second decided it.',
    'In 1994 ten thousand troops landed there.',
  ],
  *check(block) {
    if (largeNumber.test(block.text)) {
      // “In 1994 ten thousand troops landed”
      for (const match of block.text.matchAll(foreign))
        if (!/^(?:19|20)\d\d ten /u.test(match[0])) yield report(block, match, 'likely')
      for (const match of block.text.matchAll(indian)) yield report(block, match, 'doubtful')
    }
    if (block.text.includes('R$')) yield* reaisIn(block)
    if (!/\d,\d\d,/u.test(block.text)) return
    for (const match of block.text.matchAll(grouping)) {
      const put = grouped(match[0].replace(/,/gu, ''))
      yield finding(match.index, match[0], put, 'doubtful')
    }
  },
}

/** “R$ 100 mil”: *mil* is a thousand. */
function* reaisIn({ text }: BlockContent): Iterable<Report> {
  for (const { 0: words, index, groups } of text.matchAll(/R\$ ?(?<figure>\d{1,3}) mil(?![\p{L}-])/gu))
    yield finding(index, words, `${groups?.['figure'] ?? ''},000 reais`, 'likely')
}

function report(_block: BlockContent, match: RegExpExecArray, tier: Report['tier']): Report {
  const { figure: digits = '', scale = '' } = match.groups ?? {}
  const factor = scale.split(' ').reduce((product, word) => product * (scales[word] ?? 1), 1)
  const value = valueOf(digits)
  return finding(match.index, match[0], value === undefined ? undefined : inEnglish(value * factor), tier)
}

/** “1,365” parts thousands, “46,9” has a decimal comma; “1.365” may be either, so its value is not known. */
function valueOf(digits: string): number | undefined {
  if (/^\d+\.\d{3}$/u.test(digits)) return undefined
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return Number(digits.replace(/,/gu, ''))
  const value = Number(digits.replace(',', '.'))
  return Number.isNaN(value) ? undefined : value
}

function finding(from: number, words: string, put: string | undefined, tier: Report['tier']): Report {
  const to = from + words.length
  const ask = asking(`what sum “${words}” is`, `What sum is “${words}”?`)
  return {
    ranges: [{ from, to }],
    tier,
    severity: 5,
    message:
      put === undefined
        ? `“${words}” counts as another language does, and its figure can be read in two ways.`
        : `“${words}” counts as another language does. In English it would be ${put}, if the figure itself is right.`,
    repairs: put === undefined ? [ask] : [putWords({ from, to }, put, 'choice'), ask],
  }
}

/** 4.5e11 → “450 billion”, 400000 → “400,000”. Rounded where the machine's fractions leave dust. */
function inEnglish(value: number): string {
  const tidy = (number: number) => String(Number(number.toPrecision(12)))
  for (const [word, unit] of [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
  ] as const) {
    if (value >= unit) return `${tidy(value / unit)} ${word}`
  }
  return grouped(tidy(value))
}

const grouped = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/gu, ',')
