import { StateEffect, StateField, type Transaction } from '@codemirror/state'
import { findingsField, setFindings } from './findings-field'

/** Makes the finding with this id the current one, or none. */
export const setCurrent = StateEffect.define<string | null>()

/**
 * The id of the finding whose card is open. It is kept while the finding is away, because a sentence that is being typed in
 * loses its findings until it was read again. Where a check gives it another id, that one is kept.
 */
export const currentField = StateField.define<string | null>({
  create: () => null,
  update(current, transaction) {
    let next = current
    for (const effect of transaction.effects) {
      if (effect.is(setCurrent)) next = effect.value
      else if (effect.is(setFindings)) next = renamed(next, transaction)
    }
    return next
  },
})

function renamed(current: string | null, { startState, state }: Transaction): string | null {
  const known = current === null ? null : startState.field(findingsField).find(current)
  return known === null ? current : (state.field(findingsField).twin(known)?.id ?? current)
}
