import { EditorSelection, type EditorState, type StateEffect } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Finding } from '../../engine'
import { stopAnnouncement } from './announcements'
import { currentField, setCurrent } from './current-field'
import { nothingLeft } from './nothing-left'
import { stopsNow } from './review-field'
import { currentFinding, stopAfter, stopBefore } from './selectors'

/** How a jump is told: aloud, or silently where the list that has the focus speaks for itself. */
export type Telling = 'aloud' | 'silently'

/** A change of what is current and where the caret is. */
export interface Move {
  readonly selection?: { readonly anchor: number }
  readonly effects: readonly StateEffect<unknown>[]
}

/** Makes a finding current: its card opens, the caret goes to its words, and it is announced once. */
export function goTo(state: EditorState, finding: Finding, telling: Telling): Move {
  const [{ from: at, to }] = finding.ranges
  // The announcement counts stops, which needs to know which one is current.
  const there = state.field(currentField) === finding.id ? state : state.update({ effects: setCurrent.of(finding.id) }).state
  // From its end to its beginning, so that what is too long for the window shows that.
  const words = EditorSelection.range(Math.max(at, to), at)
  const effects: StateEffect<unknown>[] = [setCurrent.of(finding.id), EditorView.scrollIntoView(words, { y: 'center' })]
  if (telling === 'aloud') effects.push(EditorView.announce.of(stopAnnouncement(there, finding)))
  return { selection: { anchor: at }, effects }
}

/** The next finding in reading order: from the current one while the caret is at it, else from the caret. */
export function goToNext(state: EditorState, telling: Telling): Move | null {
  return step(state, telling, 1)
}

/** The finding before the current one while the caret is at it, else before the caret. */
export function goToPrevious(state: EditorState, telling: Telling): Move | null {
  return step(state, telling, -1)
}

function step(state: EditorState, telling: Telling, direction: 1 | -1): Move | null {
  const stops = stopsNow(state)
  const { head } = state.selection.main
  const shown = currentFinding(state)
  const isThere = shown?.ranges.some(({ from, to }) => from <= head && head <= to) === true
  const current = isThere ? stops.findIndex(({ id }) => id === shown.id) : -1
  const target =
    current !== -1
      ? stops.at((current + direction) % stops.length)
      : // A finding right at the caret is the next one, not the one after it.
        direction === 1
        ? stopAfter(stops, head - 1)
        : stopBefore(stops, head)
  if (target === undefined || target === null)
    return telling === 'aloud' ? { effects: [EditorView.announce.of(nothingLeft(state))] } : null
  return goTo(state, target, telling)
}
