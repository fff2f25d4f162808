import { isolateHistory } from '@codemirror/commands'
import type { ChangeSet, EditorState, StateEffect, TransactionSpec } from '@codemirror/state'
import type { Edit, Finding, Repair } from '../../engine'
import { draftField } from './draft-field'
import type { Telling } from './go-to'
import { guardsHold } from './guards'
import { isMechanical } from '../../engine/mechanical'
import { moveOn } from './move-on'
import { type Change, type Settlement, settle } from './settlement'

/** A repair of a finding, to be made. */
export interface Choice {
  readonly finding: Finding
  readonly repair: Repair
}

/** What comes of settling: a change to dispatch, or nothing because a sentence is no longer the one that was judged. */
export type Settling =
  | { readonly kind: 'settled'; readonly spec: TransactionSpec; readonly count: number }
  | { readonly kind: 'stale' }

/**
 * Makes repairs as one step of undo and moves on to the next finding. Those whose sentences changed are left out, and so are
 * those that would change the same words as one before them.
 */
export function repairFindings(state: EditorState, choices: readonly Choice[], telling: Telling): Settling {
  const made = together(choices.filter(({ repair }) => guardsHold(state.doc, repair)))
  if (made.length === 0) return { kind: 'stale' }
  const changes = state.changes(made.flatMap(({ repair }) => repair.edits.map(({ from, to, insert }) => ({ from, to, insert }))))
  const version = (state.field(draftField)?.version ?? 0) + 1
  const settlements = made.map(({ finding, repair }): Settlement => {
    const base = settlementBase(state, finding)
    const { label, kind } = repair
    const places = repair.edits.map((edit) => changeOf(state, edit, changes))
    return { ...base, kind: 'repaired', at: changes.mapPos(base.at), label, repair: kind, version, changes: places }
  })
  return { kind: 'settled', spec: settleAndMoveOn(state, changes, settlements, telling, 'galley.repair'), count: made.length }
}

/** The choices that can be made together: none of them changes what one before it changes. */
export function together(choices: readonly Choice[]): readonly Choice[] {
  const made: Choice[] = []
  for (const choice of choices) if (!made.some((earlier) => collide(earlier, choice))) made.push(choice)
  return made
}

/** What every settlement of a finding remembers. */
export function settlementBase(state: EditorState, finding: Finding) {
  const { id, rule, category, ranges } = finding
  const [{ from, to }] = ranges
  return { id, rule, category, mechanical: isMechanical(finding), at: from, quote: state.doc.sliceString(from, to) }
}

/** An edit as it stands in the text after all of them. */
function changeOf(state: EditorState, { from, to, insert }: Edit, changes: ChangeSet): Change {
  const at = changes.mapPos(from, -1)
  const change = { from: at, to: at + insert.length, was: state.doc.sliceString(from, to), is: insert }
  return insert === '' ? { ...change, order: from } : change
}

/** Settles findings as one step of undo and goes on to the next stop; `more` happens with it. */
export function settleAndMoveOn(
  state: EditorState,
  changes: ChangeSet,
  settlements: readonly Settlement[],
  telling: Telling,
  userEvent: string,
  more: readonly StateEffect<unknown>[] = [],
): TransactionSpec {
  const settling = settle.of(settlements)
  const after = state.update({ changes, effects: settling }).state
  const move = moveOn({ state, after, changes, settlements, telling })
  // Places in the move are those of the text after the changes, which is how a transaction with changes reads them.
  return {
    changes,
    ...(move.selection === undefined ? {} : { selection: move.selection }),
    effects: [settling, ...more, ...move.effects],
    annotations: isolateHistory.of('full'),
    userEvent,
  }
}

function collide(one: Choice, other: Choice): boolean {
  return one.repair.edits.some((a) => other.repair.edits.some((b) => overlaps(a, b)))
}

/** Two insertions at one place collide too: their order would be a matter of chance. */
function overlaps(a: Edit, b: Edit): boolean {
  return (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to)
}
