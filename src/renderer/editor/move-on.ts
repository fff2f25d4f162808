import type { ChangeSet, EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Finding } from '../../engine'
import { setAwaited } from './awaited-field'
import { setCurrent } from './current-field'
import { placed } from './findings-field'
import { goTo, type Move, type Telling } from './go-to'
import { mapPlaces } from './map-finding'
import { nothingLeft } from './nothing-left'
import { reviewField, stopsNow } from './review-field'
import { currentFinding, stopAfter } from './selectors'
import type { Settlement } from './settlement'

/** What was just settled, and the states before and after it. */
interface Settled {
  readonly state: EditorState
  readonly after: EditorState
  readonly changes: ChangeSet
  readonly settlements: readonly Settlement[]
  readonly telling: Telling
}

/**
 * Goes on to the next stop. A repair makes other findings of its sentences void until they were read again: the walk goes to them
 * all the same, because the next check is likely to bring them back. It may as well do away with any other.
 */
export function moveOn(settled: Settled): Move {
  const { after, changes, telling } = settled
  const from = goOnFrom(settled)
  const next = stopAfter(stopsNow(after), from)
  const voided = nextVoided(settled, from)
  const target = voided !== null && !(next !== null && isBetween(from, next, voided)) ? voided : next
  if (target === null) return nowhere(after, telling)
  const move = goTo(after, target, telling)
  return changes.empty ? move : { ...move, effects: [...move.effects, setAwaited.of(target.id)] }
}

/** The walk goes on from what was settled. The mechanical comes before it: the walk then stays where it was, or begins. */
function goOnFrom({ state, changes, settlements }: Settled): number {
  const [first] = settlements
  if (first !== undefined && !settlements.every(({ mechanical }) => mechanical)) return first.at - 1
  const current = currentFinding(state)
  return current === null ? -1 : mapPlaces(current, changes).ranges[0].from - 1
}

/** The first finding behind what was settled that the changes made void, where it stands after them. */
function nextVoided({ state, after, changes, settlements }: Settled, from: number): Finding | null {
  if (changes.empty) return null
  const gone = new Set([...settlements, ...after.field(reviewField).stops].map(({ id }) => id))
  const voided = state.field(reviewField).stops.filter(({ id }) => !gone.has(id))
  return (
    placed(state, voided)
      .map((finding) => mapPlaces(finding, changes))
      .find(({ ranges }) => ranges[0].from > from) ?? null
  )
}

function isBetween(from: number, stop: Finding, end: Finding): boolean {
  const [{ from: at }] = stop.ranges
  return from < at && at < end.ranges[0].from
}

function nowhere(after: EditorState, telling: Telling): Move {
  return { effects: [setCurrent.of(null), ...(telling === 'aloud' ? [EditorView.announce.of(nothingLeft(after))] : [])] }
}
