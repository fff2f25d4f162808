import { type EditorState, StateField } from '@codemirror/state'
import type { Finding } from '../../engine'
import { findingsField } from './findings-field'
import { numberPassages, type Place } from './passages'
import { reviewField } from './review-field'
import { currentFinding } from './selectors'
import { settledField } from './settlement'

/** The stops of the walk: passages in which something is, or was, to be settled. */
interface Passages {
  /** The passage of each finding that is open or settled, counted from 1. */
  readonly numbers: ReadonlyMap<string, number>
  readonly total: number
  /** Passages in which something is open. */
  readonly open: number
}

/** Worked out anew when other findings are open or settled, and not for a keystroke that only moves them. */
export const passagesField = StateField.define<Passages>({
  create: passagesOf,
  update(passages, { state, startState }) {
    const same =
      state.field(settledField) === startState.field(settledField) &&
      (state.field(findingsField) === startState.field(findingsField)
        ? state.field(reviewField) === startState.field(reviewField)
        : sameIds(state.field(reviewField).stops, startState.field(reviewField).stops))
    return same ? passages : passagesOf(state)
  },
})

function passagesOf(state: EditorState): Passages {
  const { stops } = state.field(reviewField)
  const settled = state.field(settledField).filter(({ mechanical }) => !mechanical)
  const end = state.doc.length
  const places: readonly Place[] = [
    ...stops.map(({ id, ranges: [{ from, to }] }) => ({ id, from, to })),
    ...settled.map(({ id, at, quote, kind }) => ({
      id,
      from: Math.min(at, end),
      // A repair may have put other words there, of another length.
      to: Math.min(end, kind === 'repaired' || kind === 'retyped' ? at : at + quote.length),
    })),
  ]
  const numbers = numberPassages(
    state.doc,
    places.toSorted((a, b) => a.from - b.from),
  )
  const total = new Set(numbers.values()).size
  return { numbers, total, open: new Set(stops.map(({ id }) => numbers.get(id))).size }
}

function sameIds(some: readonly Finding[], others: readonly Finding[]): boolean {
  return some.length === others.length && some.every(({ id }, at) => id === others[at]?.id)
}

/** How far the walk is: `stop` counts passages from 1 in reading order; null while no finding of one is current. */
export interface WalkProgress {
  readonly stop: number | null
  readonly open: number
  readonly total: number
}

export function walkProgress(state: EditorState): WalkProgress {
  const { numbers, open, total } = state.field(passagesField)
  const current = currentFinding(state)
  return { stop: current === null ? null : (numbers.get(current.id) ?? null), open, total }
}

/** The open findings of the passage a finding stands in, itself among them, in reading order. */
export function passageOf(state: EditorState, { id }: Finding): readonly Finding[] {
  const { numbers } = state.field(passagesField)
  const number = numbers.get(id)
  return number === undefined ? [] : state.field(reviewField).stops.filter((stop) => numbers.get(stop.id) === number)
}
