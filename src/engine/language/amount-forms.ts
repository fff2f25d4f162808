import { numberWords } from './numerals'
import { calendarWords } from './calendar'
import { type NumberForm, ordinal } from './number-forms'
import { unitInPlural } from './unit-forms'

const count = `(?<count>\\d[\\d.,]*(?: (?:hundred|thousand|million|billion))?|(?:${numberWords.slice(2).join('|')}|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?: (?:hundred|thousand|million|billion))?)`
const behind =
  '(?=[.,;:)]|$| (?:in|on|at|for|from|to|and|or|per|now|each|more|less|than|before|after|by|last|this|with|as|was|were|is|are|will|when|while|if)(?!\\p{L}))'
const voters =
  'votes|voters|people|residents|women|men|students|workers|respondents|households|companies|children|patients|citizens|employees|seats'

const plural = unitInPlural(/(?:^|\P{L})(?:an?|the|this|its|his|her|their|that|every|per) $/iu)
/** A range with a tilde; not a tilde before one number (“~300”), nor in an address. */
const waves: Pick<NumberForm, 'needs' | 'inWords' | 'tier' | 'put' | 'say'> = {
  needs: /[~～〜∼]/u,
  inWords: true,
  tier: 'likely',
  put: ({ groups }) => `${groups?.['low'] ?? ''} to ${groups?.['high'] ?? ''}`,
  say: (words, put) => `Korean, Chinese and Japanese write a range so; English has “${put}”, not “${words}”.`,
}
const days = calendarWords.join('|')
const areas: Readonly<Record<string, string>> = {
  m2: 'square meters',
  km2: 'square kilometers',
  m3: 'cubic meters',
  sqm: 'square meters',
}

/** Amounts, ranges, ordinals and shares as other languages write them. */
export const amountForms: readonly NumberForm[] = [
  {
    // “62 cent”, “3 million euro”; “0.07 cent” is less than one
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,-])(?!0\\.)${count} (?<unit>cent|euro|kilo)${behind}`, 'gu'),
    needs: / (?:cent|euro|kilo)(?!\p{L})/u,
    inWords: true,
    ...plural,
  },
  {
    // “12 kilometer long”
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])${count} (?<unit>(?:kilo|centi|milli)?met(?:er|re)|hectare|tonne|ton|kilogram|kilomet(?:er|re))(?= (?:long|high|tall|wide|deep|away|in size)(?!\\p{L}))`,
      'gu',
    ),
    needs: /(?:et(?:er|re)|hectare|ton|tonne|gram) (?:long|high|tall|wide|deep|away|in)/u,
    ...plural,
  },
  {
    // “minus 12 degree”
    pattern: /(?<=(?<!\p{L})minus )(?<count>\d{1,2}|\p{Ll}+) (?<unit>degree)(?!\p{L})/gu,
    needs: /minus \S+ degree/u,
    inWords: true,
    ...plural,
  },
  {
    // “3~4 days”, “9:00 ~ 18:00”
    pattern: /(?<![\p{L}\p{N}/.~])(?<low>[$€£¥₩]?\d(?:[\d.,:]*\d)?) ?[~～〜∼] ?(?<high>[$€£¥₩]?\d(?:[\d.,:]*\d)?)(?![\p{N}~/])/gu,
    ...waves,
  },
  {
    // “July~September”, “Seoul~Busan”
    pattern: /(?<![\p{L}\p{N}~])(?<low>\p{Lu}\p{Ll}+)[~～〜∼](?<high>\p{Lu}\p{Ll}+)(?![\p{L}\p{N}~])/gu,
    ...waves,
  },
  {
    // “May 3 ~ May 9”
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<low>(?:${days})(?:\.? \d{1,2}|\.(?= ?[~～〜∼])|(?= [~～〜∼]))) ?[~～〜∼] ?(?<high>(?:${days})(?:\.? \d{1,2})?)(?!\p{L})`,
      'gu',
    ),
    ...waves,
  },
  {
    // “1'200”
    pattern: /(?<![\p{L}\p{N}.,’'])\d{1,3}(?:[’']\d{3})+(?![\p{L}\p{N}’'])/gu,
    needs: /\d[’']\d/u,
    tier: 'likely',
    put: ([words]) => words.replace(/[’']/gu, ','),
    say: (words, put) => `Thousands are parted by commas: “${put}”, not “${words}”.`,
  },
  {
    // “the 2-nd place”, “the XX-th century”
    pattern: /(?<![\p{L}\p{N}.,-])(?<number>\d{1,3})-(?:st|nd|rd|th)(?![\p{L}\p{N}-])/gu,
    needs: /\d-(?:st|nd|rd|th)/u,
    tier: 'likely',
    put: ({ groups }) => ordinal(Number(groups?.['number'])),
    say: (words, put) => `An ordinal has no hyphen: “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,-])(?<ten>(?:1[89]|20)?[1-9]0)-(?:s|ies|ties|th years|es)(?![\p{L}\p{N}-])/gu,
    needs: /0-(?:s|ies|ties|th|es)/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['ten'] ?? ''}s`,
    say: (words, put) => `Decades are written “${put}”, not “${words}”.`,
  },
  {
    // “nr. 1”
    pattern: /(?<![\p{L}\p{N}])(?:[Nn]r\.|[Nn][°º]|№) ?(?=\d)/gu,
    needs: /r\. ?\d|[°º] ?\d|№/u,
    tier: 'likely',
    put: () => 'No. ',
    say: (words) => `“${words.trim()}” is short for number in other languages; English has “No.”.`,
  },
  {
    // “0.5 percent points”
    pattern: /(?<=\d ?)(?<unit>percent|per cent|%) points?(?!\p{L})|(?<=\d ?)p\.p\.?(?=[\s,;)]|$)/gu,
    needs: /(?:percent|per cent|%) point|p\.p/u,
    tier: 'likely',
    put: ({ input, index, groups }) =>
      `${groups?.['unit'] === '%' ? ' ' : ''}percentage ${/(?<![\d.])1 ?$/u.test(input.slice(Math.max(0, index - 3), index)) ? 'point' : 'points'}`,
    say: (words, put) => `“${words}” is “${put.trim()}” in English.`,
  },
  {
    // “600 m2”
    pattern: /(?<=(?<![\p{L}\p{N}])\d[\d,.]* ?)(?<unit>m2|m3|sqm)(?![\p{L}\p{N}])/gu,
    needs: /m[23]|sqm/u,
    tier: 'likely',
    put: ({ input, index, groups }) => `${/\d$/u.test(input.slice(0, index)) ? ' ' : ''}${areas[groups?.['unit'] ?? ''] ?? ''}`,
    say: (words, put) => `“${words}” is “${put.trim()}” in news copy.`,
  },
  {
    pattern: /(?<=\d )(?:quadrat|quadratic) (?=(?:kilo)?met(?:er|re)s)/gu,
    needs: /quadrat/u,
    tier: 'likely',
    put: () => 'square ',
    say: () => 'The measure is a square meter.',
  },
  {
    // “60% votes”
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])(?<!(?:[Aa]n?|[Tt]he|its) )(?<share>\\d[\\d.]*(?:%| percent| per cent)) (?<who>${voters})(?=[.,;]| (?:in|at|on|and|who|are|were|have|had|said|voted|live)(?!\\p{L}))`,
      'gu',
    ),
    needs: /(?:%|cent) (?:v|p|r|w|m|s|h|c|e)/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['share'] ?? ''} of ${groups?.['who'] === 'votes' ? 'the ' : ''}${groups?.['who'] ?? ''}`,
    say: (words, put) => `A share is *of* something: “${put}”, not “${words}”.`,
  },
  {
    // “got the 60% of votes”
    pattern:
      /(?<=(?<!\p{L})(?:got|won|received|obtained|took|reached|represents?|represented|exceeds?|exceeded|covers?|covered|owns?|owned|holds?|held|has|had) )the (?<share>\d[\d.]* ?(?:%|percent|per cent))(?= of (?:the |its |his |her |their )?(?:\p{Ll}+ )?\p{Ll}+(?:[.,;)]|$| (?:in|on|at|from|and|but|with|while|when|after|before|last|this)(?!\p{L})))/gu,
    needs: /the \d[\d.]* ?(?:%|per)/u,
    tier: 'likely',
    put: ({ groups }) => groups?.['share'],
    say: () => 'A share that is told for the first time has no article.',
  },
  {
    // “one million and half”
    pattern:
      /(?<![\p{L}\p{N}.,-])(?<count>\d{1,2}|one|two|three|four|five) (?<scale>million|billion|thousand) and (?:a )?half(?! (?:of|a|an|the)(?!\p{L}))(?=[ .,])/gu,
    needs: /and (?:a )?half/u,
    inWords: true,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['count'] ?? ''} and a half ${groups?.['scale'] ?? ''}`,
    say: (words, put) => `“${words}” is “${put}” in English.`,
  },
  {
    // “the patient, of 45 years old,”
    pattern: /(?<=, )of (?<age>\d{1,3}) years(?: old| of age)?(?=,)/gu,
    needs: /, of \d/u,
    tier: 'likely',
    put: ({ groups }) => groups?.['age'],
    say: (words, put) => `Between commas an age is a number alone: “${put}”, not “${words}”.`,
  },
  {
    // “$ 40”
    pattern: /(?<![\p{L}\p{N}])(?<sign>[$€£]) (?<sum>\d{1,3}(?:\.\d{3})+(?!\d)|\d[\d,]*(?:\.\d+)?)/gu,
    needs: /[$€£] \d/u,
    tier: 'doubtful',
    put: ({ groups }) => `${groups?.['sign'] ?? ''}${(groups?.['sum'] ?? '').replace(/\.(?=\d{3}(?:\.|$))/gu, ',')}`,
    say: () => 'The sign stands right before the number.',
  },
]
