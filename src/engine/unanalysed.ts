import type { Block, BlockContent } from './article'
import { analyseClauses } from './language/clause'
import { onceEach } from './once-each'
import { prose } from './rules/rule'
import { shiftRanges } from './shift'
import type { Range } from './types'

/** The sentences of a block that the grammar cannot make out, as places in the draft. */
export function unanalysedIn({ content, from }: Block): readonly Range[] {
  return unanalysed(content).flatMap((range) => shiftRanges([range], from))
}

const unanalysed = onceEach(({ kind, sentences }: BlockContent): readonly Range[] =>
  prose.includes(kind)
    ? sentences.filter((sentence) => analyseClauses(sentence).kind === 'unknown').map(({ from, to }) => ({ from, to }))
    : [],
)
