import { StateEffect, StateField } from '@codemirror/state'
import type { DiskState, OpenedDraft, RecoveredDraft } from '../../shared/opened-draft'

/** How the draft shown stands to its file. */
export interface Standing {
  readonly disk: DiskState
  readonly recovered: RecoveredDraft | null
  /** Nothing in the file proves its encoding, and the editor has not said that it is right. */
  readonly guessed: boolean
}

const sound: Standing = { disk: 'same', recovered: null, guessed: false }

export const setStanding = StateEffect.define<Partial<Standing>>()

export const standingField = StateField.define<Standing>({
  create: () => sound,
  update(standing, transaction) {
    let next = standing
    for (const effect of transaction.effects) if (effect.is(setStanding)) next = { ...next, ...effect.value }
    return next
  },
})

/** What main knew when it opened the draft. */
export function standingOf(draft: OpenedDraft | null): Standing {
  return { disk: draft?.disk ?? 'same', recovered: draft?.recovered ?? null, guessed: draft?.guessed ?? false }
}
