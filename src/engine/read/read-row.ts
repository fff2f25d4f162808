import { type Since, reach } from '../article'
import type { InSteps } from '../pauses'
import { prose, type BlockHint, type BlockKind } from '../types'
import { cutAgain, cutBlocks } from './blocks'
import { classifyBlocks, type FoundBlock, parts, top } from './classify'
import type { Content } from './content'
import { countWords } from './count-words'
import { type Ends, keptRanges, type Row, sharedEnds } from './kept-row'
import type { LineReader } from './line'
import { PlacedBlock } from './placed-block'
import { continuesQuotation, type QuotationState } from './quotations'

/** A draft as far as it is kept from one reading to the next. */
export interface ReadRow extends Row {
  /** A format reader told of some of its lines. */
  readonly isTold: boolean
  readonly blocks: readonly PlacedBlock[]
  readonly words: number
  readonly sentences: number
  readonly since?: Since
}

/** How lines and blocks are read; who has rows read keeps what these give. */
export interface RowReader {
  readonly line: LineReader
  readonly content: (kind: BlockKind, text: string, state: QuotationState, known?: Content) => Content
}

/**
 * So many blocks on each side have a say in what is found in a block and in whether a repair of it is sound: a rule may edit a block within
 * its reach, and vet tries that among as many others again, from the next block on where the edit touches it.
 */
const sight = 2 * reach + 1

/** The kinds whose sentences an editor would count. */
const counted: ReadonlySet<BlockKind> = new Set(['headline', ...prose])

const nothing: ReadRow = { text: '', ranges: [], isTold: false, blocks: [], words: 0, sentences: 0 }

/**
 * Reads a draft. Blocks that read as in the row before are taken over from it, so that an edit costs the section it stands in; what comes
 * out is what reading it from nothing would give.
 */
export function* readRow(
  text: string,
  hints: readonly BlockHint[],
  read: RowReader,
  before: ReadRow = nothing,
): InSteps<ReadRow> {
  const same = sharedEnds(before.text, text)
  const isTold = hints.length > 0
  const row: Row = { text, ranges: isTold || before.isTold ? cutBlocks(text, hints) : cutAgain(before, text, same) }
  const kept = keptRanges(before, row, same)
  if (text === before.text && kept.head === row.ranges.length && kept.head === before.ranges.length) return before
  const blocks = yield* readBlocks(row, kept, before, read)
  const since = sinceOf(blocks, kept, before)
  for (let index = Math.max(0, since.head - sight); index < blocks.length - since.tail + sight; index++) {
    const block = blocks[index]
    if (block) blocks[index] = block.amongOthers()
  }
  const differing = (all: readonly PlacedBlock[]) => all.slice(since.head, all.length - since.tail)
  return {
    ...row,
    isTold,
    blocks,
    words: before.words + addedWords(before.text, text, same),
    sentences: before.sentences + sentencesOf(differing(blocks)) - sentencesOf(differing(before.blocks)),
    ...(before === nothing ? {} : { since }),
  }
}

function* readBlocks({ text, ranges }: Row, kept: Ends, before: ReadRow, read: RowReader): InSteps<PlacedBlock[]> {
  const section = sectionAround(ranges, kept, before)
  const lines = ranges.slice(section.head, ranges.length - section.tail)
  yield* readLines(text, lines, read, section.head)
  const blocks = before.blocks.slice(0, section.head)
  const behind = before.blocks.slice(before.blocks.length - section.tail)
  const grown = ranges.length - before.ranges.length
  const by = text.length - before.text.length
  let isQuoted = blocks.at(-1)?.content.endsQuoted ?? false

  const readNext = (found: FoundBlock) => {
    const index = blocks.length
    const known =
      index < kept.head ? before.blocks[index] : index < ranges.length - kept.tail ? undefined : before.blocks[index - grown]
    const next = ranges[index + 1]
    // A quotation left open by mistake must not swallow the rest of the story: it goes on only where the next block takes it up.
    const nextOpens = next !== undefined && continuesQuotation(text.slice(next.from, next.to))
    const state = { carriedOn: isQuoted, nextOpens }
    const content = read.content(found.kind, text.slice(found.from, found.to), state, known?.content)
    isQuoted = content.endsQuoted
    blocks.push(new PlacedBlock(found, content, index, known?.surroundings ?? {}))
  }

  for (const found of yield* classifyBlocks(text, lines, read.line, section.head)) {
    readNext(found)
    if (blocks.length % step === 0) yield
  }
  let wasQuoted = before.blocks.at(-1 - section.tail)?.content.endsQuoted ?? false
  for (const old of behind) {
    const moved = old.moved(by, blocks.length)
    if (isQuoted === wasQuoted) blocks.push(moved)
    else {
      readNext(moved)
      wasQuoted = old.content.endsQuoted
    }
  }
  return blocks
}

/** So many lines or blocks are read in a step. */
const step = 50

/** Reads each line by itself, which is most of the work of saying what they are; what comes of it is kept by who reads. */
function* readLines(text: string, lines: Row['ranges'], read: RowReader, first: number): InSteps<void> {
  for (const [index, line] of lines.entries()) {
    if (!('kind' in line)) read.line(text.slice(line.from, line.to), first + index < top)
    if (index % step === step - 1) yield
  }
}

/** The lines whose kinds may not be what they were: from a block that parts, above the edit, to one below it. */
function sectionAround(ranges: Row['ranges'], kept: Ends, before: ReadRow): Ends {
  const near = [
    ...ranges.slice(Math.max(0, kept.head - 1), ranges.length - kept.tail + 1),
    ...before.ranges.slice(kept.head, before.ranges.length - kept.tail),
  ]
  // Lines that a file tells of are what it says, and among them nobody looks further.
  const areTold = kept.head > top && near.every((range) => 'kind' in range)
  const isEnd = (index: number) => {
    const block = before.blocks[index]
    return areTold || (block !== undefined && !('kind' in (before.ranges[index] ?? block)) && parts(block))
  }
  let head = kept.head - 1
  while (head > 0 && !isEnd(head)) head--
  // Which lines are the top ones may have changed.
  let tail = Math.min(kept.tail, ...[ranges, before.ranges].map(({ length }) => Math.max(0, length - top)))
  while (tail > 0 && !isEnd(before.ranges.length - tail)) tail--
  return { head: Math.max(0, head), tail: Math.max(0, tail - 1) }
}

/** What the blocks say that say the same as before, at either end. */
function sinceOf(blocks: readonly PlacedBlock[], kept: Ends, before: ReadRow): Since {
  const grown = blocks.length - before.blocks.length
  const isSame = (now: number, then: number) => blocks[now]?.content === before.blocks[then]?.content
  let { head, tail } = kept
  for (let at = 0; at < head; at++) if (!isSame(at, at)) head = at
  for (let at = 1; at <= tail; at++) if (!isSame(blocks.length - at, blocks.length - at - grown)) tail = at - 1
  return { blocks: before.blocks, head, tail }
}

const sentencesOf = (blocks: readonly PlacedBlock[]) =>
  blocks.reduce((sum, { kind, content }) => sum + (counted.has(kind) ? content.sentenceCount : 0), 0)

/** How many words more a text has than one before; a line end parts words, so only lines that differ are counted. */
function addedWords(before: string, after: string, same: Ends): number {
  const from = same.head === 0 ? 0 : after.lastIndexOf('\n', same.head - 1) + 1
  const next = after.indexOf('\n', after.length - same.tail)
  const tail = next < 0 ? 0 : after.length - next
  return countWords(after.slice(from, after.length - tail)) - countWords(before.slice(from, before.length - tail))
}
