import { isRewritten, prepareSigns, rewritten, spunTermsIn } from '../../lexicon/machine-signs'
import { swappedTermAt } from '../../lexicon/swapped-terms'
import { shiftReport } from '../../shift'
import type { ArticleRule } from '../rule'
import { reportTerm } from './swapped-term'

/**
 * Terms with their words swapped that may be chance one by one, where a draft holds several: *clinical diary*, *soaked fat*, *moment
 * noodles*. Deliberate exceptions: drafts that show too few signs of a rewriting machine, names, hyphens.
 */
export const spunTerm: ArticleRule = {
  id: 'spun-term',
  category: 'translation',
  name: 'A term in a machine’s words',
  why: 'Other words of this draft show that a rewriting machine swapped them for synonyms. Here it probably did so too: nobody says these words together.',
  scope: 'article',
  blocks: rewritten,
  covers: ['LX01'],
  examples: [
    {
      damaged: 'The [[clinical diary]] said that [[soaked fat]] and [[liquor admission]] raise the [[threat factor]] for both.',
      repaired: 'The medical journal said that soaked fat and liquor admission raise the threat factor for both.',
    },
  ],
  sound: [
    'The clinical diary of the nurse was full. He wrote of soaked fat.',
    'The medical journal said that saturated fat and alcohol intake raise the risk factor for both.',
    'Soldiers burned fuel worth millions at the fuel depots. Infants who had never eaten solid food were tested.',
  ],
  prepare: prepareSigns,
  *check({ blocks, words }) {
    if (!isRewritten(blocks, words)) return
    for (const block of blocks) {
      if (!spunTerm.blocks.includes(block.kind)) continue
      for (const found of spunTermsIn(block.content)) {
        if (found.last > found.at + 1 || swappedTermAt(found.tokens, found.at) === undefined)
          yield shiftReport(reportTerm(block.content, found, 'likely'), block.from)
      }
    }
  },
}
