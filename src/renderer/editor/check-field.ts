import { StateEffect, StateField } from '@codemirror/state'

/** How far checking is with the text as it stands. */
export type CheckState =
  | { readonly kind: 'checking'; readonly checked: number; readonly total: number }
  /** The rules have read all; `reading`: the readers have not. */
  | { readonly kind: 'checked'; readonly reading: boolean }
  /** The text is so long that it is checked only when the editor asks. */
  | { readonly kind: 'waiting' }
  /** The worker could not be kept alive; `why` is what it broke down with last, and empty where nothing is known of it. */
  | { readonly kind: 'off'; readonly why: string }

export const setCheck = StateEffect.define<CheckState>()

export const checkField = StateField.define<CheckState>({
  create: () => ({ kind: 'checking', checked: 0, total: 0 }),
  update(check, transaction) {
    let next = check
    if (transaction.docChanged && next.kind === 'checked') next = { kind: 'checking', checked: 0, total: 0 }
    for (const effect of transaction.effects) if (effect.is(setCheck)) next = effect.value
    return next
  },
})
