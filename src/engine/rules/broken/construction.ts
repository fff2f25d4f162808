import { constructions } from '../../lexicon/tables'
import { phraseRule, saysInstead } from '../phrase-rule'

/** Clauses and sentences that are built as in another language, whatever their words. Exceptions stand in the table, entry by entry. */
export const construction = phraseRule({
  id: 'construction',
  category: 'broken',
  name: 'Sentence built as in another language',
  why: 'The words are English, and the way they are put together is not: what stands behind “that”, where the verb stands, what opens a clause.',
  covers: ['BS08', 'BS32', 'GR16'],
  severity: 5,
  tables: [constructions],
  say: saysInstead,
})
