import { articleFor } from '../../lexicon/inflect'
import { type SentenceRule, prose } from '../rule'
import { findForms, type WrittenForm } from './written-forms'

const persons =
  'man|woman|boy|girl|child|baby|toddler|teenager|student|pupil|schoolboy|schoolgirl|driver|farmer|worker|labourer|laborer|resident|villager|suspect|victim|mother|father|widow|widower|grandmother|grandfather|soldier|teacher|tourist|pensioner|employee|housewife|trader|passenger|youth|lawyer|doctor|nurse|engineer|fisherman|shopkeeper|cyclist|motorcyclist|pedestrian|infant|daughter|son|brother|sister|wife|husband|player|singer|actor|actress|officer|constable'
/** Family is told of in brackets by English writers too. */
const strangers = persons
  .split('|')
  .filter((who) => !/^(?:son|daughter|brother|sister|wife|husband|mother|father|child|baby)$/u.test(who))
  .join('|')
const age = String.raw`(?<age>[1-9]\d?|1[01]\d)`

const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty'
/** What may stand behind “the two years old”, and is no noun. */
const notNouns =
  'when|and|or|at|by|in|on|who|then|now|if|today|is|was|were|are|has|had|as|but|before|after|already|with|to|that|this|since|last|next|the|than|will|would|have|can|could|may'

const forms: readonly WrittenForm[] = [
  // “aged 45 years old”
  {
    pattern: new RegExp(String.raw`(?<![\p{L}-])(?<aged>aged?) (?<about>(?:about|around) )?${age} years? old(?![\p{L}-])`, 'gu'),
    put: ({ about = '', age: years }) => `aged ${about}${years}`,
  },
  // “a widow of 65 years old”, “a boy of 7 years of age”
  {
    pattern: new RegExp(String.raw`(?<![\p{L}-])(?<who>${persons}) of ${age} years? old(?![\p{L}-])`, 'gu'),
    put: ({ who, age: years }) => `${who} of ${years}`,
  },
  // “Lo Thi Hoa, 62 age”
  {
    pattern: new RegExp(String.raw`(?<=\p{L}, )${age} (?:age|aged|years age)(?=[,.;)])`, 'gu'),
    put: ({ age: years }) => `${years}`,
  },
  // “85 years old Hatice Kaya”, “the 45 years old Hasan Demir”
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,-])(?<!(?<!\p{L})(?:[Aa]t|[Aa]ge|[Jj]ust|[Nn]ow|[Oo]nly) )${age} years? old(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll})`,
      'gu',
    ),
    put: ({ age: years }) => `${years}-year-old`,
  },
  // “The victim, 34-year-old man from Turku, died”
  {
    pattern: new RegExp(
      String.raw`(?<=\p{Ll}, )${age}-year-old (?<who>${persons})(?= (?:from|of|who|in|with)\b|,)(?![^.]*\band a\b)(?! of [^,.]{0,30}\p{Lu}\p{Ll}+ \p{Lu})`,
      'gu',
    ),
    put: ({ age: years, who }) => `${articleFor(years ?? '')} ${years}-year-old ${who}`,
  },
  // “The driver, 54 years old man from Hebron,”
  {
    pattern: new RegExp(String.raw`(?<=\p{Ll}, )${age} years? old (?<who>${persons})(?= (?:from|of|who|in|with)\b|,)`, 'gu'),
    put: ({ age: years, who }) => `${articleFor(years ?? '')} ${years}-year-old ${who}`,
  },
  // “The girl, 9 year old,”
  {
    pattern: /(?<=\p{L}, )(?<age>[2-9]|[1-9]\d|1[01]\d) year old(?=[,.;)])/gu,
    put: ({ age: years }) => `${years}`,
  },
  // “He was only 3-year-old when”
  {
    pattern:
      /(?<=(?:is|was|are|were|turned) (?:only |just |about |then )?)(?<age>[2-9]|[1-9]\d|1[01]\d)-years?-old(?=[.,;]| (?:and|when|at)\b)/gu,
    put: ({ age: years }) => `${years} years old`,
  },
  // “The boy is 7 year old.”
  {
    pattern: new RegExp(
      String.raw`(?<=(?:is|was|are|were|turned) (?:only |just |about )?)(?<age>[2-9]|[1-9]\d|1[01]\d) year old(?= ?[.,;]| (?:and|when|at)\b)`,
      'gu',
    ),
    put: ({ age: years }) => `${years} years old`,
  },
  // “a 62 years old retired teacher”, “two 16 years old girls”: the word before tells that a noun comes
  {
    pattern: new RegExp(
      String.raw`(?<=(?<![\p{L}\p{N}-])(?:[Aa]n?|[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree|[Aa]nother|[Oo]ther) )(?<age>\d{1,3}|${small}) (?<unit>year|month|week|day)s old(?= \p{Ll})(?! (?:${notNouns})(?!\p{L}))`,
      'gu',
    ),
    put: ({ age: years, unit }) => `${years}-${unit}-old`,
  },
  // “Anna has 61 years and remembers”, “the church has 200 years and needs repair”
  {
    pattern: new RegExp(
      String.raw`(?<=(?:\p{Lu}\p{Ll}+|[Tt]he (?:\p{Ll}+ )?(?:${persons}|building|church|school|house|bridge|tree|ship|car|temple|mosque|castle|tower|bus)|, that|(?<!\p{L})(?:[Mm]y|[Hh]is|[Hh]er) (?:${persons})) )(?<have>has|had) (?<age>[3-9]|[1-9]\d|[1-9]\d\d) years(?= and (?!(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d|his|her)(?!\p{L}))\p{Ll}|\.|, (?:and|but|he|she|it) | when |,? but )`,
      'gu',
    ),
    put: ({ have, age: years }) => `${have === 'has' ? 'is' : 'was'} ${years} years old`,
  },
  // “Marco, that has 30 years, works”
  {
    pattern: /(?<=\p{L}, that )(?<have>has|had) (?<age>[3-9]|[1-9]\d) years(?=,)/gu,
    put: ({ have, age: years }) => `${have === 'has' ? 'is' : 'was'} ${years} years old`,
  },
  // “an office worker (43)”
  {
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:[Aa]n?|[Tt]he|[Aa]nother)(?: \p{Ll}+){0,3} )(?<who>${strangers}) \((?<age>[1-9]\d)\)(?<mark>[.,;]?)`,
      'gu',
    ),
    put: ({ who, age: years, mark }) => `${who}, ${years}${mark === '' ? ',' : mark}`,
  },
]

/**
 * An age told as another language tells it: *aged 45 years old*, *a widow of 65 years old*, *Lo Thi Hoa, 62 age*, *85 years old Hatice Kaya*, *an
 * employee (43)*. Deliberate exceptions: quotations, figures in brackets behind other words (*the number of goals (43)*).
 */
export const ageForm: SentenceRule = {
  id: 'age-form',
  category: 'translation',
  name: 'Age told as in the original',
  why: 'English has few forms for an age: aged 45, a 45-year-old, 45 years old, or the bare number between commas. Each language has others.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU18', 'NU07'],
  outranks: ['number-form'],
  examples: [
    { damaged: 'The victim, [[34-year-old man]] from Turku, died.', repaired: 'The victim, a 34-year-old man from Turku, died.' },
    { damaged: 'He is survived by a son [[aged 12 years old]].', repaired: 'He is survived by a son aged 12.' },
    { damaged: 'The fire killed a [[widow of 65 years old]].', repaired: 'The fire killed a widow of 65.' },
    { damaged: 'Lo Thi Hoa, [[62 age]], has not slept.', repaired: 'Lo Thi Hoa, 62, has not slept.' },
    { damaged: '[[85 years old]] Hatice Kaya picked olives.', repaired: '85-year-old Hatice Kaya picked olives.' },
    { damaged: 'He is a [[62 years old]] retired teacher.', repaired: 'He is a 62-year-old retired teacher.' },
    { damaged: 'A [[3 months old]] baby was saved.', repaired: 'A 3-month-old baby was saved.' },
    { damaged: 'Anna [[has 61 years]] and remembers it.', repaired: 'Anna is 61 years old and remembers it.' },
    {
      damaged: 'The driver, [[54 years old man]] from Hebron, died.',
      repaired: 'The driver, a 54-year-old man from Hebron, died.',
    },
    { damaged: 'The girl, [[9 year old]], was playing.', repaired: 'The girl, 9, was playing.' },
    { damaged: 'He was only [[3-year-old]] when he left.', repaired: 'He was only 3 years old when he left.' },
    { damaged: 'The girl is [[7 year old]].', repaired: 'The girl is 7 years old.' },
    { damaged: 'Police spoke to a [[housewife (43)]] from Kobe.', repaired: 'Police spoke to a housewife, 43, from Kobe.' },
  ],
  sound: [
    'A man of 65, a boy aged 12 and a girl, 7, were there. The number of goals (43) is high.',
    'He is 45 years old. At 45 years old Kim was tired. The bridge is 3 years old.',
    'He named two men, 34-year-old and 35-year-old, and a boy. They held a 12-year-old boy, 34-year-old man from Turku and a girl.',
    'The two years old and tired. The three years old were named.',
    'Jana has 19 years of experience. Smith has 20 years and three months left.',
    'My son (18) came. A 7-year-old girl is a year old today. The 30-year-old Peter Mtui was there.',
    'Voters were asked what they do: teacher (12), nurse (9), farmer (4).',
    'The victim, 34-year-old father of two Tom Hall, died. At 85 years old Jane Fonda is still marching.',
  ],
  *check(block) {
    if (
      !/\d+ (?:years? )?(?:old|aged?)(?!\p{L})| (?:year|month|week|day)s old |ha[sd] \d+ years|\(\d|\d-years?-old/u.test(
        block.text,
      )
    )
      return
    yield* findForms(block, forms, (words, put) => `“${words}” is not how English tells an age: “${put}”.`)
  },
}
