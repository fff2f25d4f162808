import type { Block } from './article'
import { type Checker, createChecker } from './checker'
import { readLedgers } from './ledger/ledgers'
import { readForLedgers } from './ledger/read-block'
import type { Ledgers } from './ledger/types'
import { atOnce, type InSteps, mapInSteps } from './pauses'
import { createArticleReader } from './read/article'
import { toReaderParagraph, toTrial } from './reader-paragraph'
import type { ReaderParagraph, Readings } from './readers'
import { rules as allRules } from './rules'
import { prose, type BlockKind, type Draft, type Finding, type Range } from './types'
import type { Rule } from './rules/rule'
import { nameOrigin } from './rules/translation/calque-language'
import { settle } from './settle/settle'
import type { HouseName, Story } from './story'
import { shareToChange } from './share'
import { touching } from './touching'
import { unanalysedIn } from './unanalysed'
import { urgentFirst } from './urgency'
import type { Original, Testimony } from './witness/types'
import { createWitnessStand } from './witness/witness'
import { isDamaged } from './word-odds/damaged'
import { weighDamage } from './word-odds/weigh'

/** A batch ends with the block that brings it past so many characters: rules run faster over many blocks. What is on the screen is told block by block. */
const batchSize = 6000

/** Findings that became known since the batch before, often none, in no order; the Proof at the end has the settled whole. */
export interface Batch {
  readonly findings: readonly Finding[]
  readonly checked: number
  readonly total: number
}

/** A block as windows and exports need it: where it stands and what it is. */
export interface BlockOutline extends Range {
  readonly kind: BlockKind
  readonly reason: string
}

/** All that Galley has to say of a draft. Ranges are places in the draft. */
export interface Proof {
  /** Settled, in reading order. */
  readonly findings: readonly Finding[]
  readonly blocks: readonly BlockOutline[]
  readonly words: number
  readonly sentences: number
  /** Sentences the rules could not analyse, and so do not judge. */
  readonly unanalysed: readonly Range[]
  /** Whether so much was found that what the second reader suspects is likely to be damage, too, and is told so. */
  readonly damaged: boolean
  /** The share of words an editor would change, from 0 to 1, as readers see it; missing before they have read the draft. */
  readonly share?: number
  /** The language the draft was probably put into English from, as an editor would name it; empty where its calques do not tell. */
  readonly source: string
  /** What the original has to tell; missing where none was given. */
  readonly testimony?: Testimony
  /** The people, places, bodies, numbers and days the draft speaks of, and how it writes them. */
  readonly ledgers: Ledgers
}

export interface ProofreadOptions {
  /** What is on the screen: checked before the rest. */
  readonly visible?: Range
  /** What readers have said so far. */
  readonly readings?: Readings
  /** The text the draft was translated from: what differs from it is found as well. */
  readonly original?: Original
  /** The draft was damaged when it came: it is read so to the end, while its marks are settled one after the other. */
  readonly damaged?: boolean
  /** Ids of findings that an editor ignored. */
  readonly dismissed?: ReadonlySet<string>
  /** Ids of rules that are turned off, beside those that are optional. */
  readonly disabled?: ReadonlySet<string>
  /** Ids of optional rules that are turned on. */
  readonly enabled?: ReadonlySet<string>
  /** The day the story is of, as 2021-12-30; without it the draft’s own head is looked at. */
  readonly date?: string
  /** Names as the house spells them. */
  readonly houseNames?: readonly HouseName[]
}

export interface Proofreader {
  /**
   * Checks a draft, worst-looking and visible paragraphs first. The host may stop between two batches by not asking for more.
   * What was found is kept by paragraph, so a second call after a keystroke costs about one paragraph.
   */
  proofread(draft: Draft, options?: ProofreadOptions): Generator<Batch, Proof>
  /**
   * The paragraphs of a draft that readers should read, worst-looking and visible ones first; once it was proofread, also how some would read
   * after repairs that compete with each other.
   */
  paragraphs(draft: Draft, visible?: Range): readonly ReaderParagraph[]
}

/** A proofreader over a set of rules; it keeps what it learnt between calls, so make one for each draft or window. */
export function createProofreader(rules: readonly Rule[] = allRules): Proofreader {
  const reader = createArticleReader()
  let checker: Checker | undefined
  const stand = createWitnessStand()
  let active = ''

  return {
    paragraphs(draft, visible) {
      const article = atOnce(reader.readAgain(draft))
      const blocks = urgentFirst(article.blocks, visible).filter((block) => prose.includes(block.kind))
      const trials = new Set(blocks.flatMap((block) => checker?.trials(article, block) ?? []))
      return [...blocks.map(({ content }) => toReaderParagraph(content)), ...[...trials].map(toTrial)]
    },

    *proofread(draft, options = {}) {
      const chosen = rules.filter((rule) => !options.disabled?.has(rule.id) && (!rule.optional || options.enabled?.has(rule.id)))
      const names = chosen.map((rule) => rule.id).join()
      const known = checker && names === active ? checker : createChecker(reader, chosen)
      checker = known
      active = names
      reader.turn()
      known.turn()
      stand.turn()

      const article = yield* pausing(reader.readAgain(draft, storyOf(options)), { findings: [], checked: 0, total: 0 })
      const total = article.blocks.length
      yield { findings: [], checked: 0, total }
      const { readings } = options
      const isOpen = (block: Block) => !known.knows(block, readings)
      const checkRow = function* (blocks: readonly Block[], before: number, most = batchSize): Generator<Batch, void> {
        let checked = before
        for (const batch of batchesOf(blocks, most)) {
          const progress = { findings: [], checked, total }
          const found = yield* pausing(known.checkBlocks(article, batch, readings), progress)
          yield* pausing(readForLedgers(batch.map(({ content }) => content)), progress)
          checked += batch.length
          const findings = yield* pausing(settle(article, found, options.dismissed), progress)
          yield { findings, checked, total }
        }
      }
      // What is on the screen is told before the rest of a long draft is so much as looked through.
      const visible = options.visible ? touching(article.blocks, [options.visible]).filter(isOpen) : []
      yield* checkRow(visible, 0, 0)
      const rest = article.blocks.filter((block) => !visible.includes(block) && isOpen(block))
      yield* checkRow(urgentFirst(rest), total - rest.length)
      const whole = { findings: [], checked: total, total }
      const ledgers = yield* pausing(readLedgers(article), whole)
      const found = article.blocks.flatMap(known.found)
      found.push(...(yield* pausing(known.checkArticle(article), whole)))
      const damaged = options.damaged === true || isDamaged(article, found, readings)
      const candidates = damaged && readings ? [...weighDamage(article, found, readings)] : found
      const heard = options.original && (yield* pausing(stand.compare(article, options.original), whole))
      const share = shareToChange(
        article.blocks.filter(({ kind }) => prose.includes(kind)),
        ({ key }) => readings?.get(key),
      )
      const told = heard?.reports.filter(({ rule }) => !options.disabled?.has(rule)) ?? []
      candidates.push(...(yield* pausing(known.weighWitness(article, told), whole)))
      const settled = yield* pausing(settle(article, candidates, options.dismissed), whole)
      yield whole
      const unanalysed = yield* pausing(
        mapInSteps(article.blocks, (block) => unanalysedIn(block, readings?.get(block.key))),
        whole,
      )
      yield whole
      return {
        findings: nameOrigin(article, settled),
        blocks: article.blocks.map(({ from, to, kind, reason }) => ({ from, to, kind, reason })),
        words: article.words,
        sentences: article.sentences,
        unanalysed: unanalysed.flat(),
        damaged,
        ...(share === undefined ? {} : { share }),
        source: draft.source || (article.origin.pack?.language ?? ''),
        ...(heard === undefined ? {} : { testimony: heard.testimony }),
        ledgers,
      }
    },
  }
}

/** A row in pieces, each ending with the block that brings it past so many characters. */
function* batchesOf(blocks: readonly Block[], most: number): Generator<readonly Block[]> {
  let batch: Block[] = []
  let size = 0
  for (const block of blocks) {
    batch.push(block)
    size += block.text.length
    if (size < most) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

/** Lets the host stop between the steps of some work, telling it each time how far the check has come. */
function* pausing<Value>(work: InSteps<Value>, progress: Batch): Generator<Batch, Value> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    yield progress
  }
}

function storyOf({ date, houseNames = [] }: ProofreadOptions): Partial<Story> {
  return { houseNames, ...(date === undefined ? {} : { date }) }
}
