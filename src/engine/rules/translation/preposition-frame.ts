import { prepositionFrames } from '../../lexicon/tables'
import { phraseRule } from '../phrase-rule'

/** Nouns and adjectives with a preposition they do not take. Exceptions stand in the table, entry by entry. */
export const prepositionFrame = phraseRule({
  id: 'preposition-frame',
  category: 'translation',
  name: 'Wrong preposition',
  why: 'Which preposition goes with a word is a matter of the language, and a translation often keeps that of the original.',
  covers: ['GR03', 'LX20', 'NU18'],
  severity: 5,
  tables: [prepositionFrames],
  say: (words, put) => `The preposition in “${words}” is not the one English uses: “${put ?? ''}”.`,
})
