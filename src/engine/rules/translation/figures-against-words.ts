import type { Sentence } from '../../article'
import { numberWords, scaleOf, valueOf } from '../../language/numerals'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const figure = (name: string): string =>
  `(?<![\\d.,])[$€£¥₹]?(?<${name}>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d-])(?: (?<${name}Scale>thousand|million|billion|trillion))?`
type Groups = Readonly<Record<string, string | undefined>>
const read = (groups: Groups, name: string): number =>
  (valueOf(groups[name] ?? '') ?? Number.NaN) * scaleOf(groups[`${name}Scale`])

/** Counts in words or figures, and the seconds in a span of time. */
const counts = `\\d{1,3}|${['an?', ...numberWords].join('|')}`
const seconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
}
const spans = '(?:second|minute|hour|day|week|month|year)s?'
const readCount = (word = ''): number | undefined => (/^an?$/iu.test(word) ? 1 : valueOf(word.toLowerCase()))
const spanOf = (groups: Groups, count: string, unit: string): number =>
  (readCount(groups[count]) ?? Number.NaN) * (seconds[(groups[unit] ?? '').toLowerCase().replace(/s$/u, '')] ?? Number.NaN)

interface Claim {
  readonly pattern: RegExp
  /** Whether the figures say otherwise than the words. */
  denies(groups: Groups): boolean
}

/** How many times the first figure is in the second, by the word. */
const multiples: Readonly<Record<string, readonly [least: number, most: number]>> = {
  doubled: [1.6, 2.6],
  tripled: [2.5, 3.7],
  trebled: [2.5, 3.7],
  quadrupled: [3.4, 4.8],
  halved: [0.38, 0.62],
}
const multiple = `(?<!\\p{L})(?<open>more than |almost |nearly |about )?(?<word>doubled|tripled|trebled|quadrupled|halved)(?: in [\\p{L} ]{3,20}?)?`

const roughly = '(?:about |almost |nearly |around )?'
/** The share that words name, from least to most percent. */
const shares = (
  [
    ['(?:well )?(?:over|more than) half', 50, 100],
    ['(?:a|the) majority', 50, 100],
    ['(?:less than|under|fewer than) half', 0, 50],
    [`${roughly}half`, 42, 58],
    [`${roughly}(?:a|one) (?:quarter|fourth)`, 20, 30],
    [`${roughly}(?:a|one) third`, 28, 38],
    [`${roughly}two[- ]thirds`, 60, 72],
    [`${roughly}three[- ](?:quarters|fourths)`, 69, 81],
    [`${roughly}(?:a|one) fifth`, 16, 24],
    [`${roughly}(?:a|one) tenth`, 8, 13],
  ] as const
).map(([words, least, most]) => ({ words, pattern: new RegExp(`^${words}$`, 'iu'), least, most }))
const shareWords = `(?:${shares.map(({ words }) => words).join('|')})`

const claims: readonly Claim[] = [
  {
    // “doubled, from 300 to 400”
    pattern: new RegExp(`${multiple},? from ${figure('a')}(?: \\p{Ll}+)? to ${figure('b')}`, 'giu'),
    denies: (groups) => isNoMultiple(groups, read(groups, 'b') / read(groups, 'a')),
  },
  {
    // “halved to 4 million from 5 million”
    pattern: new RegExp(`${multiple} to ${figure('b')}(?: \\p{Ll}+)?,? from ${figure('a')}`, 'giu'),
    denies: (groups) => isNoMultiple(groups, read(groups, 'b') / read(groups, 'a')),
  },
  {
    // “more than half of voters, 43 percent, said no”, “two thirds, or 33 percent,”
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<share>${shareWords})(?: of(?: the| all| its| their)?(?: [\\p{L}-]+){1,2})?(?:, or|, some|,| or|\\s?\\() ?${figure('a')} ?(?:%|percent|per cent)(?=,| of(?! (?:them|whom|which|those)(?!\\p{L}))|\\))`,
      'giu',
    ),
    denies: (groups) => isNoShare(groups['share'] ?? '', read(groups, 'a')),
  },
  {
    // “1,200 workers, of whom 1,500”
    pattern: new RegExp(
      `${figure('a')}(?: (?!thousand|[mbt]r?illion)\\p{Ll}+){0,2}, of (?:whom|which) (?:some |about |around )?${figure('b')}(?! ?(?:%|per|years|-|lakhs?|crores?|kgs?|kilos?|kilograms?|grams?|tonnes?|tons?|hectares?|acres?|metres?|meters?|km|miles|sq|square|litres?|cents|pence|paise))`,
      'giu',
    ),
    denies: (groups) => read(groups, 'b') > read(groups, 'a'),
  },
  {
    // “nine stations along the route, eleven of them new”
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,-])(?!an? )(?<a>${counts})(?: (?!of |with |for |full |hundred|thousand|[mbt]r?illion|\\p{L}+(?:s|ed|ing) )[\\p{L}-]+){0,2}? (?!hours|years|days|weeks|months|miles|percent|times|points)\\p{Ll}{3,}s(?: (?:in|on|at|along|near|around) (?:the |its |a )?[\\p{L}-]*[^s\\W]){0,2}, (?:some |about |at least )?(?<b>${counts}) of (?:them|whom|which)(?!\\p{L})`,
      'giu',
    ),
    denies: (groups) => (readCount(groups['b']) ?? 0) > (readCount(groups['a']) ?? Infinity),
  },
  {
    // “cut the trip from three hours to two days”
    pattern: new RegExp(
      `(?<!\\p{L})(?:cut|cuts|cutting|shorten|shortens|shortened|reduce|reduces|reduced|shrink|shrinks|shrank|slash|slashed)(?: [\\p{L}’'-]+){0,9}? from (?<a>${counts}) (?<unit>${spans}) to (?:just |only )?(?<b>${counts}) (?<unitB>${spans})(?!\\p{L})`,
      'giu',
    ),
    denies: (groups) => spanOf(groups, 'b', 'unitB') > spanOf(groups, 'a', 'unit'),
  },
  {
    // “born in 1975 and died in 1962”
    pattern:
      /(?<!\p{L})(?:born|founded|established|built|opened)(?: on| in)?(?: \p{L}+){0,4}? (?<a>1[5-9]\d\d|20\d\d)(?: in \p{Lu}\p{L}+)?,? and (?:died|closed|was (?:closed|destroyed|killed))(?: \p{L}+){0,3}? in (?<b>1[5-9]\d\d|20\d\d)(?!\d)/giu,
    denies: (groups) => read(groups, 'b') < read(groups, 'a'),
  },
  {
    // “founded in 1890, celebrates its 100th anniversary in 2024”
    pattern:
      /(?<!\p{L})(?:founded|established|opened|built|born) in (?<a>1[5-9]\d\d|20\d\d),? (?:and |which |who )?(?:is |was |will |has )?(?:celebrat\p{L}+|mark\p{L}*|turn\p{L}*) (?:its|his|her|the) (?<n>\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday|year) in (?<b>1[5-9]\d\d|20\d\d)(?!\d| of )/giu,
    denies: (groups) => Math.abs(read(groups, 'b') - read(groups, 'a') - Number(groups['n'])) > 1,
  },
  {
    // “15 people (8 men and 9 women)”
    pattern:
      /(?<![\p{L}\d.,])(?<whole>\d{1,4}|\p{Ll}{3,6}) (?:people|persons|passengers|students|workers|prisoners|patients|migrants|children) ?[(–—-] ?(?<one>\d{1,4}|\p{Ll}{3,6}) (?:men|boys|males|women|girls|females|adults|children) and (?<two>\d{1,4}|\p{Ll}{3,6}) (?:women|girls|females|men|boys|males|children|adults) ?[)–—]/giu,
    denies: (groups) =>
      read(groups, 'one') + read(groups, 'two') !== read(groups, 'whole') &&
      Number.isFinite(read(groups, 'whole') + read(groups, 'one') + read(groups, 'two')),
  },
]

function isNoMultiple({ word = '', open }: Groups, times: number): boolean {
  const [least, most] = multiples[word.toLowerCase()] ?? [0, Infinity]
  const isHalf = word.toLowerCase() === 'halved'
  // “more than halved, from 10 to 3”, “nearly doubled, from 6.4 to 10”: further than the word, or not quite so far
  const isFurther = open?.toLowerCase() === 'more than '
  const isNearly = /^(?:almost|nearly) $/iu.test(open ?? '')
  if (times < least) return !(isHalf ? isFurther : isNearly && times > least * 0.93)
  return times > most && !(isHalf ? isNearly && times < most * 1.08 : isFurther)
}

function isNoShare(words: string, percent: number): boolean {
  const share = shares.find(({ pattern }) => pattern.test(words))
  return share !== undefined && (percent < share.least || percent > share.most)
}

/**
 * A word and figures that deny each other: *doubled, from 300 to 400*, *more than half, or 43 percent*, *1,200 workers, of whom 1,500*, *born in 1975 and died in
 * 1962*, *15 people (8 men and 9 women)*. Deliberate exceptions: rounded figures, shares of something else, years in another order.
 */
export const figuresAgainstWords: SentenceRule = {
  id: 'figures-against-words',
  category: 'translation',
  name: 'Word and figures contradict each other',
  why: 'The word says how much it is, or how many times, and the figures beside it say otherwise. One of them was changed when the text was translated or rewritten.',
  scope: 'sentence',
  blocks: prose,
  covers: ['NU14', 'NU17', 'NM05'],
  examples: [
    { damaged: 'The price of rice has [[doubled, from 300 to 400]] rupees.' },
    { damaged: 'The number of members [[halved to 4 million from 5 million]] in a year.' },
    { damaged: 'In the poll [[more than half of voters, 43 percent]], said no.' },
    { damaged: 'The firm has [[1,200 workers, of whom 1,500]] will lose their jobs.' },
    { damaged: 'There are [[nine stations along the route, eleven of them]] newly built.' },
    { damaged: 'The road would [[cut the trip to Sirte from three hours to two days]].' },
    { damaged: 'The painter was [[born in 1975 and died in 1962]].' },
    { damaged: 'The museum, [[founded in 1890, celebrates its 100th anniversary in 2024]].' },
    { damaged: 'A total of [[15 people (8 men and 9 women)]] were hurt.' },
  ],
  sound: [
    'The price has doubled, from 300 to 590 rupees, and sales more than doubled, from 10 to 35.',
    'More than half of voters, 53 percent, said no, and a third, or 34 percent, said yes. A majority, 53 percent, stayed.',
    'The firm has 1,200 workers, of whom 150 will lose their jobs, and $5.2 million, of which $3.2 million is debt. It has 12 rooms, of which 40 percent are shut.',
    'There are nine stations along the route, two of them new. The two sides freed prisoners, 40 of them women. It cut the trip from two days to three hours, and delays from 90 minutes to an hour.',
    'Cases more than halved, from 10 to 3. Sales nearly doubled, from 6.4 million to 10 million.',
    'More than half of the workers, 40 percent of them women, left.',
    'The state spent ₹12 crore, of which ₹40 lakh went on posters. The mine gave 12 tonnes, of which 400 kg was rich.',
    'The park has 12 square kilometres, of which 300 hectares is forest.',
    'The navy found a boat carrying migrants, 30 of whom had drowned.',
    'Police stopped two men with children, three of whom were ill.',
    'The painter was born in 1962 and died in 1975. The museum, founded in 1890, celebrates its 100th anniversary in 1990.',
    'A total of 17 people (8 men and 9 women) were hurt, and 12 children (two boys and a girl among them).',
  ],
  *check(_, sentence) {
    if (!cues.test(sentence.text)) return
    for (const { pattern, denies } of claims)
      for (const match of sentence.text.matchAll(pattern)) if (denies(match.groups ?? {})) yield report(sentence, match)
  },
}

/** What none of the patterns does without. */
const cues =
  / of them|(?:cut|shorten|reduc|shrink|shrank|slash)[^.]* from|doubled|tripled|trebled|quadrupled|halved|half|majority|quarter|fourth|third|fifth|tenth|of wh|died|closed|destroyed|killed|anniversary|birthday|\(/iu

function report(sentence: Sentence, match: RegExpExecArray): Report {
  const from = sentence.from + match.index
  const ask = asking('which is right, the word or the figures')
  return {
    ranges: [{ from, to: from + match[0].length }],
    tier: 'likely',
    severity: 5,
    message: `In “${match[0]}” the figures do not fit the word.`,
    repairs: [ask],
  }
}
