import { type EditorState, StateField } from '@codemirror/state'
import type { Finding } from '../../engine'
import { onceEach } from '../../engine/once-each'
import { placed } from './findings-field'
import type { Placeless } from './kept-findings'
import { numberPassages, type Place } from './passages'
import { type Review, reviewField } from './review-field'
import { currentFinding } from './selectors'
import { settledList, settledNow } from './settlement'

/** The stops of the walk: passages in which something is, or was, to be settled. */
interface Passages {
  /** The passage of each finding that is open or settled, counted from 1. */
  readonly numbers: ReadonlyMap<string, number>
  readonly total: number
  /** Passages in which something is open. */
  readonly open: number
}

/**
 * Worked out anew when other findings are open or settled, and not for a keystroke that only moves them. The window asks for them, so
 * the letter that took a finding away is painted first.
 */
export const passagesField = StateField.define<() => Passages>({
  create: passagesOf,
  update(passages, { state, startState }) {
    const same =
      settledList(state) === settledList(startState) &&
      sameIds(state.field(reviewField).stops, startState.field(reviewField).stops)
    return same ? passages : passagesOf(state)
  },
})

/** The passages as they were when a finding last came or went. */
export function passagesIn(state: EditorState): Passages {
  return state.field(passagesField)()
}

function passagesOf(state: EditorState): () => Passages {
  let known: Passages | undefined
  return () => (known ??= numbered(state))
}

function numbered(state: EditorState): Passages {
  const stops = placed(state, state.field(reviewField).stops)
  const settled = settledNow(state).filter(({ mechanical }) => !mechanical)
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

function sameIds(some: readonly Placeless[], others: readonly Placeless[]): boolean {
  if (some === others) return true
  return some.length === others.length && some.every(({ id }, at) => id === others[at]?.id)
}

/** How far the walk is: `stop` counts passages from 1 in reading order; null while no finding of one is current. */
export interface WalkProgress {
  readonly stop: number | null
  readonly open: number
  readonly total: number
}

export function walkProgress(state: EditorState): WalkProgress {
  const { numbers, open, total } = passagesIn(state)
  const current = currentFinding(state)
  return { stop: current === null ? null : (numbers.get(current.id) ?? null), open, total }
}

/** The open findings of the passage a finding stands in, itself among them, in reading order. */
export function passageOf(state: EditorState, { id }: Pick<Finding, 'id'>): readonly Finding[] {
  const passages = passagesIn(state)
  const number = passages.numbers.get(id)
  return number === undefined ? [] : placed(state, openIn(state.field(reviewField))(passages).get(number) ?? [])
}

const openIn = onceEach(({ stops }: Review) =>
  onceEach(({ numbers }: Passages) => {
    const passages = new Map<number | undefined, Placeless[]>()
    for (const stop of stops) {
      const number = numbers.get(stop.id)
      const passage = passages.get(number)
      if (passage === undefined) passages.set(number, [stop])
      else passage.push(stop)
    }
    return passages
  }),
)
