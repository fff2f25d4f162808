import { type ChangeDesc, StateEffect, type Text } from '@codemirror/state'
import type { BlockHint, Range } from '../../engine'
import type { Remark } from '../../formats/format'
import type { OpenedDocument } from '../../shared/opened-draft'
import { mapWithEdges, mapWords } from '../editor/map-range'

/** What stands beside the text of a draft: kinds of paragraphs, what no rule marks, links, objects and what others said. */
export type Beside = Pick<OpenedDocument, 'blocks' | 'shields' | 'remarks'>

/** Where that stood before a change took some of it away; `document` is null for a draft of plain text. */
export interface BesideBefore {
  readonly document: Beside | null
  readonly pasted: Beside
}

/** Undo and redo bring back what stood beside the text as well. */
export const besideBack = StateEffect.define<BesideBefore>({
  map: ({ document, pasted }, changes) => ({
    document: document === null ? null : mappedBeside(document, changes),
    pasted: mappedBeside(pasted, changes),
  }),
})

/** What stands beside a text, where it stands after changes that led to `text`. */
export function movedBeside({ blocks, shields, remarks }: Beside, changes: ChangeDesc, text: Text): Beside {
  return {
    blocks: eachMoved(blocks, changes, (block) => movedBlock(block, changes, text)),
    shields: eachMoved(shields, changes, (range) => [mapWords(range, changes)].filter(({ from, to }) => from < to)),
    remarks: eachMoved(remarks, changes, (remark) => (isBroken(remark, changes) ? [] : [mapWords(remark, changes)])),
  }
}

/** The same without a look at the text. */
export function mappedBeside({ blocks, shields, remarks }: Beside, changes: ChangeDesc): Beside {
  const map = <T extends Range>(ranges: readonly T[]): readonly T[] => ranges.map((range) => mapWords(range, changes))
  return { blocks: map(blocks), shields: map(shields), remarks: map(remarks) }
}

/** Whether words at the edge of a range go, so that undo could not tell it from its place. */
export function losesBeside({ blocks, shields, remarks }: Beside, changes: ChangeDesc): boolean {
  const gone: Range[] = []
  changes.iterChangedRanges((from, to) => void (from < to && gone.push({ from, to })))
  const isCut = ({ from, to }: Range): boolean =>
    gone.some((one) => (one.from <= from && from <= one.to) || (one.from <= to && to <= one.to))
  const isWrittenOver = ({ kind, from, to }: Remark): boolean =>
    kind === 'object' && gone.some((one) => one.from < to && one.to > from)
  return gone.length > 0 && ([blocks, shields, remarks].some((ranges) => ranges.some(isCut)) || remarks.some(isWrittenOver))
}

/** The name of a picture or embed that was written over is but words. */
function isBroken({ kind, from, to }: Remark, changes: ChangeDesc): boolean {
  return kind === 'object' && to - from > 2 && changes.touchesRange(from + 1, to - 1) !== false
}

/** What stands before the changes stays as it is and what stands behind them only moves; only the rest needs a closer look. */
function eachMoved<T extends Range>(ranges: readonly T[], changes: ChangeDesc, look: (range: T) => readonly T[]): readonly T[] {
  let first = Number.POSITIVE_INFINITY
  let last = 0
  changes.iterChangedRanges((from, to) => {
    first = Math.min(first, from)
    last = to
  })
  const by = changes.newLength - changes.length
  return ranges.flatMap((range) => {
    if (range.to < first) return range
    return range.from > last ? { ...range, from: range.from + by, to: range.to + by } : look(range)
  })
}

/** A block with what is typed at its edges; a paragraph begun in one is of its kind only where such come in rows. */
function movedBlock(block: BlockHint, changes: ChangeDesc, text: Text): readonly BlockHint[] {
  const moved = mapWithEdges(block, changes)
  const { from, to } = moved
  if (from >= to) return []
  if (changes.touchesRange(block.from, block.to) === false) return [moved]
  const parts = partsOf(text.sliceString(from, to), from)
  return parts.slice(0, inRows.has(block.kind) ? parts.length : 1).map((range) => ({ ...range, kind: block.kind }))
}

const inRows: ReadonlySet<BlockHint['kind']> = new Set(['list', 'quotation', 'cell', 'footnote'])

/** The paragraphs of a text that begins at `start`, parted by empty lines. */
export function partsOf(text: string, start: number): readonly Range[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/gu)].map(({ 0: part, index }) => ({
    from: start + index,
    to: start + index + part.length,
  }))
}
