import { carriedGrammar } from '../../lexicon/tables'
import { phraseRule, saysInstead } from '../phrase-rule'

/** Forms and small words as another language uses them, whatever the sentence is about. Exceptions stand in the table, entry by entry. */
export const carriedGrammarRule = phraseRule({
  id: 'carried-grammar',
  category: 'translation',
  name: 'Grammar of another language',
  why: 'Whoever translates word by word keeps the forms of the original: “a such success”, “many traffic”, “forced him leave”.',
  covers: ['GR15', 'GR01', 'GR03', 'GR04'],
  severity: 5,
  tables: [carriedGrammar],
  say: saysInstead,
})
