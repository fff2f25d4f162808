import { StateEffect, StateField } from '@codemirror/state'

/** Makes the finding with this id the current one, or none. */
export const setCurrent = StateEffect.define<string | null>()

/**
 * The id of the finding whose card is open. It is kept while the finding is away, because a sentence that is being typed in
 * loses its findings until it was read again.
 */
export const currentField = StateField.define<string | null>({
  create: () => null,
  update(current, transaction) {
    let next = current
    for (const effect of transaction.effects) if (effect.is(setCurrent)) next = effect.value
    return next
  },
})
