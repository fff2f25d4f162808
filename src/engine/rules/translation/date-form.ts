import { monthNames } from '../../language/calendar'
import { type SentenceRule, prose } from '../rule'
import { findForms, type WrittenForm } from './written-forms'

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const month = `(?:${monthNames.join('|')})`

const forms: readonly WrittenForm[] = [
  // “on Monday (21/7/2025)”
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?<day>${weekday}) ?\((?:\d{1,2}/\d{1,2}(?:/(?:\d\d){1,2})?|\d{1,2}[.-]\d{1,2}[.-](?:\d\d){1,2})\)`,
      'gu',
    ),
    put: ({ day }) => `${day}`,
  },
  // “on the 15 of November”
  {
    pattern: new RegExp(String.raw`(?<![\p{L}-])the (?<date>[1-9]|[12]\d|3[01]) of (?<month>${month})(?![\p{L}-])`, 'gu'),
    put: ({ date, month: name }) => `${name} ${date}`,
  },
  // “from 1 of December”
  {
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:from|on|since|until|till|by|before|after) )(?<date>[1-9]|[12]\d|3[01]) of (?<month>${month})(?![\p{L}-])`,
      'giu',
    ),
    put: ({ date, month: name }) => `${name} ${date}`,
  },
  // “In May 5 he left”
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?<before>[Ii]n|[Aa]t) (?<day>${month} (?:[1-9]|[12]\d|3[01]))(?=[.,;](?!\d)| (?:he|she|it|they|the|an?|when|after|at) )`,
      'gu',
    ),
    put: ({ before, day }) => `${/^\p{Lu}/u.test(before ?? '') ? 'On' : 'on'} ${day}`,
  },
  // “until the 5 May.”
  {
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:from|on|since|until|till|by|before|after) )the (?<date>[1-9]|[12]\d|3[01]) (?<month>${month})(?=[.,;)]| (?:and|at|in|to|until) )`,
      'gu',
    ),
    put: ({ date, month: name }) => `${name} ${date}`,
  },
  // “4 of November of 1991”
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<date>[1-9]|[12]\d|3[01]) (?:of )?(?<month>${month}) of (?<year>1[5-9]\d\d|20\d\d)(?!\d)`,
      'gu',
    ),
    put: ({ date, month: name, year }) => `${name} ${date}, ${year}`,
  },
  // “at 21.40 local time”
  {
    pattern: /(?<![\d.,:])(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?= (?:local time|GMT|Moscow time|Greenwich))/gu,
    put: ({ hour, minute }) => `${hour}:${minute}`,
  },
  // “at 3 pm o’clock”
  {
    pattern: /(?<![\p{L}\d:.])(?<time>\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)) o['’]clock(?!\p{L})/giu,
    put: ({ time }) => `${time}`,
  },
  // “at 14.30 hours”
  {
    pattern:
      /(?<=(?:at|about|around|until|from|by) )(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d) (?:hours|o['’]clock|hrs)(?!\p{L})/gu,
    put: ({ hour, minute }) => `${hour}:${minute}`,
  },
  // “in the year of 2019”, “born in year 1990”
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Ii]n|of|[Ss]ince|[Ff]rom|until|[Bb]y|to) )(?:the year of|year) (?<year>1[3-9]\d\d|20\d\d)(?![\p{L}\d-])/gu,
    put: ({ year }) => `${year}`,
  },
  // “At noon of May 3”
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?<time>at (?:noon|midday|dawn|midnight|night)) of (?<day>${month}|${weekday}|the same day)(?!\p{L})`,
      'giu',
    ),
    put: ({ time, day }) => `${time} on ${day}`,
  },
]

/**
 * A date, an hour or a year written as another language writes it: *on Monday (21/7/2025)*, *the 15 of November*, *3 pm o’clock*, *14.30 hours*, *in the
 * year of 2019*. Deliberate exceptions: quotations, dates in brackets behind a number or title.
 */
export const dateForm: SentenceRule = {
  id: 'date-form',
  category: 'translation',
  name: 'Date or hour written as in the original',
  why: 'Indonesian copy puts the date in figures behind each weekday, Turkish and German copy has hours with a full stop, and many languages say “the 15 of November”.',
  scope: 'sentence',
  blocks: [...prose, 'subhead', 'caption'],
  covers: ['GR17', 'NU18'],
  examples: [
    { damaged: 'He was at work on [[Monday (21/7/2025)]].', repaired: 'He was at work on Monday.' },
    { damaged: 'Wait until [[the 15 of November]].', repaired: 'Wait until November 15.' },
    { damaged: 'The ward will close from [[1 of December]].', repaired: 'The ward will close from December 1.' },
    { damaged: '[[In May 5]] the road was shut.', repaired: 'On May 5 the road was shut.' },
    { damaged: 'It is open until [[the 5 May]].', repaired: 'It is open until May 5.' },
    { damaged: 'It was stolen on [[4 November of 1991]].', repaired: 'It was stolen on November 4, 1991.' },
    { damaged: 'The fire began at [[21.40]] local time.', repaired: 'The fire began at 21:40 local time.' },
    { damaged: 'It starts at [[3 pm o’clock]].', repaired: 'It starts at 3 pm.' },
    { damaged: 'The crash was at about [[14.30 hours]].', repaired: 'The crash was at about 14:30.' },
    { damaged: 'The bridge fell in [[the year of 2019]].', repaired: 'The bridge fell in 2019.' },
    { damaged: '[[At noon of May]] 3, a fire broke out.', repaired: 'At noon on May 3, a fire broke out.' },
  ],
  sound: [
    'It is open on Monday (except holidays), on the 15th of November and at 3 o’clock. It took 14.30 hours.',
    'In the year 2019 he was mayor, and since the year of the flood he has lived there. In year 2 it fell.',
    'In March 12,000 people lost their jobs. In May 3.2 million were out of work. Fear of Year 2000 bugs cost firms a fortune.',
    'The shop is open Monday (9-5) and Saturday (10-2). They won on Saturday (2-1).',
    'The morning of May 3 was cold. Of the 12, 1 of December’s calls was theirs. In November of 1991 it fell. It took 21.40 seconds after the 5 May talks. In May 2019 the road was shut, and in May 12 men died.',
  ],
  *check(block) {
    if (!/\d|(?:noon|midday|dawn|night) of /iu.test(block.text)) return
    yield* findForms(block, forms, (words, put) => `“${words}” is written as in another language; English has “${put}”.`)
  },
}
