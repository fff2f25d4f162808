import data from '../../../resources/lexicon/spun-phrases.json'
import type { PhraseEntry, PhraseTable } from './entry'

type Row = Omit<PhraseEntry, 'bad' | 'good'>

/** What rewriting machines put for other words, where a draft shows that one was at work: the rows are looked at only then, so that they bring no examples. Those that
 * sound copy has as well are doubtful: they are no sign of a machine. */
export const spunPhrases: PhraseTable = {
  id: 'spun-phrases',
  everywhere: true,
  entries: Object.values(data.rows)
    .flat()
    .map((row: Row) => ({ ...row, bad: '', good: '' })),
}
