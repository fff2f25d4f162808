import type { Edit } from '../../engine/types'
import { isHalf, sharedEnd, sharedStart } from './shared-edges'

/**
 * Edits of whole words without the marks at their edges that stay: a comma behind a link or a bold word is no part of it. What goes over a
 * line end is left as it is.
 */
export function trimEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) => trimmed(text.slice(edit.from, edit.to), edit))
}

function trimmed(removed: string, { from, to, insert }: Edit): Edit {
  if (removed === '' || insert === '' || removed.includes('\n') || insert.includes('\n')) return { from, to, insert }
  const most = Math.min(removed.length, insert.length)
  let start = sharedStart(removed, insert)
  while (start > 0 && (isInside(removed, start) || isInside(insert, start))) start -= 1
  let end = sharedEnd(removed, insert, most - start)
  while (end > 0 && (isInside(removed, removed.length - end) || isInside(insert, insert.length - end))) end -= 1
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) }
}

/** Whether a place stands in a word, or in a character. */
function isInside(text: string, at: number): boolean {
  return /^(?:[\p{L}\p{M}\p{N}]{2}|.\p{M})$/u.test(text.slice(Math.max(0, at - 1), at + 1)) || isHalf(text, at)
}
