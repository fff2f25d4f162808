import type { BlockContent } from '../../article'
import { calquesIn } from '../../lexicon/source-language'
import { spunTermAt, type SwappedTerm, swappedTermAt, termsIn } from '../../lexicon/swapped-terms'
import { onceEach } from '../../once-each'
import { shiftReport } from '../../shift'
import type { ArticleRule } from '../rule'
import { reportTerm, swappedTerm } from './swapped-term'

/**
 * Terms with their words swapped that may be chance one by one, where a draft holds several: *clinical diary*, *soaked fat*, *moment
 * noodles*. Deliberate exceptions: drafts with fewer than three of them and of the phrases of rewriting machines, or fewer than one in 250 words, names, hyphens.
 */
export const spunTerm: ArticleRule = {
  id: 'spun-term',
  category: 'translation',
  name: 'A term in a machine’s words',
  why: 'Other words of this draft show that a rewriting machine swapped them for synonyms. Here it probably did so too: nobody says these words together.',
  scope: 'article',
  blocks: swappedTerm.blocks,
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
  ],
  prepare: (content) => void spunTermsIn(content),
  *check({ blocks, words }) {
    const read = blocks.filter(({ kind }) => spunTerm.blocks.includes(kind))
    const terms = new Set(read.flatMap(({ content }) => spunTermsIn(content).map(({ term }) => term)))
    const phrases = new Set(
      read.flatMap(({ content }) =>
        calquesIn(content)
          .filter(({ entry, table }) => table.machine && !entry.doubtful)
          .map(({ entry }) => entry),
      ),
    )
    if (terms.size + phrases.size < Math.max(fewest, words / wordsPerSign)) return
    for (const block of read) {
      for (const found of spunTermsIn(block.content)) {
        if (swappedTermAt(found.tokens, found.at) === undefined) yield shiftReport(reportTerm(block, found, 'likely'), block.from)
      }
    }
  },
}

/** So many different signs of a machine must stand in a draft: one or two happen in sound copy. */
const fewest = 3
/** A machine swaps words in every other sentence; in a long sound draft chance brings one in a thousand words. */
const wordsPerSign = 250

const spunTermsIn: (content: BlockContent) => readonly SwappedTerm[] = onceEach(({ sentences }) => [
  ...termsIn(sentences, spunTermAt),
])
