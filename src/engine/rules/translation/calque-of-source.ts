import { calquesIn } from '../../lexicon/source-language'
import { shiftEdits, shiftRanges } from '../../shift'
import { reportPhrase } from '../phrase-rule'
import { type ArticleRule, prose } from '../rule'
import { calques } from './calque'

/**
 * The doubtful entries of a pack, where the draft is known to come from its language: given with the draft, or told by its other
 * calques. Deliberate exceptions: drafts whose source is not known, and quotations.
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
  *check({ blocks, source }) {
    if (!source) return
    for (const block of blocks) {
      if (!calqueOfSource.blocks.includes(block.kind)) continue
      for (const found of calquesIn(block.content)) {
        if (found.table !== source || !found.entry.doubtful) continue
        const report = reportPhrase(calques, block, found, false)
        yield {
          ...report,
          tier: 'likely',
          ranges: shiftRanges(report.ranges, block.from),
          repairs: report.repairs.map((repair) => ({ ...repair, edits: shiftEdits(repair.edits, block.from) })),
        }
      }
    }
  },
}
