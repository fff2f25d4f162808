import { type FoundPhrase, isQuotedPhrase } from '../../lexicon/find-phrases'
import { calquesIn, quotedCalquesIn } from '../../lexicon/source-language'
import type { Block } from '../../article'
import { shiftReport } from '../../shift'
import { reportPhrase } from '../phrase-rule'
import { type ArticleRule, prose, type Report } from '../rule'
import { calques } from './calque'

/**
 * The doubtful entries of a pack, where the draft is known to come from its language: given with the draft, or told by its other
 * calques. Its quotations were translated too, so there all entries of the pack count, and the repair is a query. Deliberate
 * exception: drafts whose source is not known.
 */
export const calqueOfSource: ArticleRule = {
  id: 'calque-of-source',
  category: 'translation',
  name: 'Stock phrase of the original’s language',
  why: 'Native writers use these words as well, but this draft was put into English from a language whose news is full of them, and English says it shorter.',
  scope: 'article',
  blocks: prose,
  covers: ['LX18', 'LX19'],
  examples: [
    {
      damaged:
        'Let us tell you that the minister did the inauguration of a bridge. He [[took a dig at]] the mayor. Cent percent of votes went to him till date.',
      repaired:
        'Let us tell you that the minister did the inauguration of a bridge. He mocked the mayor. Cent percent of votes went to him till date.',
    },
  ],
  sound: ['He took a dig at the mayor, and the court took cognizance of it. The driver absconded in the wee hours.'],
  outranks: ['calque'],
  *check({ blocks, origin: { packs } }) {
    if (packs.length === 0) return
    for (const block of blocks) {
      if (!calqueOfSource.blocks.includes(block.kind)) continue
      const counts = ({ table }: FoundPhrase) => packs.includes(table)
      for (const found of calquesIn(block.content))
        if (counts(found) && found.entry.doubtful) yield reportIn(block, found, isQuotedPhrase(found))
      for (const found of quotedCalquesIn(block.content)) if (counts(found)) yield reportIn(block, found, true)
    }
  },
}

function reportIn(block: Block, found: FoundPhrase, quoted: boolean): Report {
  return { ...shiftReport(reportPhrase(calques, block, found, quoted), block.from), tier: 'likely' }
}
