import type { Article, Block, BlockContent, Sentence } from '../article'
import type { InSteps } from '../pauses'
import type { Report } from '../report'
import type { BlockKind, Category } from '../types'

export type { Proposal, Report } from '../report'
export { prose } from '../types'

/** A neighbouring block. Add `shift` to one of its offsets to speak of it in the offsets of the block at hand. */
export interface Neighbour {
  readonly block: Block
  readonly shift: number
}

/** The blocks around, nearest first, at most `reach` on each side. */
export interface Around {
  readonly before: readonly Neighbour[]
  readonly after: readonly Neighbour[]
}

/** Damaged text with the damage between [[ and ]], and what the first repair makes of it (left out: no repair with edits). */
export interface Example {
  readonly damaged: string
  readonly repaired?: string
  /** Read it as a whole draft, finding blocks; otherwise each paragraph is taken as body text. */
  readonly draft?: true
  /** Lines of the desk’s list of names. */
  readonly houseNames?: readonly string[]
}

interface RuleBase {
  /** The same as the file name. */
  readonly id: string
  readonly category: Category
  /** The title of the card, as an editor would say it. */
  readonly name: string
  /** What an editor reads under “Why this is marked”. */
  readonly why: string
  /** The kinds of block it reads. */
  readonly blocks: readonly BlockKind[]
  /** Entries of the catalogue of glitches it covers (BS01, PQ04 …). */
  readonly covers: readonly string[]
  readonly examples: readonly [Example, ...Example[]]
  /** Sound text it must stay silent on. */
  readonly sound: readonly [string, ...string[]]
  /** Ids of rules whose findings give way to this one's where they touch. */
  readonly outranks?: readonly string[]
  /** Off unless a style pack turns it on. */
  readonly optional?: true
}

/** Of a rule that sees text by itself. */
interface Cued {
  /** Words in lower case of which a text must hold one: the rule is asked about no other. Most sentences have nothing of what most rules look for. */
  readonly cues?: readonly string[] | ReadonlySet<string>
}

export interface SentenceRule extends RuleBase, Cued {
  readonly scope: 'sentence'
  /** `content` is that one sentence by itself: what is said of it is kept for as long as it reads the same, whatever stands beside it. */
  check(content: BlockContent, sentence: Sentence): Iterable<Report>
}

export interface ParagraphRule extends RuleBase, Cued {
  readonly scope: 'paragraph'
  check(content: BlockContent): Iterable<Report>
}

export interface NeighboursRule extends RuleBase {
  readonly scope: 'neighbours'
  check(block: Block, around: Around): Iterable<Report>
}

export interface ArticleRule extends RuleBase {
  readonly scope: 'article'
  /**
   * Works out what the rule reads of a block by itself, which has to be kept with the block (onceEach): it is done when the block is
   * checked, so that at the end of a draft nothing is left but to put it together.
   */
  prepare?(content: BlockContent): void
  /** What takes long in a long draft, in steps; it has to be kept with the article (onceEachInSteps), for `check` to find it done. */
  compare?(article: Article): InSteps<unknown>
  /** What it has to say; nothing (`undefined`) where it may be left, between two blocks of a long draft. */
  check(article: Article): Iterable<Report | undefined>
}

export type Rule = SentenceRule | ParagraphRule | NeighboursRule | ArticleRule
