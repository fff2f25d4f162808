import type { Article, Block, Sentence, Token } from '../article'
import { isWord } from '../language/words-in'
import { onceEach, onceEachInSteps } from '../once-each'
import type { InSteps } from '../pauses'
import { prose, type BlockKind } from '../types'

const empty =
  /^(?:the|an?|this|that|these|those|of|to|in|on|at|for|from|by|with|and|or|but|as|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|it|its|his|her|their|he|she|they|who|which|’s|'s|also|only|just|already|still|then|there)$/u
const negators = /^(?:not|n[’']t|never|no|nor|neither|nobody|nothing|none|without|cannot)$/u

/** What a sentence says, as far as comparing two of them needs it. */
export interface Gist {
  /** Words that carry meaning, negators left out, in lower case and without the endings of verbs and plurals. */
  readonly words: ReadonlySet<string>
  readonly negators: readonly Token[]
  /** Figures and capitalised words: two sentences that differ in them speak of different things. */
  readonly marks: ReadonlySet<string>
  readonly isQuoted: boolean
}

/** The gist of a sentence, kept with it. */
export const gistOf = onceEach(({ tokens }: Sentence): Gist => {
  const words = tokens.filter((token) => isWord(token) && !negators.test(token.lower) && !empty.test(token.lower))
  return {
    words: new Set(words.map(({ lower }) => stem(lower))),
    negators: tokens.filter(({ lower }) => negators.test(lower)),
    marks: new Set(
      tokens
        .filter(({ text, index }) => /\d/u.test(text) || (/^\p{Lu}/u.test(text) && index !== tokens[0]?.index))
        .map(({ lower }) => lower),
    ),
    isQuoted: tokens.some(({ quoted }) => quoted),
  }
})

const stem = (word: string) => (word.length > 4 ? word.replace(/(?:ies|ied|es|ed|ing|s)$/u, '') : word)

const articles = new Set(['the', 'a', 'an', 'that'])

/** The words that count: two sentences alike but for articles and marks are one. Kept with the sentence. */
export const wordsOf = onceEach(({ tokens }: Sentence): string =>
  tokens.flatMap((token) => (isWord(token) && !articles.has(token.lower) ? [token.lower] : [])).join(' '),
)

/** The share of words that two gists have in common, of all that either has. */
export function sharedWords(one: Gist, other: Gist): number {
  let shared = 0
  for (const word of one.words) if (other.words.has(word)) shared++
  return shared / Math.max(1, one.words.size + other.words.size - shared)
}

/** A sentence and the block it stands in. */
export interface Placed {
  readonly block: Block
  readonly sentence: Sentence
}

/** So many words of sense in common make two sentences worth comparing. */
const fewest = 4
/** Words that so many sentences have lead nowhere and are not followed: a long text costs little more than its length. */
const most = 12

/** Pairs of sentences of headline and story that have words of sense in common, the one that stands first first. */
export const alikePairsOf = onceEachInSteps(function* (article: Article): InSteps<readonly (readonly [Placed, Placed])[]> {
  const all: Placed[] = []
  const byWord = new Map<string, number[]>()
  /** How many words each sentence further up has in common with the one at hand. */
  const counts: number[] = []
  const pairs: (readonly [Placed, Placed])[] = []
  for (const block of article.blocks) {
    if (!comparable.includes(block.kind)) continue
    if (block.index % step === 0) yield
    for (const sentence of block.sentences) {
      const one = { block, sentence }
      const place = all.push(one) - 1
      const met: number[] = []
      for (const word of gistOf(sentence).words) {
        const row = byWord.get(word)
        if (!row) byWord.set(word, [place])
        else if (row.length < most) {
          for (const other of row) {
            const count = counts[other] ?? 0
            if (count === 0) met.push(other)
            counts[other] = count + 1
          }
          row.push(place)
        }
      }
      for (const place of met) {
        const other = all[place]
        if (other && (counts[place] ?? 0) >= fewest) pairs.push([other, one])
        counts[place] = 0
      }
    }
  }
  return pairs
})

/** The sentences of so many blocks are compared in a step. */
const step = 200
const comparable: readonly BlockKind[] = [...prose, 'headline', 'subhead']
