import { torturedPhrases } from '../../lexicon/tables'
import { torturedIn } from '../../lexicon/machine-signs'
import { phraseRule } from '../phrase-rule'

/** Fixed terms whose words a rewriting machine swapped for synonyms, in names too. Exceptions stand in the table, entry by entry. */
export const torturedPhrase = phraseRule({
  id: 'tortured-phrase',
  category: 'translation',
  name: 'A term in other words',
  why: 'A rewriting machine swaps the words of a fixed term for their synonyms, so that breast cancer becomes “bosom peril”. The term has only one form.',
  covers: ['LX01', 'LX09', 'LX16'],
  severity: 5,
  tables: [torturedPhrases],
  find: torturedIn,
  say: (words, put) => `“${words}” is no term in English; it stands where “${put ?? ''}” belongs.`,
})
