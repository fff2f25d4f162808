import { uncountablePlurals } from '../../lexicon/tables'
import { phraseRule } from '../phrase-rule'

/** Plurals of nouns that English does not count. Exceptions stand in the table, entry by entry. */
export const uncountablePlural = phraseRule({
  id: 'uncountable-plural',
  category: 'translation',
  name: 'Noun that is not counted',
  why: 'English does not count information, evidence or equipment: no plural, and no a or an. Other languages do.',
  covers: ['GR04', 'GR01'],
  severity: 5,
  tables: [uncountablePlurals],
  leavesOne: true,
  say: (words, put) => `English does not count this noun: “${put ?? ''}”, not “${words}”.`,
})
