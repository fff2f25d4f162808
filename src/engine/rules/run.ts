import type { Article, Block, BlockContent } from '../article'
import { createMemo } from '../memo'
import { shiftEdits, shiftRanges } from '../shift'
import { type Around, type Neighbour, type Report, type Rule, reach } from './rule'

/** A rule and what it reported. Offsets are places in the draft. */
export interface Raised extends Report {
  readonly by: Rule
}

export interface RuleRunner {
  /** What the rules of scope paragraph and neighbours say of a block. */
  runOnBlock(article: Article, block: Block): readonly Raised[]
  /** What the rules of scope article say. */
  runOnArticle(article: Article): readonly Raised[]
  turn(): void
}

/** A number for each content: keys made of them are short, where those made of texts would be as long as the draft. */
export type Serials = (content: BlockContent) => number

/**
 * Runs rules block by block, keeping results by all that a rule could see: the block's content alone, or also its neighbours and how far
 * away they stand. Offsets kept are those of the block.
 */
export function createRuleRunner(rules: readonly Rule[], serialOf: Serials): RuleRunner {
  const keptAlone = new WeakMap<BlockContent, readonly Raised[]>()
  const keptBeside = createMemo<readonly Raised[]>()
  const paragraphRules = rules.filter((rule) => rule.scope === 'paragraph')
  const neighbourRules = rules.filter((rule) => rule.scope === 'neighbours')
  const articleRules = rules.filter((rule) => rule.scope === 'article')

  const runAlone = (block: Block): readonly Raised[] => {
    const known = keptAlone.get(block.content)
    if (known) return known
    const raised = paragraphRules
      .filter((rule) => rule.blocks.includes(block.kind))
      .flatMap((rule) => raise(rule, rule.check(block)))
    keptAlone.set(block.content, raised)
    return raised
  }

  const runBeside = (article: Article, block: Block): readonly Raised[] => {
    if (neighbourRules.length === 0) return []
    const around = lookAround(article, block)
    const key = [...around.before, { block, shift: 0 }, ...around.after]
      .map((at) => `${at.shift}:${serialOf(at.block.content)}`)
      .join()
    return keptBeside.get(key, () =>
      neighbourRules.filter((rule) => rule.blocks.includes(block.kind)).flatMap((rule) => raise(rule, rule.check(block, around))),
    )
  }

  return {
    turn: () => keptBeside.turn(),
    runOnBlock: (article, block) => [...runAlone(block), ...runBeside(article, block)].map((raised) => shift(raised, block.from)),
    runOnArticle: (article) => articleRules.flatMap((rule) => raise(rule, rule.check(article))),
  }
}

function raise(by: Rule, reports: Iterable<Report>): Raised[] {
  return Array.from(reports, (report) => ({ ...report, by }))
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

function shift(raised: Raised, by: number): Raised {
  const repairs = raised.repairs.map((repair) => ({ ...repair, edits: shiftEdits(repair.edits, by) }))
  return { ...raised, ranges: shiftRanges(raised.ranges, by), repairs }
}
