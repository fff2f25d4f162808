import { monthNames } from './calendar'
import type { NumberForm } from './number-forms'

const shortUnits: Readonly<Record<string, string>> = {
  kms: 'km',
  kgs: 'kg',
  cms: 'cm',
  mtr: 'm',
  mtrs: 'm',
  ltr: 'litres',
  ltrs: 'litres',
}
const perDay: Readonly<Record<string, string>> = { morning: 'a.m.', afternoon: 'p.m.', evening: 'p.m.', night: 'p.m.' }

/** A unit that stands in the singular behind its number. Not behind an article: “A 5 kilometre of track” has another fault. */
export const unitInPlural = (article: RegExp): Pick<NumberForm, 'tier' | 'put' | 'say'> => ({
  tier: 'likely',
  put: ({ groups, input, index }) =>
    /^[01](?:\.0+)?$/u.test(groups?.['count'] ?? '') || article.test(input.slice(Math.max(0, index - 7), index))
      ? undefined
      : `${groups?.['count'] ?? ''} ${groups?.['unit'] ?? ''}s`,
  say: (words, put) => `After a number the unit stands in the plural: “${put}”, not “${words}”.`,
})

/** Units, hours and ranges as other languages write them. */
export const unitForms: readonly NumberForm[] = [
  {
    pattern: /(?<=(?<![\p{L}\p{N}])\d[\d.,]{0,12} ?)(?<unit>kms|kgs|cms|mtrs?|ltrs?)(?![\p{L}\p{N}])/gu,
    needs: /\d ?(?:kms|kgs|cms|mtr|ltr)/u,
    tier: 'likely',
    put: ({ groups }) => shortUnits[groups?.['unit'] ?? ''],
    say: (words, put) => `The short form of the unit is “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<=(?<![\p{L}\p{N}])\d[\d.,]{0,12} ?)(?<scale>mln|bln|mlrd|mrd|mld)\.?(?= ?[\p{L}$€£])/giu,
    needs: /\d ?(?:mln|bln|mlrd|mrd|mld)/iu,
    tier: 'likely',
    put: ({ groups, input, index }) =>
      `${/\d$/u.test(input.slice(0, index)) ? ' ' : ''}${/^mln$/iu.test(groups?.['scale'] ?? '') ? 'million' : 'billion'}`,
    say: (words, put) => `“${words}” is short for “${put.trim()}” in other languages.`,
  },
  {
    pattern: /(?<=(?<![\p{L}\p{N}])\d[\d.,]{0,12} )sq\.? ?(?<unit>mtrs?|kms?|ft)(?![\p{L}\p{N}])/gu,
    needs: /\d sq/u,
    tier: 'likely',
    put: ({ groups }) =>
      `square ${/^m/u.test(groups?.['unit'] ?? '') ? 'metres' : /^k/u.test(groups?.['unit'] ?? '') ? 'kilometres' : 'feet'}`,
    say: (words, put) => `“${words}” is “${put}” in news copy.`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,-])(?<count>\d{1,3}(?:,\d{3})*(?:\.\d+)?) (?<unit>hectare|(?:kilo|centi|milli)?met(?:er|re)|tonne|ton|lit(?:er|re)|kilogram|mile|acre)(?= of \p{Ll})/gu,
    needs: /(?:hectare|et(?:er|re)|ton|it(?:er|re)|gram|mile|acre)/u,
    ...unitInPlural(/(?:^|\P{L})(?:an?|the|this|its) $/iu),
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:at|around|about|until|till|since|by|from) )(?<hour>1[0-2]|[1-9])(?<minute>:[0-5]\d)? of the (?<part>morning|afternoon|evening|night)(?:\.(?=\s|$)|(?=[,;]| (?:on|local|and|when)(?!\p{L})))/gu,
    needs: /\d of the (?:morning|afternoon|evening|night)/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['hour'] ?? ''}${groups?.['minute'] ?? ''} ${perDay[groups?.['part'] ?? ''] ?? ''}`,
    say: (words, put) => `“${words}” is how other languages write ${put}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<hour>[01]?\d|2[0-4])[.:](?<minute>[0-5]\d) o[’']clock(?!\p{L})/gu,
    needs: /clock/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['hour'] ?? ''}:${groups?.['minute'] ?? ''}`,
    say: (words, put) => `*O’clock* goes with whole hours in words: “${put}”, not “${words}”.`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])from (?<low>\d[\d,.]*)\s?[-–]\s?(?<high>\d[\d,.]*\d|\d)(?= (?:euros|dollars|pounds|percent|per cent|people|days|hours|weeks|months|kilomet(?:er|re)s|km|kg)(?!\p{L}))/gu,
    needs: /from \d/u,
    tier: 'likely',
    put: ({ groups }) => `from ${groups?.['low'] ?? ''} to ${groups?.['high'] ?? ''}`,
    say: (words, put) => `“From” wants “to”: “${put}”, not “${words}”.`,
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|for|[Ff]rom|[Dd]uring|[Aa]fter|[Bb]efore|to|than) )(?:the )?(?<year>(?:19|20)\d\d) year(?=[ ,.])(?! (?:old|end|group|class|plan|budget|tax|period|term|low|high|average)(?!\p{L}))/gu,
    needs: /\d year/u,
    tier: 'likely',
    put: ({ groups }) => groups?.['year'],
    say: (words, put) => `English says “${put}” alone, not “${words}”.`,
  },
  {
    pattern: new RegExp(`(?<=[Oo]n )the (?<day>[1-9]|[12]\\d|3[01]) of (?<month>${monthNames.join('|')})(?!\\p{L})`, 'gu'),
    needs: /the \d/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['day'] ?? ''} ${groups?.['month'] ?? ''}`,
    say: (words, put) => `“${words}” is “${put}” in news copy.`,
  },
]
