import type { Block, BlockContent } from './article'
import { onceEach } from './once-each'
import type { Range } from './types'

/** Blocks in the order of need: those on the screen, then the worst-looking, then the rest in reading order. */
export function urgentFirst(blocks: readonly Block[], visible?: Range): readonly Block[] {
  const isVisible = (block: Block) => visible !== undefined && block.from < visible.to && block.to > visible.from
  return blocks
    .map((block) => ({ block, rank: isVisible(block) ? -100 : -suspicion(block.content) }))
    .toSorted((a, b) => a.rank - b.rank || a.block.index - b.block.index)
    .map(({ block }) => block)
}

/** How damaged a block looks at a glance: loose ends that cost nothing to see. */
const suspicion = onceEach(({ quotations, text }: BlockContent): number => {
  const lowerStarts = text.match(/[.!?] \p{Ll}/gu)?.length ?? 0
  const looseEnd = /[.!?…:”’"')\]]$/u.test(text) ? 0 : 1
  const openQuotation = quotations.some((quotation) => !quotation.closed) ? 1 : 0
  const strayStart = /^[\p{Ll},;:.]/u.test(text) ? 1 : 0
  return lowerStarts + looseEnd + openQuotation + strayStart
})
