import { StateEffect, StateField } from '@codemirror/state'
import { setCurrent } from './current-field'

/** Awaits what the next check says of a finding, because a repair may have done away with it. */
export const setAwaited = StateEffect.define<string | null>()

/** The finding the walk has moved on to while the text is being read again; null as soon as the editor does anything else. */
export const awaitedField = StateField.define<string | null>({
  create: () => null,
  update(awaited, { effects, docChanged, selection }) {
    let next = docChanged || selection !== undefined ? null : awaited
    for (const effect of effects) {
      if (effect.is(setCurrent)) next = null
      if (effect.is(setAwaited)) next = effect.value
    }
    return next
  },
})
