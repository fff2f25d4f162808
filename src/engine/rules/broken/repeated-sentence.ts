import type { Article, Block, Sentence } from '../../article'
import { isWord } from '../../language/words-in'
import { wordsOf } from '../../ledger/sense'
import { onceEach } from '../../once-each'
import { countWords } from '../../read/count-words'
import { hasFinalMark } from '../../read/headings'
import type { Range, Tier } from '../../types'
import { sentenceRemoval } from '../removal'
import { type ArticleRule, prose, type Report } from '../rule'
import { isCollection, isWhollyQuoted, type Repeat, standsFar } from './repeats'

/**
 * A sentence that stands twice in the story, word for word or nearly. Deliberate exceptions: sentences of fewer than seven words,
 * words quoted without their speaker (a refrain, a slogan), a sentence set apart over the name of who said it, one whose figures or names differ.
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
    {
      damaged:
        '“The bridge over the Drina is closed again,” the mayor said on Sunday. Trucks were sent through Loznica. [[“The bridge over the Drina is closed again,” the mayor said on Sunday.]]',
      repaired: '“The bridge over the Drina is closed again,” the mayor said on Sunday. Trucks were sent through Loznica.',
    },
  ],
  sound: [
    'Sales in the first quarter rose to 40 million euros. Sales in the second quarter rose to 55 million euros.',
    'John Bell admitted speeding. He was fined £120 and told to pay costs. Mark Orr admitted theft. He was fined £120 and told to pay costs.',
    'He did not come. She waited for him. He did not come.',
    'The crowd shouted “We want the water of our fathers back now”. Then again: “We want the water of our fathers back now”.',
  ],
  prepare({ sentences }) {
    for (const sentence of sentences) keyOf(sentence)
  },
  *check(article) {
    const repeats = [...findRepeats(article)]
    const isDoubled = isCollection(repeats)
    for (const { block, sentence, isFar } of repeats) {
      yield
      yield toReport(article, block, sentence, isFar ? (isDoubled || isPulled(article, block) ? 'doubtful' : 'likely') : 'sure')
    }
  },
}

/** “…” on its own, over “Ada Roe, head of the school”: set large on the page, and the speaker under it. */
function isPulled({ blocks }: Article, { index }: Block): boolean {
  const below = blocks[index + 1]?.text ?? ''
  return /^[–—-]|, /u.test(below) && countWords(below) <= 12 && !hasFinalMark(below)
}

interface Placing {
  readonly block: Block
  readonly sentence: Sentence
}

/** “Bell admitted speeding. He was fined £120. Orr admitted theft. He was fined £120.”: the same is told of another. */
function isOfAnother(first: Placing, again: Placing): boolean {
  if (!/^(?:he|she|they|it)$/u.test(again.sentence.tokens[0]?.lower ?? '')) return false
  const [one, other] = [first, again].map(({ block, sentence }) => namesIn(block.sentences[sentence.index - 1]))
  return (
    one !== undefined && other !== undefined && one.length > 0 && other.length > 0 && !other.some((name) => one.includes(name))
  )
}

const namesIn = (sentence: Sentence | undefined): readonly string[] =>
  (sentence?.tokens ?? []).filter(({ pos }) => pos === 'PROPN').map(({ text }) => text)

function* findRepeats(article: Article): Iterable<Repeat> {
  const seen = new Map<string, Placing>()
  for (const block of article.blocks) {
    if (!prose.includes(block.kind)) continue
    for (const sentence of block.sentences) {
      const key = keyOf(sentence)
      if (key === undefined) continue
      const first = seen.get(key)
      if (!first) seen.set(key, { block, sentence })
      else if (!isOfAnother(first, { block, sentence })) yield { block, sentence, isFar: standsFar(first.block, block) }
    }
  }
}

const shortest = 7

/** What two sentences are compared by; undefined where one is too short, or said by somebody. */
const keyOf = onceEach((sentence: Sentence): string | undefined => {
  const isShort = sentence.tokens.filter(isWord).length < shortest
  return isShort || isWhollyQuoted(sentence) ? undefined : wordsOf(sentence)
})

function toReport(article: Article, block: Block, sentence: Sentence, tier: Tier): Report {
  const range: Range = { from: block.from + sentence.from, to: block.from + sentence.to }
  const words = sentence.text.split(/\s+/u).slice(0, 5).join(' ')
  const deletion = sentenceRemoval(article, block, sentence)
  return {
    ranges: [range],
    tier,
    severity: 5,
    message: `The sentence that starts with “${words}” already stands further up.`,
    repairs: [{ label: 'Delete the second one', kind: 'single', edits: [deletion] }],
  }
}
