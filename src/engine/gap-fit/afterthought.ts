import type { Sentence } from '../article'
import type { Words } from './find-gaps'

/** “With bread.”, “With a safety pin.”, “For the third year running.”: added for effect. What a definite phrase would speak of (“With the minister.”) has its place elsewhere. */
export const isAfterthought = (words: Words): boolean =>
  isRunning(words) ||
  isInOtherWords(words) ||
  (words.length > 1 &&
    words.length < 5 &&
    words[0]?.lower === 'with' &&
    words.at(-1)?.pos === 'NOUN' &&
    words.slice(1).every(({ pos, lower, text }) => (pos === 'NOUN' || pos === 'ADJ' || /^an?$/u.test(lower)) && text === lower))

/** “Crashed, in other words.”, “In a word, Washington.” */
const isInOtherWords = (words: Words): boolean =>
  /(?:^|, )in (?:a word|a nutshell|other words|short|brief|effect|essence)(?:,|$)/u.test(
    words
      .map(({ lower }) => lower)
      .join(' ')
      .replaceAll(' ,', ','),
  )

/** “For the 15th year running.”, “For the third time in a week.” */
const isRunning = (words: Words): boolean =>
  /^for the (?:\p{Ll}+|\d+(?:st|nd|rd|th)) (?:time|year|week|month|day|night|season|game|match)s?(?: running| in an? \p{Ll}+| straight)?$/u.test(
    words.map(({ lower }) => lower).join(' '),
  )

/** “Left hook to the ribs. Left hook to the ribs.”: once more, for effect. */
export const isSaidAgain = (sentences: readonly Sentence[], { text, index }: Sentence): boolean =>
  [index - 1, index + 1].some((place) => sentences[place]?.text === text)
