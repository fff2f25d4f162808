import type { ChangeDesc } from '@codemirror/state'
import type { Change, Changing, Settlement } from '../../shared/review-notes'
import { mapWords } from './map-range'

/** The settlement changed the text. */
export function isChanging(settlement: Settlement): settlement is Extract<Settlement, Changing> {
  return settlement.kind === 'repaired' || settlement.kind === 'retyped'
}

/** Settlements where their places are after changes of the text. */
export function mapSettlements(settlements: readonly Settlement[], changes: ChangeDesc | null): readonly Settlement[] {
  if (changes === null) return settlements
  return settlements.map((settlement) => ({
    ...withChanges(settlement, (change) => mapWords(change, changes)),
    at: changes.mapPos(settlement.at),
  }))
}

/**
 * All that is settled after a change that settles `more`, whose places are those after it, and takes these ids back. Deletions side
 * by side leave nothing between them to be told apart by, so all are numbered in the order in which their words stood; words that
 * come back then come before or behind the place of others.
 */
export function afterSettling(
  before: readonly Settlement[],
  more: readonly Settlement[],
  back: ReadonlySet<string>,
  changes: ChangeDesc,
): readonly Settlement[] {
  const stood = [...deletions(before).map((change) => ({ change, at: change.from })), ...beforehand(deletions(more), changes)]
  const orders = new Map(stood.toSorted((one, other) => one.at - other.at).map(({ change }, order) => [change, order]))
  const number = (change: Change): Change => {
    const order = orders.get(change)
    return order === undefined ? change : { ...change, order }
  }
  const numbered = before.map((settlement) => withChanges(settlement, number))
  const returned = deletions(numbered.filter(({ id }) => back.has(id)))
  const kept = numbered
    .filter(({ id }) => !back.has(id))
    .map((settlement) => ({
      ...withChanges(settlement, (change) => mapPast(change, returned, changes)),
      at: changes.mapPos(settlement.at),
    }))
  return [...kept, ...more.map((settlement) => withChanges(settlement, number))]
}

function withChanges(settlement: Settlement, map: (change: Change) => Change): Settlement {
  return isChanging(settlement) ? { ...settlement, changes: settlement.changes.map(map) } : settlement
}

/** A deletion keeps behind the words of those that stood before it. */
function mapPast(change: Change, returned: readonly Change[], changes: ChangeDesc): Change {
  if (!isDeletion(change)) return mapWords(change, changes)
  const earlier = returned.filter((one) => one.from === change.from && byPlace(one, change) < 0)
  const length = earlier.reduce((sum, { was }) => sum + was.length, 0)
  const at = Math.min(changes.mapPos(change.from, -1) + length, changes.mapPos(change.from, 1))
  return { ...change, from: at, to: at }
}

function isDeletion({ is }: Change): boolean {
  return is === ''
}

/** All deletions, in the order in which their words stood. */
function deletions(settlements: readonly Settlement[]): readonly Change[] {
  return settlements
    .filter(isChanging)
    .flatMap(({ changes }) => changes.filter(isDeletion))
    .toSorted(byPlace)
}

function byPlace(one: Change, other: Change): number {
  return one.from - other.from || (one.order ?? 0) - (other.order ?? 0)
}

/** Where the words of deletions began before the change that took them out. */
function beforehand(made: readonly Change[], changes: ChangeDesc): readonly { readonly change: Change; readonly at: number }[] {
  const { invertedDesc } = changes
  let next = 0
  return made.map((change, index) => {
    const isFirst = made[index - 1]?.from !== change.from
    const at = isFirst ? invertedDesc.mapPos(change.from, -1) : Math.min(next, invertedDesc.mapPos(change.from, 1))
    next = at + change.was.length
    return { change, at }
  })
}
