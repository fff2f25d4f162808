import type { Block, Sentence } from '../../article'
import { isWord } from '../../language/words-in'
import { wordsOf } from '../../ledger/sense'
import { onceEach } from '../../once-each'
import type { Range } from '../../types'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * A sentence that stands twice in the story, word for word or nearly. Deliberate exceptions: sentences of fewer than seven words,
 * words in quotation marks (a refrain, a slogan), a sentence whose figures or names differ.
 */
export const repeatedSentence: ArticleRule = {
  id: 'repeated-sentence',
  category: 'broken',
  name: 'Sentence repeated',
  why: 'The same sentence stands in the story twice. Machine translation and page copying repeat whole sentences.',
  scope: 'article',
  blocks: prose,
  covers: ['BS26'],
  examples: [
    {
      damaged:
        'The bridge over the Drina was closed on Sunday after heavy rain. Trucks were sent through Loznica. [[The bridge over the Drina was closed on Sunday after the heavy rain.]]',
      repaired: 'The bridge over the Drina was closed on Sunday after heavy rain. Trucks were sent through Loznica.',
    },
  ],
  sound: [
    'Sales in the first quarter rose to 40 million euros. Sales in the second quarter rose to 55 million euros.',
    'He did not come. She waited for him. He did not come.',
    'The crowd shouted “We want the water of our fathers back now”. Then again: “We want the water of our fathers back now”.',
  ],
  prepare({ sentences }) {
    for (const sentence of sentences) keyOf(sentence)
  },
  *check(article) {
    const seen = new Map<string, Block>()
    for (const block of article.blocks) {
      if (!prose.includes(block.kind)) continue
      for (const sentence of block.sentences) {
        const key = keyOf(sentence)
        if (key === undefined) continue
        const first = seen.get(key)
        if (first) yield toReport(block, sentence, block.index - first.index > near)
        else seen.set(key, block)
      }
    }
  },
}

const shortest = 7
/** Further apart, it may be a sentence pulled out of the story on purpose: 3 in 14,800 words of published news were. */
const near = 1

/** What two sentences are compared by; undefined where one is too short, or said by somebody. */
const keyOf = onceEach((sentence: Sentence): string | undefined => {
  const words = sentence.tokens.filter(isWord)
  return words.length < shortest || words.some((word) => word.quoted) ? undefined : wordsOf(sentence)
})

function toReport(block: Block, sentence: Sentence, far: boolean): Report {
  const range: Range = { from: block.from + sentence.from, to: block.from + sentence.to }
  const before = sentence.index > 0 ? block.text.slice(0, sentence.from).trimEnd().length : sentence.from
  const words = sentence.text.split(/\s+/u).slice(0, 5).join(' ')
  const deletion = { from: block.from + before, to: range.to, insert: '' }
  return {
    ranges: [range],
    tier: far ? 'doubtful' : 'sure',
    severity: 5,
    message: `The sentence that starts with “${words}” already stands further up.`,
    repairs: [{ label: 'Delete the second one', kind: 'single', edits: [deletion] }],
  }
}
