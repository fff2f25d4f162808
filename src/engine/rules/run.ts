import type { Article, Block } from '../article'
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

/**
 * Runs rules block by block, keeping results by all that a rule could see: the block's key alone, or also its neighbours and how far
 * away they stand. Offsets kept are those of the block.
 */
export function createRuleRunner(rules: readonly Rule[]): RuleRunner {
  const kept = createMemo<readonly Raised[]>()
  const paragraphRules = rules.filter((rule) => rule.scope === 'paragraph')
  const neighbourRules = rules.filter((rule) => rule.scope === 'neighbours')
  const articleRules = rules.filter((rule) => rule.scope === 'article')

  return {
    turn: () => kept.turn(),
    runOnBlock(article, block) {
      const alone = kept.get(block.key, () =>
        paragraphRules.filter((rule) => rule.blocks.includes(block.kind)).flatMap((rule) => raise(rule, rule.check(block))),
      )
      if (neighbourRules.length === 0) return alone.map((raised) => shift(raised, block.from))
      const around = lookAround(article, block)
      const key = [...around.before, { block, shift: 0 }, ...around.after].map((at) => `${at.shift}:${at.block.key}`).join('\n\0')
      const beside = kept.get(key, () =>
        neighbourRules
          .filter((rule) => rule.blocks.includes(block.kind))
          .flatMap((rule) => raise(rule, rule.check(block, around))),
      )
      return [...alone, ...beside].map((raised) => shift(raised, block.from))
    },
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
