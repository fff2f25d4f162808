import { invertedEffects, isolateHistory, undo, undoDepth } from '@codemirror/commands'
import { type EditorState, StateEffect, type Transaction } from '@codemirror/state'
import type { Retype } from './retype-field'

/** The transactions that brought a sentence’s old words back, one upon the other, and the state after them. */
interface RolledBack {
  readonly back: readonly Transaction[]
  readonly old: EditorState
}

/**
 * Undoes what was typed into the sentence step by step, so that none of it stays in the history as steps of its own. What was done
 * meanwhile beside the text is done again, and is a step below it.
 */
export function rolledBack(state: EditorState, { from, to, was, depth }: Retype): RolledBack {
  const undone = undoneTo(state, depth)
  const old = undone.at(-1)?.state ?? state
  if (old.doc.sliceString(from, from + was.length) !== was) {
    // The history was cut short (it keeps so many steps only): the old words are put in as a step of their own.
    const put = state.update({ changes: { from, to, insert: was }, annotations: isolateHistory.of('full') })
    return { back: [put], old: put.state }
  }
  const back = [...undone]
  for (const [at, step] of [...undone.entries()].toReversed()) {
    if (step.docChanged) continue
    const before = back.at(-1)?.state ?? state
    back.push(before.update({ effects: doneAgain(step, undone.slice(at + 1)), annotations: isolateHistory.of('full') }))
  }
  return { back, old: back.at(-1)?.state ?? state }
}

function undoneTo(state: EditorState, depth: number): readonly Transaction[] {
  const undone: Transaction[] = []
  let isUndone = true
  const before = (): EditorState => undone.at(-1)?.state ?? state
  while (undoDepth(before()) > depth && isUndone)
    isUndone = undo({ state: before(), dispatch: (transaction) => undone.push(transaction) })
  return undone
}

/** What undoes an undone step, where it belongs in the text after the steps undone after it. */
function doneAgain(undone: Transaction, later: readonly Transaction[]): readonly StateEffect<unknown>[] {
  const effects = undone.startState.facet(invertedEffects).flatMap((invert) => invert(undone))
  return later.reduce<readonly StateEffect<unknown>[]>((moved, { changes }) => StateEffect.mapEffects(moved, changes), effects)
}
