import type { Tier } from '../types'
import { monthNames } from './calendar'
import { halvesOf } from './clock-halves'

/** A way to write numbers that is not the English one. */
export interface NumberForm {
  readonly pattern: RegExp
  /** What any text has in it that the pattern could match, beside a figure. */
  readonly needs: RegExp
  /** It may match where no figure stands. */
  readonly inWords?: true
  readonly tier: Tier
  /** What to put for a match; nothing if the match is sound after all. */
  put(match: RegExpExecArray): string | undefined
  /** What else it may be. */
  others?(match: RegExpExecArray): readonly string[]
  say(words: string, put: string): string
}

const scale = 'hundred|thousand|million|billion|trillion|lakh|crore'
const units =
  '%|percent|per cent|percentage points?|euros?|dollars?|pounds|thousand|hundred|millions?|billions?|trillions?|points?|degrees|kilomet(?:er|re)s?|met(?:er|re)s?|km|kg|kilograms?|kilos?|tonnes?|tons|lit(?:er|re)s?|hectares?|magnitude|times|hours|(?:kilo|mega|giga|tera)?watts?|(?:kilo|mega|giga)?watt-hours?|[kMGT]Wh?|[MG]Hz|[MGT]B|(?:mega|giga|tera)bytes?|square|cubic|barrels?|acres?|miles?|feet|inches|centimet(?:er|re)s?|millimet(?:er|re)s?|cm|mm|rou?bles?|zlotys?|rupees?|crowns?|kron(?:a|or|er)|forints?|lei|lira|yen|won|yuan|francs?|pesos?|reais|hryvnias?|dinars?|dirhams?'
const counted =
  'people|persons|soldiers|troops|men|women|children|students|workers|employees|houses|homes|cars|vehicles|votes|tons|tonnes|inhabitants|residents|euros|dollars|years|kilomet(?:er|re)s|km|deaths|cases|visitors|jobs|passengers|hectares|objects|items|books|copies|members|acres|refugees|migrants|customers|households|families|signatures|pupils|patients|animals|trees|units|subscribers|followers|prisoners|tourists|voters|rubles|pesos|rupees|rupiah|pounds|kroner|zlotys|liras?|yen|square'
const months = monthNames.join('|')
const dated = `${months}|Route|Highway|Room|Flight|Section|Article|Page|Boeing|Airbus`
const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty'
const people =
  'man|woman|boy|girl|child|student|driver|mother|father|son|daughter|soldier|player|striker|midfielder|tourist|resident|politician|actor|actress|singer|teenager|pensioner|suspect|victim|farmer|teacher|citizen|male|female|person|youth|lawyer|doctor|journalist|worker|grandmother|grandfather'

type Change = Pick<NumberForm, 'tier' | 'put' | 'say'>

/** “4,7”, as its groups `whole` and `part`. */
export const decimalComma: Change = {
  tier: 'likely',
  put: ({ groups }) => `${groups?.['whole'] ?? ''}.${groups?.['part'] ?? ''}`,
  say: (words, put) => `“${words}” has the decimal comma of another language; English writes ${put}.`,
}

/** “1.200” and “50.000.000”; “0.067” is less than one and has no thousands. */
export const stopsForCommas: Change = {
  tier: 'likely',
  put: ([words]) => words.replaceAll('.', ','),
  say: (words, put) => `The full stop in “${words}” parts thousands, as other languages do; English writes ${put}.`,
}

export const numberForms: readonly NumberForm[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,:/])(?<whole>\\d{1,3}),(?<part>\\d{1,2})(?=(?: |-)?(?:${units})(?![\\p{L}]))`, 'gu'),
    needs: /\d,\d/u,
    ...decimalComma,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/$€£])[1-9]\\d{0,2}(?:\\.\\d{3})+(?= (?:(?!(?:${scale}) )\\p{Ll}+ )?(?:${counted})(?!\\p{L}))`,
      'gu',
    ),
    needs: /\d\.\d{3}/u,
    ...stopsForCommas,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/+-])(?<!(?:${dated}) |\\d )\\d{1,3}(?: \\d{3})+(?= (?:\\p{Ll}+ )?(?:${counted})(?!\\p{L}))`,
      'gu',
    ),
    needs: /\d \d{3}/u,
    tier: 'doubtful',
    put: ([words]) => words.replace(/ /gu, ','),
    say: (words, put) => `The number “${words}” is split by a space; English writes ${put}.`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])(?<count>(?:\\d+(?:\\.\\d+)?|${small})) (?<scale>${scale})s(?<of> of(?= \\p{L}+))?(?![\\p{L}’'-])`,
      'gu',
    ),
    needs: /(?:hundred|thousand|million|billion|trillion|lakh|crore)s/u,
    inWords: true,
    tier: 'likely',
    put: ({ groups }) =>
      /^(?:19|20)\d\d$/u.test(groups?.['count'] ?? '')
        ? undefined
        : `${partThousands(groups?.['count'] ?? '')} ${groups?.['scale'] ?? ''}`,
    say: (words, put) => `After a number the word stands in the singular: “${put}”, not “${words}”.`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,$£€¥₹-])(?<count>(?:\\d+(?:\\.\\d+)?|${small})) (?<scale>${scale}) of(?= (?!the|them|these|those|its|their|his|her|our|us|which|whom|whose|this|that|all|such|my|your|(?:working|school|voting|military|fighting|childbearing|pensionable|retirement|mixed) age|(?:public|private|state|company|party|lottery|federal|government) (?:money|funds?|funding|cash)|taxpayers?[’'])\\p{Ll})`,
      'gu',
    ),
    needs: /(?:hundred|thousand|million|billion|trillion|lakh|crore) of/u,
    inWords: true,
    tier: 'likely',
    put: ({ groups }) => `${partThousands(groups?.['count'] ?? '')} ${groups?.['scale'] ?? ''}`,
    say: (words, put) => `After a number no “of” stands before what is counted: “${put} …”, not “${words} …”.`,
  },
  {
    // “%60”, as Turkish writes it
    pattern: /(?<![\p{L}\p{N}%=&/])% ?(?<number>\d{1,3}(?:[.,]\d{1,2})?)(?![\p{L}\p{N}%])/gu,
    needs: /% ?\d/u,
    tier: 'likely',
    put: ({ groups, input, index }) =>
      /\d ?$/u.test(input.slice(0, index)) ? undefined : `${(groups?.['number'] ?? '').replace(',', '.')}%`,
    others: ({ groups }) => [`${(groups?.['number'] ?? '').replace(',', '.')} percent`],
    say: (words, put) => `The sign stands behind the number in English: ${put}, not “${words}”.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])(?<number>\d{1,3}(?:\.\d{1,2})?) ?% points?(?!\p{L})/gu,
    needs: /% point/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['number'] ?? ''} percentage points`,
    say: (words, put) => `A difference between two shares is told in percentage points: “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<=(?:[$€£]|R\$) ?)(?<whole>\d{1,3}),(?<part>\d{2})(?![\d,])/gu,
    needs: /[$€£] ?\d{1,3},\d/u,
    ...decimalComma,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) \((?:0?[1-9]|[12]\d|3[01])(?:[./]\d{1,2})?\)/gu,
    needs: /day \(/u,
    tier: 'likely',
    put: ({ groups }) => groups?.['day'] ?? '',
    say: (words) => `In “${words}” the date stands in brackets, as Portuguese copy writes it.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])(?<number>\d{1,3})(?<ending>st|nd|rd|th)(?![\p{L}\p{N}])/gu,
    needs: /\d(?:st|nd|rd|th)/u,
    tier: 'sure',
    put: ({ groups }) => {
      const right = ordinal(Number(groups?.['number'] ?? 0))
      return right === `${groups?.['number'] ?? ''}${groups?.['ending'] ?? ''}` ? undefined : right
    },
    say: (words, put) => `“${words}” has the wrong ending: ${put}.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.])(?<roman>[XVI]{2,5}|(?<=[Tt]he )[XVI])(?:st|nd|rd|th)? century(?!\p{L})/gu,
    needs: /century/u,
    inWords: true,
    tier: 'likely',
    put: ({ groups }) =>
      roman(groups?.['roman'] ?? '') === 0 ? undefined : `${ordinal(roman(groups?.['roman'] ?? ''))} century`,
    say: (words, put) => `English counts centuries in figures or words: “${put}”, not “${words}”.`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<age>\\d{1,3}|${small})(?: years old|-years-old| years-old|-years old| years?(?= (?:man|woman|boy|girl|child|teenager|pensioner)))(?<after> (?:${people})(?!\\p{L}))`,
      'gu',
    ),
    needs: /year/u,
    inWords: true,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['age'] ?? ''}-year-old${groups?.['after'] ?? ''}`,
    say: (words, put) => `Before a noun an age is written “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<age>\d{1,3})-years-old(?!\p{L})/gu,
    needs: /-years-old/u,
    tier: 'likely',
    // “Mrs Huang, 71-years-old, said”
    put: ({ 0: words, groups, index, input }) =>
      /, $/u.test(input.slice(0, index)) && /^[,.;)]/u.test(input.slice(index + words.length))
        ? (groups?.['age'] ?? '')
        : `${groups?.['age'] ?? ''}-year-old`,
    say: (words, put) => `An age is written “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<hour>[01]?\d|2[0-4])h(?<minute>[0-5]\d)(?![\p{L}\p{N}])/gu,
    needs: /\dh\d/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['hour'] ?? ''}:${groups?.['minute'] ?? ''}`,
    others: (match) => [halvesOf(match)],
    say: (words, put) => `“${words}” is how other languages write ${put}.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,:/-])(?<hour>1[3-9]|2[0-3])(?<minute>[:.][0-5]\d)?(?<half> ?p\.?m)(?!\p{L})/gu,
    needs: /\d ?p\.?m/u,
    tier: 'likely',
    put: ({ groups }) => `${Number(groups?.['hour'] ?? 0) - 12}${groups?.['minute'] ?? ''}${groups?.['half'] ?? ''}`,
    say: (words) => `“${words}” counts to 24 and to 12 at once.`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:between) (?<low>\d[\d,.]*)\s?[-–]\s?(?<high>\d[\d,.]*\d|\d)(?![\p{L}\p{N}]|[-–]\d| and (?:\d|an? )| (?:shot|favou?rite|up|down)(?!\p{L}))/gu,
    needs: /between \d/u,
    tier: 'likely',
    put: ({ groups }) => `between ${groups?.['low'] ?? ''} and ${groups?.['high'] ?? ''}`,
    say: (words, put) => `“Between” wants “and”: “${put}”, not “${words}”.`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})\\. (?<month>${months})(?!\\p{L})(?= (?:\\d{4}|\\p{Ll})|[,.;])(?<=(?:on|of|from|until|to|by|since|the|for) \\d{1,2}\\. \\p{L}+)`,
      'gu',
    ),
    needs: /\d\. [JFMASOND]/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['day'] ?? ''} ${groups?.['month'] ?? ''}`,
    say: (words, put) => `The full stop in “${words}” marks an ordinal in other languages; English writes ${put}.`,
  },
]

/** Who writes “millions” after a number also parts its thousands by a full stop: “1.365 millions” is 1,365 million. */
function partThousands(count: string): string {
  return /^\d{1,3}\.\d{3}$/u.test(count) ? count.replace('.', ',') : count
}

/** “21st”, “13th” */
export function ordinal(number: number): string {
  const last = number % 10
  const teen = number % 100 > 10 && number % 100 < 14
  const ending = teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'
  return `${number}${ending}`
}

/** Centuries as historians number them; nothing for letters that are no such number. */
function roman(letters: string): number {
  const centuries = [
    'I',
    'II',
    'III',
    'IV',
    'V',
    'VI',
    'VII',
    'VIII',
    'IX',
    'X',
    'XI',
    'XII',
    'XIII',
    'XIV',
    'XV',
    'XVI',
    'XVII',
    'XVIII',
    'XIX',
    'XX',
    'XXI',
  ]
  return centuries.indexOf(letters) + 1
}
