import type { Block, BlockContent } from './article'
import { analyseClauses } from './language/clause'
import { onceEach } from './once-each'
import type { Reading } from './readers'
import { prose, type Range } from './types'
import { shareIn } from './share'
import { shiftRanges } from './shift'

/** Of sound sentences two in three read at least this well to the second reader, of machine translation one in four. */
const readsWell = 0.1

/**
 * The sentences of a block that the grammar cannot make out, as places in the draft. One that reads well to a reader which weighs
 * every word is none of them: then it is the grammar that is at its end, and not the sentence.
 */
export function unanalysedIn({ content, from }: Block, reading?: Reading): readonly Range[] {
  const words = reading?.words ?? []
  return unanalysed(content)
    .filter((range) => (shareIn(words, range) ?? 1) >= readsWell)
    .flatMap((range) => shiftRanges([range], from))
}

const unanalysed = onceEach(({ kind, sentences }: BlockContent): readonly Range[] =>
  prose.includes(kind)
    ? sentences.filter((sentence) => analyseClauses(sentence).kind === 'unknown').map(({ from, to }) => ({ from, to }))
    : [],
)
