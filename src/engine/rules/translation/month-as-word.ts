import { isQuoted } from '../../language/quotes'
import { askFirst, askIfSaid, putWords } from '../../proposals'
import { prose, type SentenceRule } from '../rule'

const months: Readonly<Record<string, string>> = { Might: 'May', Walk: 'March', Stroll: 'March', Strut: 'March' }
const words = Object.keys(months)
const month = `(?<month>${words.join('|')})`
const before = String.raw`(?:in|since|until|till|by|from|between|through|during|last|next|this|early|late|mid|of|ended|closing|final|subsequent)`

/** The month behind a word of time, or beside a day or a year; a title or a name goes on with a capital. */
const swapped: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=(?<!\p{L})${before}[ -])${month}(?=[.,;:)]| (?:19|20)\d\d(?!\d)| (?!of|and|for|the|in|on|by|with|to \p{Lu})\p{Ll}|$)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:on|before|after|until|till|from|by|since|to|for|between|and) )${month}(?= \d{1,2}(?:st|nd|rd|th)?(?:[.,;:)]| \p{Ll}|$))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<=(?<![\p{L}\d])(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? (?:of )?)${month}(?=[.,;:)]| (?:19|20)\d\d(?!\d)|$)`,
    'gu',
  ),
]

/**
 * A month taken for the word it looks like and turned into another: *in Might*, *on Walk 5*. Deliberate exceptions: the small words
 * *might* and *walk*, titles and names (*in Walk the Line*, *the Might of Rome*); in quotations it is asked.
 */
export const monthAsWord: SentenceRule = {
  id: 'month-as-word',
  category: 'translation',
  name: 'Month turned into a word like it',
  why: 'May is also a verb and March a way of walking: a machine that swaps words for synonyms swaps the months too.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['LX01'],
  examples: [
    { damaged: 'Inflation stood at 3.4 per cent in [[Might]].', repaired: 'Inflation stood at 3.4 per cent in May.' },
    { damaged: 'The court met on [[Walk]] 5 in Leeds.', repaired: 'The court met on March 5 in Leeds.' },
    { damaged: 'He was born on 12 [[Might]] 1980.', repaired: 'He was born on 12 May 1980.' },
  ],
  sound: [
    'Inflation rose in May. He starred in Walk the Line, and all her might went into the Might of Rome.',
    'They took a walk in March, tried Walk 5 of the guide, and played Might and Magic.',
    'The money from Walk to Cure Diabetes went to the clinic. The next Walk to End Hunger takes place in Hull.',
  ],
  *check(block) {
    if (!words.some((word) => block.text.includes(word))) return
    const seen = new Set<number>()
    for (const match of swapped.flatMap((pattern) => [...block.text.matchAll(pattern)])) {
      const word = match.groups?.['month'] ?? ''
      const put = months[word]
      if (put === undefined || seen.has(match.index)) continue
      seen.add(match.index)
      const range = { from: match.index, to: match.index + word.length }
      yield {
        ranges: [range],
        tier: 'likely',
        severity: 5,
        message: `“${word}” is no month; ${put} is probably meant.`,
        repairs: askFirst(isQuoted(block, range), askIfSaid(put), putWords(range, put)),
      }
    }
  },
}
