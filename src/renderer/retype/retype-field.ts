import { undoDepth } from '@codemirror/commands'
import { StateEffect, StateField, type Transaction } from '@codemirror/state'
import type { Finding, Range } from '../../engine'
import { setCurrent } from '../editor/current-field'
import { mapWithEdges } from '../editor/map-range'

/** A sentence that is being written anew; `from`–`to` follows it, what is typed at its edges included. */
export interface Retype extends Range {
  /** How it read when it was opened. */
  readonly was: string
  /** What was found in it when it was opened. */
  readonly findings: readonly Finding[]
  /** How many steps could be undone when it was opened. */
  readonly depth: number
}

/** Opens a sentence for retyping, or with null leaves it as it stands. */
export const setRetype = StateEffect.define<Retype | null>({
  map: (retype, changes) => retype && mapWithEdges(retype, changes),
})

/** The sentence open for retyping; its marks are quiet. Typing elsewhere, or going to another finding, leaves it as it stands. */
export const retypeField = StateField.define<Retype | null>({
  create: () => null,
  update(retype, transaction) {
    let next = retype
    if (next !== null && transaction.docChanged) next = follow(next, transaction)
    for (const effect of transaction.effects) {
      if (effect.is(setRetype)) next = effect.value
      else if (effect.is(setCurrent) && next !== null && !isAbout(next, effect.value)) next = null
    }
    return next
  },
})

function follow(retype: Retype, transaction: Transaction): Retype | null {
  const { changes, startState } = transaction
  let isInside = true
  changes.iterChangedRanges((from, to) => {
    if (from < retype.from || to > retype.to) isInside = false
  })
  // Undone past its opening.
  if (!isInside || undoDepth(startState) < retype.depth) return null
  return mapWithEdges(retype, changes)
}

function isAbout({ findings }: Retype, id: string | null): boolean {
  return id === null || findings.some((finding) => finding.id === id)
}
