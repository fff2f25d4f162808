import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import { onceEach } from '../../engine/once-each'
import { assertNever } from '../../shared/assert-never'
import type { Change, Settlement } from '../../shared/review-notes'
import { draftField } from './draft-field'
import { afterSettling, isChanging, mapSettlements } from './settled-places'
import { goOn, type Since } from './since'

export type { Change, Settlement }

/** Settles findings. Its positions are those of the text after the transaction. */
export const settle = StateEffect.define<readonly Settlement[]>({ map: mapSettlements })

/** Takes settlements back. */
export const unsettle = StateEffect.define<readonly Settlement[]>({ map: mapSettlements })

/** Everything the editor settled in this draft, oldest first. */
export const settledField = StateField.define<Since<readonly Settlement[]>>({
  create: () => ({ was: [], changes: null }),
  update(settled, { changes, effects, docChanged, state }) {
    const back = new Set(effects.flatMap((effect) => (effect.is(unsettle) ? effect.value.map(({ id }) => id) : [])))
    const more = effects.flatMap((effect) =>
      effect.is(settle) ? stamp(effect.value, state.field(draftField)?.version ?? 0) : [],
    )
    if (back.size > 0 || more.length > 0) return { was: afterSettling(allNow(settled), more, back, changes.desc), changes: null }
    return docChanged && settled.was.length > 0 ? goOn(settled, changes.desc) : settled
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
