import type { Article, Block, BlockContent } from './article'
import { onceEach } from './once-each'
import { type InSteps, mapInSteps } from './pauses'
import type { ArticleReader } from './read/article'
import type { Reading, Readings } from './readers'
import { orderRivals, type Rival, trialsOf } from './rivals'
import type { Proposal, Report } from './report'
import type { Rule } from './rules/rule'
import { createRuleRunner, type Raised } from './rules/run'
import type { Candidate } from './settle/settle'
import { shift, shiftReport } from './shift'
import { touching } from './touching'
import type { Guard, Ranges } from './types'
import { type Allowance, createVet, type Trial } from './vet'
import type { WitnessReport } from './witness/types'

/** Runs rules and weighs in what readers said; every repair that comes out was tried and carries its guards. */
export interface Checker {
  /** Whether a block was checked where it stands among the same neighbours, and nothing more was said of it since. */
  knows(block: Block, readings: Readings | undefined): boolean
  /** Checks some blocks, and keeps what was found for as long as they are known. */
  checkBlocks(article: Article, blocks: readonly Block[], readings: Readings | undefined): InSteps<readonly Candidate[]>
  /** What was found in a block that was checked. */
  found(block: Block): readonly Candidate[]
  /** Paragraphs as they would read after repairs of the block that compete with each other, for readers to weigh. */
  trials(article: Article, block: Block): readonly string[]
  checkArticle(article: Article): InSteps<readonly Candidate[]>
  /** Tries the repairs of what a comparison with the original found. */
  weighWitness(article: Article, reports: readonly WitnessReport[]): InSteps<readonly Candidate[]>
  turn(): void
}

/** With so many findings a block is no copy (a row of marks, one word over and over), nor is a draft with so many of its own. */
const mostInBlock = 300
const mostInArticle = 2000
/**
 * A repair is tried by reading the paragraphs it touches anew. For all findings of a block, or of a draft, so many characters are read at
 * most, and the repairs beyond are not offered: without that the work would grow with the square of a paragraph's length.
 */
const readOfCopy = 200_000
const readOfNoCopy = 100_000
/** How often a draft is read over for the repairs that reach across it. */
const readOfArticle = 8

const allowanceFor = (findings: number, most: number, length = 0): Allowance => ({
  left: findings > most ? readOfNoCopy : readOfCopy + readOfArticle * length,
})

export function createChecker(reader: ArticleReader, rules: readonly Rule[]): Checker {
  let contents = 0
  const serialOf = onceEach((_: BlockContent) => ++contents)
  const runner = createRuleRunner(rules, serialOf)
  const vet = createVet(reader, runner, serialOf)
  const kept = new WeakMap<Block['surroundings'], Checked>()

  const toRepairs = (article: Article, ranges: Ranges, proposals: readonly Proposal[], allowance: Allowance): readonly Rival[] =>
    proposals
      .filter((proposal) => proposal.edits.length === 0 || vet.passes(article, proposal.edits, allowance))
      .map((proposal) => ({ ...proposal, guards: guardsOf(article, ranges, proposal) }))

  const fromRule = (
    article: Article,
    allowance: Allowance,
    { by, ranges, tier, severity, message, repairs, names }: Raised,
    readings?: Readings,
  ): Candidate => ({
    rule: by.id,
    category: by.category,
    tier,
    severity,
    ranges,
    message,
    repairs: orderRivals(article, toRepairs(article, ranges, repairs, allowance), readings),
    ...(names && { names }),
    fromReader: false,
    outranks: by.outranks ?? [],
  })

  return {
    turn() {
      runner.turn()
      vet.turn()
    },
    *checkArticle(article) {
      const found = yield* runner.runOnArticle(article)
      const allowance = allowanceFor(found.length, mostInArticle, article.text.length)
      yield* vet.readAhead(article, toTry(found, allowance))
      return yield* mapInSteps(found, (raised) => fromRule(article, allowance, raised))
    },
    *weighWitness(article, reports) {
      const allowance = allowanceFor(reports.length, mostInArticle, article.text.length)
      yield* vet.readAhead(article, toTry(reports, allowance))
      return yield* mapInSteps(
        reports,
        (report): Candidate => ({
          ...report,
          category: 'translation',
          repairs: toRepairs(article, report.ranges, report.repairs, allowance),
          fromReader: false,
          outranks: [],
        }),
      )
    },
    trials(article, block) {
      if (kept.get(block.surroundings)?.hasRivals === false) return []
      const found = runner.runOnBlock(article, block)
      const allowance = allowanceFor(found.length, mostInBlock)
      return found
        .filter(({ repairs }) => repairs.some(({ rival }) => rival === true))
        .flatMap(({ ranges, repairs }) => trialsOf(article, toRepairs(article, ranges, repairs, allowance)))
    },
    knows(block, readings) {
      const known = kept.get(block.surroundings)
      return known !== undefined && !known.hasRivals && known.reading === readings?.get(block.key)
    },
    found(block) {
      const known = kept.get(block.surroundings)
      if (!known) return []
      if (known.from === block.from) return known.candidates
      const candidates = known.candidates.map((candidate) => shiftCandidate(candidate, block.from - known.from))
      kept.set(block.surroundings, { ...known, from: block.from, candidates })
      return candidates
    },
    *checkBlocks(article, blocks, readings) {
      yield* runner.runAhead(blocks, 'all')
      const rows = blocks.map((block) => {
        const found = runner.runOnBlock(article, block)
        const reading = readings?.get(block.key)
        const reports = (reading?.reports ?? []).map((report) => shiftReport(report, block.from))
        return { block, found, reading, reports, allowance: allowanceFor(found.length + reports.length, mostInBlock) }
      })
      yield* vet.readAhead(
        article,
        rows.flatMap(({ found, reports, allowance }) => toTry([...reports, ...found], allowance)),
      )
      yield* runner.prepare(blocks.map(({ content }) => content))
      const all: Candidate[] = []
      for (const { block, found, reading, reports, allowance } of rows) {
        const fromReaders = reports.map((report): Candidate => {
          const repairs = toRepairs(article, report.ranges, report.repairs, allowance)
          return { ...report, repairs, fromReader: true, outranks: [] }
        })
        const fromRules = yield* mapInSteps(found, (raised) => fromRule(article, allowance, raised, readings))
        const candidates = [...fromRules, ...fromReaders]
        const hasRivals = found.some(({ repairs }) => repairs.some(({ rival }) => rival === true))
        kept.set(block.surroundings, { from: block.from, reading, hasRivals, candidates })
        all.push(...candidates)
      }
      return all
    },
  }
}

/** The repairs of what was found, as far as they change anything. */
const toTry = (found: readonly Report[], allowance: Allowance): readonly Trial[] =>
  found.flatMap(({ repairs }) => repairs.filter(({ edits }) => edits.length > 0).map(({ edits }) => ({ edits, allowance })))

/** What was found in a block when it stood at `from` and this was read of it. What readers say elsewhere can put rivals in another order. */
interface Checked {
  readonly from: number
  readonly reading: Reading | undefined
  readonly hasRivals: boolean
  readonly candidates: readonly Candidate[]
}

function shiftCandidate(candidate: Candidate, by: number): Candidate {
  const placed = shiftReport(candidate, by)
  const repairs = placed.repairs.map((repair) => ({ ...repair, guards: repair.guards.map((guard) => shift(guard, by)) }))
  return { ...placed, repairs }
}

/** The sentences that a repair changes or that its finding was judged by. */
function guardsOf(article: Article, ranges: Ranges, { edits }: Proposal): readonly Guard[] {
  const near = [...ranges, ...edits]
  return touching(article.blocks, near).flatMap((block) =>
    touching(block.sentences, near, block.from).map(({ from, to, text }) => ({
      from: block.from + from,
      to: block.from + to,
      text,
    })),
  )
}
