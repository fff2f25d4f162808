import { StateEffect, StateField } from '@codemirror/state'
import { setCurrent } from './current-field'

/** Takes note that the body of the story was copied, or that what was copied last was something else. */
export const setBodyCopied = StateEffect.define<boolean>()

/** The body was copied, and since then nothing was typed and no other finding gone to: the headline comes next. */
export const bodyCopiedField = StateField.define<boolean>({
  create: () => false,
  update(isCopied, { docChanged, effects }) {
    let next = isCopied && !docChanged
    for (const effect of effects) {
      if (effect.is(setBodyCopied)) next = effect.value
      else if (effect.is(setCurrent)) next = false
    }
    return next
  },
})
