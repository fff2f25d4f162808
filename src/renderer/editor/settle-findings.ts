import { isolateHistory } from '@codemirror/commands'
import type { ChangeSet, EditorState, TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Edit, Finding, Repair } from '../../engine'
import { likenessOf } from '../../engine/settle/identity'
import { nothingLeft } from './announcements'
import { setCurrent } from './current-field'
import { draftField } from './draft-field'
import { goTo, type Move, type Telling } from './go-to'
import { guardsHold } from './guards'
import { reviewField } from './review-field'
import { stopAfter } from './selectors'
import { type Settlement, settle } from './settlement'

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
  const made = choices.filter(
    (choice, at) => guardsHold(state.doc, choice.repair) && !choices.slice(0, at).some((earlier) => collide(earlier, choice)),
  )
  if (made.length === 0) return { kind: 'stale' }
  const changes = state.changes(made.flatMap(({ repair }) => repair.edits.map(({ from, to, insert }) => ({ from, to, insert }))))
  const version = (state.field(draftField)?.version ?? 0) + 1
  const settlements = made.map(({ finding, repair }): Settlement => {
    const { id, rule, category } = finding
    return { kind: 'repaired', id, rule, category, at: changes.mapPos(finding.ranges[0].from), label: repair.label, version }
  })
  return { kind: 'settled', spec: settleAndMoveOn(state, changes, settlements, telling, 'galley.repair'), count: made.length }
}

/** Ignores one finding, here. */
export function ignoreFinding(state: EditorState, finding: Finding, telling: Telling): TransactionSpec {
  const { id, rule, category } = finding
  const settlement: Settlement = { kind: 'ignored', id, rule, category, at: finding.ranges[0].from }
  return settleAndMoveOn(state, state.changes(), [settlement], telling, 'galley.ignore')
}

/** Ignores a finding and all others of the same rule with the same words. */
export function ignoreAllLike(state: EditorState, finding: Finding, telling: Telling): TransactionSpec {
  const likeness = likenessOf(finding.id)
  const alike = state.field(reviewField).stops.filter(({ id }) => likenessOf(id) === likeness)
  const settlements = alike.map(
    ({ id, rule, category, ranges }): Settlement => ({ kind: 'ignored-all', id, rule, category, at: ranges[0].from, likeness }),
  )
  return settleAndMoveOn(state, state.changes(), settlements, telling, 'galley.ignore')
}

function settleAndMoveOn(
  state: EditorState,
  changes: ChangeSet,
  settlements: readonly Settlement[],
  telling: Telling,
  userEvent: string,
): TransactionSpec {
  const settling = settle.of(settlements)
  const after = state.update({ changes, effects: settling }).state
  const next = stopAfter(after.field(reviewField).stops, (settlements[0]?.at ?? 0) - 1)
  const move = next === null ? nowhere(telling) : goTo(after, next, telling)
  // Places in the move are those of the text after the changes, which is how a transaction with changes reads them.
  return {
    changes,
    ...(move.selection === undefined ? {} : { selection: move.selection }),
    effects: [settling, ...move.effects],
    annotations: isolateHistory.of('full'),
    userEvent,
  }
}

function nowhere(telling: Telling): Move {
  return { effects: [setCurrent.of(null), ...(telling === 'aloud' ? [EditorView.announce.of(nothingLeft)] : [])] }
}

function collide(one: Choice, other: Choice): boolean {
  return one.repair.edits.some((a) => other.repair.edits.some((b) => overlaps(a, b)))
}

/** Two insertions at one place collide too: their order would be a matter of chance. */
function overlaps(a: Edit, b: Edit): boolean {
  return (
    (a.from < b.to && b.from < a.to) ||
    (a.from === b.from && a.to === b.to) ||
    (a.from === a.to && a.from > b.from && a.from < b.to)
  )
}
