import type { Block } from './article'
import type { Range } from './types'

/** The blocks that some ranges touch, borders included, in reading order. Blocks rise, so none is looked for from the start of the draft. */
export function blocksTouching(blocks: readonly Block[], ranges: readonly Range[]): readonly Block[] {
  const touched = new Set<Block>()
  for (const { from, to } of ranges) {
    for (let at = firstEndingAt(blocks, from); at < blocks.length; at++) {
      const block = blocks[at]
      if (!block || block.from > to) break
      touched.add(block)
    }
  }
  return [...touched].toSorted((a, b) => a.index - b.index)
}

/** The index of the first block that ends at an offset or behind it. */
function firstEndingAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.to ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}
