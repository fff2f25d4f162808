import { soundAlikes } from '../../lexicon/tables'
import { phraseRule } from '../phrase-rule'

/** Words taken for others that sound alike: “one of witch”, “would effect the town”. Exceptions stand in the table, entry by entry. */
export const soundAlike = phraseRule({
  id: 'sound-alike',
  category: 'translation',
  name: 'Word that only sounds right',
  why: 'What was dictated or written down by a machine, and what is typed in haste, has words that sound like the one meant.',
  covers: ['LX06'],
  severity: 5,
  tables: [soundAlikes],
  say: (words, put) => `“${words}” sounds like “${put ?? ''}”, which is meant.`,
})
