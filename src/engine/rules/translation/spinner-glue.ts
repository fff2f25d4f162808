import { spinnerGlue as table } from '../../lexicon/tables'
import { gluesIn } from '../../lexicon/machine-signs'
import { phraseRule } from '../phrase-rule'

/** Connecting words as a rewriting machine writes them. Exceptions stand in the table, entry by entry. */
export const spinnerGlue = phraseRule({
  id: 'spinner-glue',
  category: 'translation',
  name: 'Connecting words garbled',
  why: 'A rewriting machine leaves connecting words that nobody writes, such as “does now not” for “does not”.',
  covers: ['LX05', 'LX11'],
  severity: 5,
  tables: [table],
  find: gluesIn,
  say: (words, put) => `“${words}” is not how English joins this; “${put ?? ''}” is meant.`,
})
