import { verbFrames } from '../../lexicon/tables'
import { phraseRule } from '../phrase-rule'

/** Verbs with an object or a preposition they do not take. Exceptions stand in the table, entry by entry. */
export const verbFrame = phraseRule({
  id: 'verb-frame',
  category: 'translation',
  name: 'Verb and object do not go together',
  why: 'Each verb takes certain objects and prepositions. A translation keeps those of the other language: one meets a demand, not a pressure.',
  covers: ['LX02', 'LX03', 'LX06', 'GR03', 'GR15'],
  severity: 5,
  tables: [verbFrames],
  say: (words, put) => `English does not say “${words}”${put === undefined ? '' : `; it says “${put}”`}.`,
})
