import { verbPatterns } from '../../lexicon/tables'
import { phraseRule, saysInstead } from '../phrase-rule'

/** Verbs followed by the wrong form of another verb. Exceptions stand in the table, entry by entry. */
export const verbPattern = phraseRule({
  id: 'verb-pattern',
  category: 'translation',
  name: 'Verb followed by the wrong form',
  why: 'Each verb is followed by its own form of another verb: one suggests that he go, but tells him to go. A translation keeps the form of the original.',
  covers: ['GR15', 'GR07', 'GR20', 'LX02'],
  severity: 5,
  tables: [verbPatterns],
  say: saysInstead,
})
