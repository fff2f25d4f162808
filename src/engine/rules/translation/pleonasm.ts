import { pleonasms } from '../../lexicon/tables'
import { phraseRule } from '../phrase-rule'

/** Words that say the same twice. Exceptions stand in the table, entry by entry. */
export const pleonasm = phraseRule({
  id: 'pleonasm',
  category: 'translation',
  name: 'Said twice',
  why: 'Two words say the same. Other languages like such pairs; in English one of them is enough.',
  covers: ['LX13', 'GR14', 'BS14'],
  severity: 1,
  tables: [pleonasms],
  say: (words, put) => `“${words}” says the same twice; “${put ?? ''}” is enough.`,
})
