import type { Text } from '@codemirror/state'
import { splitSentences } from '../../engine/read/sentences'

/** Something that was or is to be settled, by where it begins and ends. */
export interface Place {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** Two places further apart than this are never one passage, whatever stands between. */
const farthest = 600

/**
 * Numbers passages from 1 in reading order. A passage is what an editor reads and mends in one go: marks of one sentence, and of
 * sentences that stand next to each other in a paragraph, because in damaged text a full stop is no sure border. A sound sentence
 * between two marks parts them. Places must be sorted by where they begin.
 */
export function numberPassages(doc: Text, places: readonly Place[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  let number = 0
  let end = -1
  for (const { id, from, to } of places) {
    if (end === -1 || !isNextTo(doc, end, from)) number += 1
    end = Math.max(end, to)
    numbers.set(id, number)
  }
  return numbers
}

function isNextTo(doc: Text, end: number, from: number): boolean {
  if (from <= end) return true
  if (from - end > farthest || doc.lineAt(end).from !== doc.lineAt(from).from) return false
  // The rest of the one sentence and the beginning of the other; a third would be a sound one between them.
  return splitSentences(doc.sliceString(end, from)).length <= 2
}
