import { StateEffect, StateField } from '@codemirror/state'
import type { Category } from '../../engine'
import type { DeskSettings } from '../../shared/settings'

/** What the editor wants to see. */
export interface Options {
  readonly shown: Readonly<Record<Category, boolean>>
  readonly doubtful: boolean
  readonly marks: boolean
  /** Ids of rules that are to say nothing, whatever the draft. */
  readonly rulesOff: ReadonlySet<string>
  readonly strictness: DeskSettings['strictness']
}

/** Style waits until it is asked for; doubtful findings are shown only on request. */
export const defaultOptions: Options = {
  shown: { broken: true, translation: true, style: false },
  doubtful: false,
  marks: true,
  rulesOff: new Set(),
  strictness: {},
}

export const setOptions = StateEffect.define<Options>()

export const optionsField = StateField.define<Options>({
  create: () => defaultOptions,
  update(options, transaction) {
    let next = options
    for (const effect of transaction.effects) if (effect.is(setOptions)) next = effect.value
    return next
  },
})

/** The options with one category shown or put away. */
export function toggleCategory(options: Options, category: Category): Options {
  return { ...options, shown: { ...options.shown, [category]: !options.shown[category] } }
}
