import type { EditorState } from '@codemirror/state'
import type { BlockOutline, Finding } from '../../engine'
import { currentField } from './current-field'
import { paragraphNumber } from './outline-field'
import { reviewField } from './review-field'
import { settledField } from './settlement'

/** The finding whose card is open, as long as it is among those shown. */
export function currentFinding(state: EditorState): Finding | null {
  const current = state.field(currentField)
  if (current === null) return null
  const { stops, mechanical } = state.field(reviewField)
  return stops.find(({ id }) => id === current) ?? mechanical.find(({ id }) => id === current) ?? null
}

/** What the panel lists: the stops, and a mechanical finding only while it is the current one. */
export function listedFindings(stops: readonly Finding[], current: Finding | null): readonly Finding[] {
  if (current === null || stops.includes(current)) return stops
  const at = stops.findIndex((stop) => stop.ranges[0].from > current.ranges[0].from)
  return stops.toSpliced(at === -1 ? stops.length : at, 0, current)
}

/** How far the review is: `stop` counts from 1 in reading order, those settled before it included; null when none is current. */
export interface Progress {
  readonly stop: number | null
  readonly settled: number
  readonly total: number
}

export function progressOf(state: EditorState): Progress {
  const { stops } = state.field(reviewField)
  const settled = state.field(settledField).filter(({ mechanical }) => !mechanical)
  const current = currentFinding(state)
  const stop =
    current === null || !stops.includes(current)
      ? null
      : stops.indexOf(current) + settled.filter(({ at }) => at <= current.ranges[0].from).length + 1
  return { stop, settled: settled.length, total: stops.length + settled.length }
}

/** The stop after the place given, going round at the end of the text. */
export function stopAfter(stops: readonly Finding[], position: number): Finding | null {
  return stops.find((finding) => finding.ranges[0].from > position) ?? stops[0] ?? null
}

/** The stop before the place given, going round at its beginning. */
export function stopBefore(stops: readonly Finding[], position: number): Finding | null {
  return stops.findLast((finding) => finding.ranges[0].from < position) ?? stops.at(-1) ?? null
}

/** Where a finding stands, as an editor counts paragraphs: “¶14” or “¶2, 3”; empty before the first check. */
export function paragraphLabel(blocks: readonly BlockOutline[], finding: Finding): string {
  const numbers = finding.ranges.map((range) => paragraphNumber(blocks, range.from)).filter((number) => number !== null)
  const distinct = [...new Set(numbers)].toSorted((a, b) => a - b)
  return distinct.length === 0 ? '' : `¶${distinct.join(', ')}`
}
