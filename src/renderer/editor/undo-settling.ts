import { invertedEffects } from '@codemirror/commands'
import type { Extension, StateEffect, Transaction } from '@codemirror/state'
import type { Finding } from '../../engine'
import { currentField, setCurrent } from './current-field'
import { addFindings, findingsField, restoreFindings, setFindings } from './findings-field'
import { settle, settledNow, unsettle } from './settlement'

/**
 * Makes undo and redo bring back text and findings together: what was settled is open again, and findings that a change
 * had made void are back at once, before the text is read again.
 */
export function undoSettling(): Extension {
  return invertedEffects.of((transaction) => {
    const inverted: StateEffect<unknown>[] = []
    for (const effect of transaction.effects) {
      // A check’s results are news, not something the editor did.
      if (effect.is(setFindings) || effect.is(addFindings)) return []
      if (effect.is(settle)) inverted.push(unsettle.of(effect.value), setCurrent.of(transaction.startState.field(currentField)))
      if (effect.is(unsettle)) {
        // As they stood before: what was taken back may have had its places moved on the way here.
        const ids = new Set(effect.value.map(({ id }) => id))
        const taken = settledNow(transaction.startState).filter(({ id }) => ids.has(id))
        inverted.push(settle.of(taken), setCurrent.of(transaction.startState.field(currentField)))
      }
    }
    const lost = lostBy(transaction)
    if (lost.length > 0) inverted.push(restoreFindings.of(lost))
    return inverted
  })
}

/** The findings that are there no more. A keystroke can only take some away: where there are as many as before, they are the same. */
function lostBy({ startState, state, effects }: Transaction): readonly Finding[] {
  const before = startState.field(findingsField)
  const after = state.field(findingsField)
  if (after.list === before.list || (effects.length === 0 && after.list.length === before.list.length)) return []
  const kept = new Set(after.list.map(({ id }) => id))
  return before.list.filter(({ id }) => !kept.has(id)).flatMap(({ id }) => before.find(id) ?? [])
}
