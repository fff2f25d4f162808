import type { Block } from '../../article'
import { type ParagraphRule, type Proposal, prose, type Report } from '../rule'

interface NumberForm {
  readonly pattern: RegExp
  /** What any text has in it that the pattern could match; a figure, unless told. */
  readonly needs?: RegExp
  readonly tier: Report['tier']
  /** What to put for a match; nothing if the match is sound after all. */
  put(match: RegExpExecArray): string | undefined
  say(words: string, put: string): string
}

const scale = 'hundred|thousand|million|billion|trillion'
const units =
  '%|percent|per cent|percentage points?|euros?|dollars?|pounds|million|billion|trillion|points?|degrees|kilomet(?:er|re)s?|met(?:er|re)s?|km|kg|kilograms?|kilos?|tonnes?|tons|lit(?:er|re)s?|hectares?|magnitude|times|hours'
const counted =
  'people|persons|soldiers|troops|men|women|children|students|workers|employees|houses|homes|cars|vehicles|votes|tons|tonnes|inhabitants|residents|euros|dollars|years|kilomet(?:er|re)s|km|deaths|cases|visitors|jobs|passengers|hectares|objects|items|books|copies|members'
const dated =
  'January|February|March|April|May|June|July|August|September|October|November|December|Route|Highway|Room|Flight|Section|Article|Page|Boeing|Airbus'
const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty'
const people =
  'man|woman|boy|girl|child|student|driver|mother|father|son|daughter|soldier|player|striker|midfielder|tourist|resident|politician|actor|actress|singer|teenager|pensioner|suspect|victim|farmer|teacher|citizen|male|female|person|youth|lawyer|doctor|journalist|worker|grandmother|grandfather'

const forms: readonly NumberForm[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,:/])(?<whole>\\d{1,3}),(?<part>\\d{1,2})(?=(?: |-)?(?:${units})(?![\\p{L}]))`, 'gu'),
    tier: 'likely',
    put: ({ groups }) => `${groups?.['whole'] ?? ''}.${groups?.['part'] ?? ''}`,
    say: (words, put) => `“${words}” has the decimal comma of another language; English writes ${put}.`,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,:/$€£])\\d{1,3}(?:\\.\\d{3})+(?= (?:\\p{Ll}+ )?(?:${counted})(?!\\p{L}))`, 'gu'),
    tier: 'likely',
    put: ([words]) => words.replace(/\./gu, ','),
    say: (words, put) => `The full stop in “${words}” parts thousands, as other languages do; English writes ${put}.`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/+-])(?<!(?:${dated}) |\\d )\\d{1,3}(?: \\d{3})+(?= (?:\\p{Ll}+ )?(?:${counted})(?!\\p{L}))`,
      'gu',
    ),
    tier: 'doubtful',
    put: ([words]) => words.replace(/ /gu, ','),
    say: (words, put) => `The number “${words}” is split by a space; English writes ${put}.`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])(?<count>(?:\\d+(?:\\.\\d+)?|${small})) (?<scale>${scale})s(?<of> of(?= \\p{L}+))?(?![\\p{L}’'-])`,
      'gu',
    ),
    needs: /(?:hundred|thousand|million|billion|trillion)s/u,
    tier: 'likely',
    put: ({ groups }) =>
      /^(?:19|20)\d\d$/u.test(groups?.['count'] ?? '')
        ? undefined
        : `${partThousands(groups?.['count'] ?? '')} ${groups?.['scale'] ?? ''}`,
    say: (words, put) => `After a number the word stands in the singular: “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])(?<number>\d{1,3})(?<ending>st|nd|rd|th)(?![\p{L}\p{N}])/gu,
    tier: 'sure',
    put: ({ groups }) => {
      const right = ordinal(Number(groups?.['number'] ?? 0))
      return right === `${groups?.['number'] ?? ''}${groups?.['ending'] ?? ''}` ? undefined : right
    },
    say: (words, put) => `“${words}” has the wrong ending: ${put}.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<roman>[XVI]{2,5})(?:st|nd|rd|th)? century(?!\p{L})/gu,
    needs: /century/u,
    tier: 'likely',
    put: ({ groups }) =>
      roman(groups?.['roman'] ?? '') === 0 ? undefined : `${ordinal(roman(groups?.['roman'] ?? ''))} century`,
    say: (words, put) => `English counts centuries in figures or words: “${put}”, not “${words}”.`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<age>\\d{1,3}|${small})(?: years old|-years-old| years-old|-years old)(?<after> (?:${people})(?!\\p{L}))`,
      'gu',
    ),
    needs: /years/u,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['age'] ?? ''}-year-old${groups?.['after'] ?? ''}`,
    say: (words, put) => `Before a noun an age is written “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<age>\d{1,3})-years-old(?!\p{L})/gu,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['age'] ?? ''}-year-old`,
    say: (words, put) => `An age is written “${put}”, not “${words}”.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?<hour>[01]?\d|2[0-4])h(?<minute>[0-5]\d)(?![\p{L}\p{N}])/gu,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['hour'] ?? ''}:${groups?.['minute'] ?? ''}`,
    say: (words, put) => `“${words}” is how other languages write ${put}.`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:between) (?<low>\d[\d,.]*)\s?[-–]\s?(?<high>\d[\d,.]*\d|\d)(?![\p{L}\p{N}])/gu,
    tier: 'likely',
    put: ({ groups }) => `between ${groups?.['low'] ?? ''} and ${groups?.['high'] ?? ''}`,
    say: (words, put) => `“Between” wants “and”: “${put}”, not “${words}”.`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<day>\d{1,2})\. (?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})(?= (?:\d{4}|\p{Ll})|[,.;])(?<=(?:on|of|from|until|to|by|since|the|for) \d{1,2}\. \p{L}+)/gu,
    tier: 'likely',
    put: ({ groups }) => `${groups?.['day'] ?? ''} ${groups?.['month'] ?? ''}`,
    say: (words, put) => `The full stop in “${words}” marks an ordinal in other languages; English writes ${put}.`,
  },
]

/**
 * Numbers written as other languages write them: decimal commas, thousands parted by full stops, “6 millions”, “21th”, “35 years old man”.
 * Deliberate exceptions: numbers of three digits after a comma, versions and sections, telephone numbers, a number after a name or a date; thousands parted by a space, which some desks keep, are doubtful,
 * “several millions”, sound ordinals, and what stands in quotation marks where it was spoken cannot be heard anyway.
 */
export const numberForm: ParagraphRule = {
  id: 'number-form',
  category: 'translation',
  name: 'Number not written as in English',
  why: 'Decimal points, thousands, ordinals and ages are written differently in other languages, and a translation often keeps their form.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU02', 'NU03', 'NU12', 'NU15', 'NU18', 'NU20', 'GR17'],
  examples: [
    { damaged: 'The rate fell to [[4,7]] percent.', repaired: 'The rate fell to 4.7 percent.' },
    { damaged: 'Some [[1.200]] people fled.', repaired: 'Some 1,200 people fled.' },
    { damaged: 'About [[18 000]] years ago it froze.', repaired: 'About 18,000 years ago it froze.' },
    { damaged: 'It cost [[8 millions]] euros.', repaired: 'It cost 8 million euros.' },
    { damaged: 'It was the [[42th]] strike of the [[XIX century]].', repaired: 'It was the 42nd strike of the XIX century.' },
    { damaged: 'It cost [[1.365 millions of]] euros.', repaired: 'It cost 1,365 million euros.' },
    { damaged: 'A [[35 years old man]] was held.', repaired: 'A 35-year-old man was held.' },
    {
      damaged: 'It opens at [[18h30]] and costs [[between 5-10]] euros.',
      repaired: 'It opens at 18:30 and costs between 5-10 euros.',
    },
    { damaged: 'The vote is on [[5. May]] in Graz.', repaired: 'The vote is on 5 May in Graz.' },
  ],
  sound: [
    'Turnout was 1,200, up 3.5% from the 21st, 22nd, 11th and 113th votes.',
    'On May 5 200 people came. Call 020 123 456. In 2010 300 people left the 2,500 euros there.',
    'Several millions were spent, hundreds of thousands fled, and he is 35 years old.',
    'Python 3.200 was read by readers 1, 2 and 3. Malcolm X and Louis XIV met.',
  ],
  *check(block) {
    for (const form of forms) {
      if (!(form.needs ?? /\d/u).test(block.text)) continue
      for (const match of block.text.matchAll(form.pattern)) {
        const put = form.put(match)
        if (put !== undefined) yield report(block, match, put, form)
      }
    }
  },
}

function report({ quotations }: Block, match: RegExpExecArray, put: string, { tier, say }: NumberForm): Report {
  const [words] = match
  const from = match.index
  const to = from + words.length
  const quoted = quotations.some((zone) => zone.from <= from && zone.to >= to)
  const repair: Proposal = quoted
    ? { label: `Ask whether ${put} is meant`, kind: 'query', edits: [] }
    : { label: `Put “${put}”`, kind: 'single', edits: [{ from, to, insert: put }] }
  return { ranges: [{ from, to }], tier, severity: 5, message: say(words, put), repairs: [repair] }
}

/** Who writes “millions” after a number also parts its thousands by a full stop: “1.365 millions” is 1,365 million. */
function partThousands(count: string): string {
  return /^\d{1,3}\.\d{3}$/u.test(count) ? count.replace('.', ',') : count
}

function ordinal(number: number): string {
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
