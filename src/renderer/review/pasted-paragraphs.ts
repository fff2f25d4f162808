import type { Transaction } from '@codemirror/state'
import type { Range } from '../../engine'

/** Where whole paragraphs were pasted, in the text as it is after that: the caret went past them, and nobody has read them. */
export function pastedParagraphs(transaction: Transaction): readonly Range[] {
  if (!transaction.isUserEvent('input.paste')) return []
  const pasted: Range[] = []
  transaction.changes.iterChanges((_fromA, _toA, from, to, inserted) => {
    if (inserted.lines > 1) pasted.push({ from, to })
  })
  return pasted
}
