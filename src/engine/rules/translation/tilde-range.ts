import { calendarWords } from '../../language/calendar'
import { type SentenceRule, prose } from '../rule'
import { findForms, type WrittenForm } from './written-forms'

const names = calendarWords.join('|')
const figure = String.raw`[$€£¥₩]?\d[\d.,:]*\d|[$€£¥₩]?\d`
const wave = '[~〜～∼]'

const forms: readonly WrittenForm[] = [
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}/.~])(?<from>${figure}) ?${wave} ?(?<to>${figure})(?![\p{N}~/])`, 'gu'),
    put: ({ from, to }) => `${from} to ${to}`,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<from>(?:${names})\.?(?: \d{1,2})?) ?${wave} ?(?<to>(?:${names})(?:\.?(?: \d{1,2}))?)(?!\p{L})`,
      'gu',
    ),
    put: ({ from, to }) => `${from} to ${to}`,
  },
]

/**
 * A range with a tilde: *10~20 people*, *July~September*. Deliberate exceptions: a tilde before one number (*~300*), in addresses and paths, quotations.
 */
export const tildeRange: SentenceRule = {
  id: 'tilde-range',
  category: 'translation',
  name: 'Range with a tilde',
  why: 'Korean, Japanese and Chinese write “from … to …” with a tilde. English has “to” or a dash.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ10'],
  examples: [
    { damaged: 'The plant hired [[10~20]] people.', repaired: 'The plant hired 10 to 20 people.' },
    { damaged: 'Sales fell in [[July~September]].', repaired: 'Sales fell in July to September.' },
    { damaged: 'It is open [[9:00 ~ 18:00]].', repaired: 'It is open 9:00 to 18:00.' },
  ],
  sound: ['It has ~300 members and 10 to 20 rooms.', 'See example.org/~5/6 and ~10 people.'],
  *check(block) {
    if (!/[~〜～∼]/u.test(block.text)) return
    yield* findForms(block, forms, (words, put) => `“${words}” has a tilde for “to”: “${put}”.`)
  },
}
