import { type ChangeDesc, StateEffect, StateField } from '@codemirror/state'
import type { BlockOutline, Proof, Range } from '../../engine'

/** What the last whole check said of the draft beside its findings. */
export type Outline = Pick<Proof, 'blocks' | 'words' | 'sentences' | 'unanalysed' | 'source' | 'share'>

export const setOutline = StateEffect.define<Outline>()

/** Blocks follow the text as it is typed; the counts are those of the last check. Null before the first. */
export const outlineField = StateField.define<Outline | null>({
  create: () => null,
  update(outline, transaction) {
    let next = outline
    if (transaction.docChanged && next !== null)
      next = {
        ...next,
        blocks: mapBlocks(next.blocks, transaction.changes),
        unanalysed: mapUntouched(next.unanalysed, transaction.changes),
      }
    for (const effect of transaction.effects) if (effect.is(setOutline)) next = effect.value
    return next
  },
})

/** Blocks where they stand after the changes, what was typed at their edges included; emptied ones are left out. */
export function mapBlocks(blocks: readonly BlockOutline[], changes: ChangeDesc): readonly BlockOutline[] {
  return blocks
    .map((block) => ({ ...block, from: changes.mapPos(block.from, -1), to: changes.mapPos(block.to, 1) }))
    .filter((block) => block.from < block.to)
}

/** Ranges where they stand after the changes; one that was typed in is left out until the next check has judged it anew. */
function mapUntouched(ranges: readonly Range[], changes: ChangeDesc): readonly Range[] {
  return ranges
    .filter(({ from, to }) => changes.touchesRange(from, to) === false)
    .map(({ from, to }) => ({ from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }))
}

/** The number an editor sees at the block a position stands in, counted from 1; null outside of blocks. */
export function paragraphNumber(blocks: readonly BlockOutline[], position: number): number | null {
  let low = 0
  let high = blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (block === undefined) return null
    if (position < block.from) high = middle - 1
    else if (position > block.to) low = middle + 1
    else return middle + 1
  }
  return null
}
