import { machinePhrases as table } from '../../lexicon/tables'
import { phraseRule } from '../phrase-rule'

/** What language models write where there is nothing to say. Exceptions stand in the table, entry by entry; what people say in quotation marks is theirs. */
export const machinePhrase = phraseRule({
  id: 'machine-phrase',
  category: 'style',
  name: 'Phrase of a rewriting machine',
  why: 'Language models fill a story with phrases that tell readers nothing and that reporters hardly ever write. Say what happened, or leave it out.',
  covers: ['NM10', 'ST06'],
  severity: 1,
  tables: [table],
  say: (words, put) =>
    put === undefined || put === '' ? `“${words}” tells readers nothing.` : `“${words}” is a machine’s way to say “${put}”.`,
})
