import { StateEffect, StateField } from '@codemirror/state'
import { setCurrent } from './current-field'

/** Awaits a finding that a repair beside it made void: the next check is likely to bring it back. */
export const setAwaited = StateEffect.define<string | null>()

/** The finding the walk has moved on to although its sentence is being read again; null as soon as the editor does anything else. */
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
