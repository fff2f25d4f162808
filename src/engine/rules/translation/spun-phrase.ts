import type { Block } from '../../article'
import { type FoundPhrase, isQuotedPhrase } from '../../lexicon/find-phrases'
import { isRewritten, prepareSigns, rewritten, spunPhrasesIn } from '../../lexicon/machine-signs'
import { spunPhrases } from '../../lexicon/spun-phrases'
import { shiftReport } from '../../shift'
import { type PhraseFamily, reportPhrase } from '../phrase-rule'
import type { ArticleRule, Report } from '../rule'

/**
 * Words that English has, but that rewriting machines put for others: *sufferers* for patients, *posted in the journal*. Deliberate exception: drafts that show too few signs of
 * such a machine.
 */
export const spunPhrase: ArticleRule = {
  id: 'spun-phrase',
  category: 'translation',
  name: 'Words of a rewriting machine',
  why: 'Other words of this draft show that a rewriting machine swapped them for synonyms. These words are English, but such machines put them for others.',
  scope: 'article',
  blocks: rewritten,
  covers: ['LX01', 'LX05'],
  examples: [
    {
      damaged: 'Withinside the clinic bosom perils are found early, [[inclusive of]] small ones.',
      repaired: 'Withinside the clinic bosom perils are found early, including small ones.',
    },
    {
      damaged: 'Withinside the clinic bosom perils are found early in [[sufferers]].',
      repaired: 'Withinside the clinic bosom perils are found early in patients.',
    },
  ],
  sound: ['The price is inclusive of tax.', 'In keeping with the rules she spoke to sufferers.'],
  prepare: prepareSigns,
  *check({ blocks, words }) {
    if (!isRewritten(blocks, words)) return
    for (const block of blocks) {
      if (spunPhrase.blocks.includes(block.kind)) for (const found of spunPhrasesIn(block.content)) yield reportIn(block, found)
    }
  },
}

const family: PhraseFamily = {
  id: 'spun-phrase',
  category: 'translation',
  name: spunPhrase.name,
  why: spunPhrase.why,
  covers: spunPhrase.covers,
  severity: 5,
  tables: [spunPhrases],
  say: (words, put = '') => `“${words}” is probably what a rewriting machine put for “${put}”.`,
}

const reportIn = (block: Block, found: FoundPhrase): Report => ({
  ...shiftReport(reportPhrase(family, block.content, found, isQuotedPhrase(found)), block.from),
  tier: 'likely',
})
