import type { Origin } from './lexicon/source-language'
import type { Story } from './story'
import type { BlockKind, Range, Tier } from './types'

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or a punctuation mark. Offsets count from the start of its block. */
export interface Token extends Range {
  readonly text: string
  /** In small letters, but for WHO, IT and US in a text that is not all in capitals: they are no pronouns. */
  readonly lower: string
  readonly pos: PartOfSpeech
  /** Stands between quotation marks, or is one. */
  readonly quoted: boolean
  /** Its place in `Block.tokens`. */
  readonly index: number
  /** White space stands before it. */
  readonly spaced: boolean
}

/** Offsets count from the start of its block. */
export interface Sentence extends Range {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Closed by a full stop, question or exclamation mark, ellipsis or colon (closing quotation marks aside). */
  readonly terminated: boolean
  readonly index: number
}

/** A stretch between quotation marks, the marks included. Offsets count from the start of its block. */
export interface Quotation extends Range {
  /** It goes on from the paragraph before. */
  readonly continued: boolean
  /** Its closing mark stands in this block. */
  readonly closed: boolean
}

/** What speaks for a block being left over from the page, and how strongly. */
export interface FurnitureSign {
  readonly tier: Tier
  /** What the line does there, to be read after “This line …”. */
  readonly what: string
  /** It is made of marks alone, and so says nothing of the lines beside it. */
  readonly isMarks?: true
  /** It was taken for furniture because of its neighbours alone. */
  readonly isAdopted?: true
}

/** What a block says, wherever it stands: offsets count from its start. */
export interface BlockContent {
  readonly kind: BlockKind
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  /** All that reading it depended on: text, kind, the state of quotation it starts in. Equal keys mean equal content. */
  readonly key: string
  /** Its sentences, each by itself. */
  readonly apart: readonly SentenceApart[]
}

/** A sentence by itself and where in its block it starts. */
export interface SentenceApart {
  readonly from: number
  /** Of one sentence, whose offsets count from its own start. It is the same object wherever the sentence reads the same, as it does while others in its paragraph change. */
  readonly content: BlockContent
}

/**
 * A paragraph or a line of its own. `from` and `to` are places in the draft; everything inside counts from the start
 * of the block, so that what was read of a block can be kept while the text before it changes.
 */
export interface Block extends Range, BlockContent {
  /** Place in the article, from 0. The paragraph number an editor sees is one more. */
  readonly index: number
  /** Why it was taken for that kind, in words an editor understands. */
  readonly reason: string
  /** With a doubtful sign the block is read as what it seems to be besides. */
  readonly furniture?: FurnitureSign
  /** The same object for as long as the block reads the same, also while it moves: what is worked out from it can be kept by it (onceEach). */
  readonly content: BlockContent
  /** The same object for as long as the block and those that have a say in what is found in it read the same and stand as far apart. */
  readonly surroundings: object
}

/** So many blocks on each side may have a say in what is found in a block. */
export const reach = 2

/** What an article has in common with the one that was read before it: so many blocks at its head, and so many at its end, read the same. */
export interface Since {
  readonly blocks: readonly Block[]
  readonly head: number
  readonly tail: number
}

/** The draft as the engine sees it. */
export interface Article {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly shields: readonly Range[]
  readonly words: number
  readonly sentences: number
  /** The language it was put into English from, as it was given or else as its calques tell. */
  readonly origin: Origin
  readonly story: Story
  /** Missing for the first of its draft. */
  readonly since?: Since
}
