import type { EditorState } from '@codemirror/state'
import type { BlockOutline, Finding } from '../../engine'
import { onceEach } from '../../engine/once-each'
import { currentField } from './current-field'
import { paragraphNumber } from './outline-field'
import { reviewField } from './review-field'

/** The finding whose card is open, as long as it is among those shown. Many ask, so a state is looked through once. */
export const currentFinding = onceEach((state: EditorState): Finding | null => {
  const current = state.field(currentField)
  if (current === null) return null
  const { stops, mechanical } = state.field(reviewField)
  return stops.find(({ id }) => id === current) ?? mechanical.find(({ id }) => id === current) ?? null
})

/** What the panel lists: the stops, and a mechanical finding only while it is the current one. */
export function listedFindings(stops: readonly Finding[], current: Finding | null): readonly Finding[] {
  if (current === null || stops.includes(current)) return stops
  const at = stops.findIndex((stop) => stop.ranges[0].from > current.ranges[0].from)
  return stops.toSpliced(at === -1 ? stops.length : at, 0, current)
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
