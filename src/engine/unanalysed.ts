import type { Block } from './article'
import { analyseClauses } from './language/clause'
import { createMemo } from './memo'
import { prose } from './rules/rule'
import { shiftRanges } from './shift'
import type { Range } from './types'

/** Knows the sentences of a block that the grammar cannot make out; kept by the block's key. */
export interface Unanalysed {
  /** Places in the draft. */
  in(block: Block): readonly Range[]
  turn(): void
}

export function createUnanalysed(): Unanalysed {
  const kept = createMemo<readonly Range[]>()
  return {
    turn: () => kept.turn(),
    in(block) {
      if (!prose.includes(block.kind)) return []
      const ranges = kept.get(block.key, () =>
        block.sentences.filter((sentence) => analyseClauses(sentence).kind === 'unknown').map(({ from, to }) => ({ from, to })),
      )
      return ranges.flatMap((range) => shiftRanges([range], block.from))
    },
  }
}
