import { type ChangeDesc, type EditorState, StateEffect, StateField } from '@codemirror/state'
import { onceEach } from '../../engine/once-each'
import { assertNever } from '../../shared/assert-never'
import type { Change, Changing, Settlement } from '../../shared/review-notes'
import { draftField } from './draft-field'
import { goOn, type Since } from './since'

export type { Change, Settlement }

/** The settlement changed the text. */
export function isChanging(settlement: Settlement): settlement is Extract<Settlement, Changing> {
  return settlement.kind === 'repaired' || settlement.kind === 'retyped'
}

/** Settlements where their places are after changes of the text. */
export function mapSettlements(settlements: readonly Settlement[], changes: ChangeDesc | null): readonly Settlement[] {
  if (changes === null) return settlements
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
export const settledField = StateField.define<Since<readonly Settlement[]>>({
  create: () => ({ was: [], changes: null }),
  update(settled, transaction) {
    let next = transaction.docChanged && settled.was.length > 0 ? goOn(settled, transaction.changes.desc) : settled
    for (const effect of transaction.effects) {
      if (effect.is(settle)) {
        const more = stamp(effect.value, transaction.state.field(draftField)?.version ?? 0)
        next = { was: [...allNow(next), ...more], changes: null }
      }
      if (effect.is(unsettle)) {
        const gone = new Set(effect.value.map((settlement) => settlement.id))
        next = { ...next, was: next.was.filter((settlement) => !gone.has(settlement.id)) }
      }
    }
    return next
  },
})

const allNow = onceEach(({ was, changes }: Since<readonly Settlement[]>) => mapSettlements(was, changes))

/** Everything that was settled, each where it stands now. */
export function settledNow(state: EditorState): readonly Settlement[] {
  return allNow(state.field(settledField))
}

/** A settlement without its places: the list of them is the same for as long as nothing else is settled, whatever is typed. */
export type PlacelessSettlement = Settlement extends infer One
  ? One extends Settlement
    ? Omit<One, 'at' | 'changes'>
    : never
  : never

/** Everything that was settled, wherever it stands. */
export function settledList(state: EditorState): readonly PlacelessSettlement[] {
  return state.field(settledField).was
}

/** A repair made again by redo counts from the version it made this time. */
function stamp(settlements: readonly Settlement[], version: number): readonly Settlement[] {
  return settlements.map((settlement) => (isChanging(settlement) ? { ...settlement, version } : settlement))
}

/** What a check need not report again: ids of findings, and what stands for all that are alike. */
export function dismissals(settled: readonly PlacelessSettlement[]): ReadonlySet<string> {
  return new Set(settled.flatMap((settlement) => dismissalOf(settlement)))
}

/** Rules that are to say nothing of this draft. */
export function silencedRules(settled: readonly PlacelessSettlement[]): ReadonlySet<string> {
  return new Set(settled.filter(({ kind }) => kind === 'ignored-rule').map(({ rule }) => rule))
}

function dismissalOf(settlement: PlacelessSettlement): readonly string[] {
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
