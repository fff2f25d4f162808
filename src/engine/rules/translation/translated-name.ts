import { translatedNames as table } from '../../lexicon/tables'
import { phraseRule } from '../phrase-rule'

/** Names of bodies rendered word by word from another language. Exceptions stand in the table, entry by entry. */
export const translatedName = phraseRule({
  id: 'translated-name',
  category: 'translation',
  name: 'Official name translated word by word',
  why: 'Bodies known all over the world have an English name of their own. A machine translates the name they have in another language.',
  covers: ['LX08', 'LX09'],
  severity: 5,
  tables: [table],
  say: (words, put) => `“${words}” is known in English as “${put ?? ''}”.`,
})
