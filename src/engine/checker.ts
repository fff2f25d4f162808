import type { Article, Block, BlockContent } from './article'
import { onceEach } from './once-each'
import type { ArticleReader } from './read/article'
import type { ReaderReport } from './readers'
import type { Proposal, Rule } from './rules/rule'
import { createRuleRunner, type Raised } from './rules/run'
import type { Candidate } from './settle/settle'
import { shiftEdits, shiftRanges } from './shift'
import { blocksTouching } from './touching'
import type { Guard, Ranges, Repair } from './types'
import { createVet } from './vet'

/** Runs rules and weighs in what readers said; every repair that comes out was tried and carries its guards. */
export interface Checker {
  checkBlock(article: Article, block: Block, readings: readonly ReaderReport[]): readonly Candidate[]
  checkArticle(article: Article): readonly Candidate[]
  turn(): void
}

export function createChecker(reader: ArticleReader, rules: readonly Rule[]): Checker {
  let contents = 0
  const serialOf = onceEach((_: BlockContent) => ++contents)
  const runner = createRuleRunner(rules, serialOf)
  const vet = createVet(reader, runner, serialOf)

  const toRepairs = (article: Article, ranges: Ranges, proposals: readonly Proposal[]): readonly Repair[] =>
    proposals
      .filter((proposal) => proposal.edits.length === 0 || vet.passes(article, proposal.edits))
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
    turn() {
      runner.turn()
      vet.turn()
    },
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
  const near = [...ranges, ...edits]
  const guards: Guard[] = []
  for (const block of blocksTouching(article.blocks, near)) {
    for (const sentence of block.sentences) {
      const from = block.from + sentence.from
      const to = block.from + sentence.to
      if (near.some((range) => range.from <= to && range.to >= from)) guards.push({ from, to, text: sentence.text })
    }
  }
  return guards
}
