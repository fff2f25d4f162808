import { assertNever } from '../../shared/assert-never'
import type { UnsavedAnswer } from './ports'

/** Where a window stands on its way to give up its draft. */
export type CloseState = 'open' | 'asking' | 'saving' | 'left'

export type CloseEvent =
  | { readonly kind: 'requested'; readonly edited: boolean }
  | { readonly kind: 'answered'; readonly answer: UnsavedAnswer }
  /** `edited`: something was typed meanwhile that the save did not take along. */
  | { readonly kind: 'saved'; readonly edited: boolean }
  | { readonly kind: 'not-saved' }

/** `leave`: the draft may go. `stay`: it may not. `none`: the question is being asked already. */
export type CloseEffect = 'ask' | 'save' | 'leave' | 'stay' | 'none'

export interface CloseStep {
  readonly state: CloseState
  readonly effect: CloseEffect
}

/** One step of closing, quitting or replacing a draft. Nothing but a clean draft, Don’t Save or a save that took all leads to `left`. */
export function closeStep(state: CloseState, event: CloseEvent): CloseStep {
  switch (event.kind) {
    case 'requested':
      if (state === 'left') return { state, effect: 'leave' }
      if (state !== 'open') return { state, effect: 'none' }
      return askOrLeave(event.edited)
    case 'answered':
      return state === 'asking' ? answered(event.answer) : { state, effect: 'none' }
    case 'saved':
      return state === 'saving' ? askOrLeave(event.edited) : { state, effect: 'none' }
    case 'not-saved':
      return state === 'saving' ? { state: 'open', effect: 'stay' } : { state, effect: 'none' }
    default:
      return assertNever(event)
  }
}

function askOrLeave(edited: boolean): CloseStep {
  return edited ? { state: 'asking', effect: 'ask' } : { state: 'left', effect: 'leave' }
}

function answered(answer: UnsavedAnswer): CloseStep {
  switch (answer) {
    case 'save':
      return { state: 'saving', effect: 'save' }
    case 'discard':
      return { state: 'left', effect: 'leave' }
    case 'cancel':
      return { state: 'open', effect: 'stay' }
    default:
      return assertNever(answer)
  }
}
