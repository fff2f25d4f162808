import { type ChangeDesc, StateEffect, StateField } from '@codemirror/state'
import type { Category, Range, RepairKind } from '../../engine'
import { assertNever } from '../../shared/assert-never'
import { draftField } from './draft-field'

/** A stretch that a settlement changed: what stood there, and what it put there. */
export interface Change extends Range {
  readonly was: string
  readonly is: string
}

interface SettlementBase {
  /** The id of the finding that was settled. */
  readonly id: string
  readonly rule: string
  readonly category: Category
  /** It was furniture or a safe repair, which are no stops of the walk. */
  readonly mechanical: boolean
  /** Where it stood, so that stops can be counted in reading order. */
  readonly at: number
  /** The words it marked. */
  readonly quote: string
}

interface Changing {
  readonly changes: readonly Change[]
  /** The first version of the draft with the change: what was found in an older one is out of date. */
  readonly version: number
}

/** What an editor did with a finding. */
export type Settlement =
  | (SettlementBase & Changing & { readonly kind: 'repaired'; readonly label: string; readonly repair: RepairKind })
  /** Its sentence was written anew. */
  | (SettlementBase & Changing & { readonly kind: 'retyped' })
  /** It is a question for the reporter now. */
  | (SettlementBase & { readonly kind: 'queried'; readonly query: string })
  | (SettlementBase & { readonly kind: 'ignored' })
  /** This one and all that are like it: the same rule with the same words. */
  | (SettlementBase & { readonly kind: 'ignored-all'; readonly likeness: string })
  /** Everything this rule says of this draft. */
  | (SettlementBase & { readonly kind: 'ignored-rule' })

/** The settlement changed the text. */
export function isChanging(settlement: Settlement): settlement is Extract<Settlement, Changing> {
  return settlement.kind === 'repaired' || settlement.kind === 'retyped'
}

/** Settlements where their places are after changes of the text. */
function mapSettlements(settlements: readonly Settlement[], changes: ChangeDesc): readonly Settlement[] {
  return settlements.map((settlement) => {
    const at = changes.mapPos(settlement.at)
    if (!isChanging(settlement)) return { ...settlement, at }
    return { ...settlement, at, changes: settlement.changes.map((change) => mapChange(change, changes)) }
  })
}

function mapChange(change: Change, changes: ChangeDesc): Change {
  const from = changes.mapPos(change.from, change.from === change.to ? -1 : 1)
  return { ...change, from, to: change.from === change.to ? from : Math.max(from, changes.mapPos(change.to, -1)) }
}

/** Settles findings. Its positions are those of the text after the transaction. */
export const settle = StateEffect.define<readonly Settlement[]>({ map: mapSettlements })

/** Takes settlements back. */
export const unsettle = StateEffect.define<readonly Settlement[]>({ map: mapSettlements })

/** Everything the editor settled in this draft, oldest first. */
export const settledField = StateField.define<readonly Settlement[]>({
  create: () => [],
  update(settled, transaction) {
    let next = settled
    if (transaction.docChanged && next.length > 0) next = mapSettlements(next, transaction.changes)
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
  return settlements.map((settlement) => (isChanging(settlement) ? { ...settlement, version } : settlement))
}

/** What a check need not report again: ids of findings, and what stands for all that are alike. */
export function dismissals(settled: readonly Settlement[]): ReadonlySet<string> {
  return new Set(settled.flatMap((settlement) => dismissalOf(settlement)))
}

/** Rules that are to say nothing of this draft. */
export function silencedRules(settled: readonly Settlement[]): ReadonlySet<string> {
  return new Set(settled.filter(({ kind }) => kind === 'ignored-rule').map(({ rule }) => rule))
}

function dismissalOf(settlement: Settlement): readonly string[] {
  switch (settlement.kind) {
    case 'repaired':
    case 'retyped':
    case 'ignored-rule':
      return []
    case 'ignored':
    case 'queried':
      return [settlement.id]
    case 'ignored-all':
      return [settlement.likeness]
    default:
      return assertNever(settlement)
  }
}
