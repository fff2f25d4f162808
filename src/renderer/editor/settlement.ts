import { StateEffect, StateField } from '@codemirror/state'
import type { Category } from '../../engine'
import { assertNever } from '../../shared/assert-never'
import { draftField } from './draft-field'

interface SettlementBase {
  /** The id of the finding that was settled. */
  readonly id: string
  readonly rule: string
  readonly category: Category
  /** Where it stood, so that stops can be counted in reading order. */
  readonly at: number
}

/** What an editor did with a finding. */
export type Settlement =
  | (SettlementBase & {
      readonly kind: 'repaired'
      readonly label: string
      /** The first version of the draft with the repair: what was found in an older one is out of date. */
      readonly version: number
    })
  | (SettlementBase & { readonly kind: 'ignored' })
  /** This one and all that are like it: the same rule with the same words. */
  | (SettlementBase & { readonly kind: 'ignored-all'; readonly likeness: string })

const mapAt = (settlements: readonly Settlement[], at: (position: number) => number): readonly Settlement[] =>
  settlements.map((settlement) => ({ ...settlement, at: at(settlement.at) }))

/** Settles findings. Its positions are those of the text after the transaction. */
export const settle = StateEffect.define<readonly Settlement[]>({
  map: (settlements, changes) => mapAt(settlements, (at) => changes.mapPos(at)),
})

/** Takes settlements back; only undo does. */
export const unsettle = StateEffect.define<readonly Settlement[]>({
  map: (settlements, changes) => mapAt(settlements, (at) => changes.mapPos(at)),
})

/** Everything the editor settled in this draft, oldest first. */
export const settledField = StateField.define<readonly Settlement[]>({
  create: () => [],
  update(settled, transaction) {
    let next = settled
    if (transaction.docChanged && next.length > 0) next = mapAt(next, (at) => transaction.changes.mapPos(at))
    for (const effect of transaction.effects) {
      if (effect.is(settle)) next = [...next, ...stamp(effect.value, transaction.state.field(draftField)?.version ?? 0)]
      if (effect.is(unsettle)) {
        const gone = new Set(effect.value.map((settlement) => settlement.id))
        next = next.filter((settlement) => !gone.has(settlement.id))
      }
    }
    return next
  },
})

/** A repair made again by redo counts from the version it made this time. */
function stamp(settlements: readonly Settlement[], version: number): readonly Settlement[] {
  return settlements.map((settlement) => (settlement.kind === 'repaired' ? { ...settlement, version } : settlement))
}

/** What a check need not report again: ids of findings, and what stands for all that are alike. */
export function dismissals(settled: readonly Settlement[]): ReadonlySet<string> {
  return new Set(settled.flatMap((settlement) => dismissalOf(settlement)))
}

function dismissalOf(settlement: Settlement): readonly string[] {
  switch (settlement.kind) {
    case 'repaired':
      return []
    case 'ignored':
      return [settlement.id]
    case 'ignored-all':
      return [settlement.likeness]
    default:
      return assertNever(settlement)
  }
}
