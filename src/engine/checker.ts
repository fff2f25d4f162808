import type { Article, Block } from './article'
import type { ArticleReader } from './read/article'
import type { ReaderReport } from './readers'
import type { Proposal, Rule } from './rules/rule'
import { createRuleRunner, type Raised } from './rules/run'
import type { Candidate } from './settle/settle'
import { shiftEdits, shiftRanges } from './shift'
import type { Guard, Ranges, Repair } from './types'
import { createVet } from './vet'

/** Runs rules and weighs in what readers said; every repair that comes out was tried and carries its guards. */
export interface Checker {
  checkBlock(article: Article, block: Block, readings: readonly ReaderReport[]): readonly Candidate[]
  checkArticle(article: Article): readonly Candidate[]
  turn(): void
}

export function createChecker(reader: ArticleReader, rules: readonly Rule[]): Checker {
  const runner = createRuleRunner(rules)
  const vet = createVet(reader, runner)

  const toRepairs = (article: Article, ranges: Ranges, proposals: readonly Proposal[]): readonly Repair[] =>
    proposals
      .filter((proposal) => proposal.edits.length === 0 || vet(article, proposal.edits))
      .map((proposal) => ({ ...proposal, guards: guardsOf(article, ranges, proposal) }))

  const fromRule = (article: Article, { by, ranges, tier, severity, message, repairs }: Raised): Candidate => ({
    rule: by.id,
    category: by.category,
    tier,
    severity,
    ranges,
    message,
    repairs: toRepairs(article, ranges, repairs),
    fromReader: false,
    outranks: by.outranks ?? [],
  })

  return {
    turn: () => runner.turn(),
    checkArticle: (article) => runner.runOnArticle(article).map((raised) => fromRule(article, raised)),
    checkBlock(article, block, readings) {
      const fromReaders = readings.map((reading): Candidate => {
        const ranges = shiftRanges(reading.ranges, block.from)
        const proposals = reading.repairs.map((repair) => ({ ...repair, edits: shiftEdits(repair.edits, block.from) }))
        return { ...reading, ranges, repairs: toRepairs(article, ranges, proposals), fromReader: true, outranks: [] }
      })
      return [...runner.runOnBlock(article, block).map((raised) => fromRule(article, raised)), ...fromReaders]
    },
  }
}

/** The sentences that a repair changes or that its finding was judged by. */
function guardsOf(article: Article, ranges: Ranges, { edits }: Proposal): readonly Guard[] {
  const guards: Guard[] = []
  for (const block of article.blocks) {
    const near = [...ranges, ...edits].filter((range) => range.from <= block.to && range.to >= block.from)
    if (near.length === 0) continue
    for (const sentence of block.sentences) {
      const from = block.from + sentence.from
      const to = block.from + sentence.to
      if (near.some((range) => range.from <= to && range.to >= from)) guards.push({ from, to, text: sentence.text })
    }
  }
  return guards
}
