import type { Token } from '../../article'
import { dayNames, monthNames } from '../../language/calendar'
import { type SentenceRule, prose, type Report } from '../rule'
import { withCapital } from './with-capital'

const names: ReadonlyMap<string, string> = new Map(
  [...dayNames, ...monthNames].filter((name) => !/^(?:May|March|August)$/u.test(name)).map((name) => [name.toLowerCase(), name]),
)

/**
 * A day or a month in small letters: *on monday*, *in january*. Deliberate exceptions: *may* and *march* and *august*, which are other words as well, text without any
 * capitals, words with a hyphen, and days that no word for a time stands before.
 */
export const smallDay: SentenceRule = {
  id: 'small-day',
  category: 'broken',
  name: 'Day or month without its capital',
  why: 'English writes days and months with a capital. Most languages of Europe do not, and what is put into English from them keeps the small letter.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['BS01'],
  examples: [
    { damaged: 'The road was shut on [[monday]] after a slide.', repaired: 'The road was shut on Monday after a slide.' },
    { damaged: 'The law comes into force in [[january]].', repaired: 'The law comes into force in January.' },
    { damaged: 'The [[tuesday]] meeting was cancelled.', repaired: 'The Tuesday meeting was cancelled.' },
    { damaged: 'He was born on 5 [[february]] 1962.', repaired: 'He was born on 5 February 1962.' },
  ],
  sound: [
    'On Monday they march. They use the monday.com app. In her sunday best she came. It may rain, and an august body met by the way.',
    'He wrote: “what happened on Monday is not known yet”.',
    'The band Black Friday played. It was a friday-to-monday ticket.',
  ],
  cues: [...names.keys()],
  *check(block, { tokens }) {
    if (!/\p{Lu}/u.test(block.text)) return
    for (let at = 1; at < tokens.length; at++) {
      const report = checkWord(tokens, at)
      if (report) yield report
    }
  },
}

function checkWord(tokens: readonly Token[], at: number): Report | undefined {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const name = names.get(word?.text ?? '')
  if (!before || !word || name === undefined || next?.text === '-' || before.text === '-') return undefined
  const isTime = /^(?:on|in|by|since|until|till|from|last|next|this|every|to|of|early|late|between|before|after)$/u.test(
    before.lower,
  )
  // “the monday.com app”
  if (next?.text === '.' && tokens[at + 2]?.spaced === false) return undefined
  // “the tuesday meeting”, “at 8 p.m. sunday”; “her sunday best”
  const isNamed = /^(?:the|an?|p\.m\.|a\.m\.|pm|am)$/u.test(before.lower) && next?.lower !== 'best'
  if (!isTime && !isNamed && !/^\d{1,2}(?:st|nd|rd|th)?$/u.test(before.text)) return undefined
  return withCapital(tokens, word, name)
}
