import type { Article, Block, BlockContent } from '../article'
import { createMemo } from '../memo'
import type { InSteps } from '../pauses'
import { shiftReport } from '../shift'
import type { BlockKind } from '../types'
import { type Around, type Neighbour, type ParagraphRule, type Report, type Rule, reach } from './rule'

/** A rule and what it reported. Offsets are places in the draft. */
export interface Raised extends Report {
  readonly by: Rule
}

export interface RuleRunner {
  /** What the rules of scope paragraph and neighbours say of a block. */
  runOnBlock(article: Article, block: Block): readonly Raised[]
  /** The same without what is said of style, in no order and in offsets of the block: style is not asked for it. */
  runForSense(article: Article, block: Block): readonly Raised[]
  /** Reads of a block what rules of scope article will ask of it. */
  prepare(content: BlockContent): void
  /** What the rules of scope article say, a rule at a step. */
  runOnArticle(article: Article): InSteps<readonly Raised[]>
  turn(): void
}

/** A number for each content: keys made of them are short, where those made of texts would be as long as the draft. */
export type Serials = (content: BlockContent) => number

/**
 * Runs rules block by block, keeping results by all that a rule could see: the block's content alone, or also its neighbours and how far
 * away they stand. Offsets kept are those of the block.
 */
export function createRuleRunner(rules: readonly Rule[], serialOf: Serials): RuleRunner {
  const keptBeside = createMemo<readonly Raised[]>()
  const placeOf = new Map(rules.map((rule, place) => [rule, place]))
  const inOrder = (raised: readonly Raised[]) => raised.toSorted((a, b) => (placeOf.get(a.by) ?? 0) - (placeOf.get(b.by) ?? 0))
  const paragraphRules = rules.filter((rule) => rule.scope === 'paragraph')
  const neighbourRules = byKind(rules.filter((rule) => rule.scope === 'neighbours'))
  const articleRules = rules.filter((rule) => rule.scope === 'article')
  const preparing = byKind(articleRules.filter(({ prepare }) => prepare !== undefined))

  const runAlone = (some: readonly ParagraphRule[]): ((block: Block) => readonly Raised[]) => {
    const rulesOf = byKind(some)
    const kept = new WeakMap<BlockContent, readonly Raised[]>()
    return (block) => {
      const known = kept.get(block.content)
      if (known) return known
      const raised = raise(rulesOf(block.kind), (rule) => rule.check(block))
      kept.set(block.content, raised)
      return raised
    }
  }
  const runSense = runAlone(paragraphRules.filter(({ category }) => category !== 'style'))
  const runStyle = runAlone(paragraphRules.filter(({ category }) => category === 'style'))

  const runBeside = (article: Article, block: Block): readonly Raised[] => {
    const some = neighbourRules(block.kind)
    if (some.length === 0) return []
    const around = lookAround(article, block)
    const key = [...around.before, { block, shift: 0 }, ...around.after]
      .map((at) => `${at.shift}:${serialOf(at.block.content)}`)
      .join()
    return keptBeside.get(key, () => raise(some, (rule) => rule.check(block, around)))
  }

  return {
    turn: () => keptBeside.turn(),
    runOnBlock: (article, block) =>
      [...inOrder([...runSense(block), ...runStyle(block)]), ...runBeside(article, block)].map((raised) =>
        shiftReport(raised, block.from),
      ),
    runForSense: (article, block) => [
      ...runSense(block),
      ...runBeside(article, block).filter(({ by }) => by.category !== 'style'),
    ],
    prepare(content) {
      for (const rule of preparing(content.kind)) rule.prepare?.(content)
    },
    *runOnArticle(article) {
      const raised: Raised[] = []
      for (const rule of articleRules) {
        if (rule.compare) yield* rule.compare(article)
        raised.push(...raise([rule], () => rule.check(article)))
        yield
      }
      return raised
    },
  }
}

/** The rules that read a kind of block. */
function byKind<Some extends Rule>(rules: readonly Some[]): (kind: BlockKind) => readonly Some[] {
  const known = new Map<BlockKind, readonly Some[]>()
  return (kind) => {
    const some = known.get(kind) ?? rules.filter((rule) => rule.blocks.includes(kind))
    known.set(kind, some)
    return some
  }
}

function raise<Some extends Rule>(rules: readonly Some[], check: (rule: Some) => Iterable<Report>): readonly Raised[] {
  const raised: Raised[] = []
  for (const by of rules) for (const report of check(by)) raised.push({ ...report, by })
  return raised
}

function lookAround(article: Article, block: Block): Around {
  const neighbour = (other: Block): Neighbour => ({ block: other, shift: other.from - block.from })
  const { index } = block
  return {
    before: article.blocks
      .slice(Math.max(0, index - reach), index)
      .reverse()
      .map(neighbour),
    after: article.blocks.slice(index + 1, index + 1 + reach).map(neighbour),
  }
}
