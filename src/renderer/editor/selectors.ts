import type { EditorState } from '@codemirror/state'
import type { Finding } from '../../engine'
import { onceEach } from '../../engine/once-each'
import { currentField } from './current-field'
import { findingsField } from './findings-field'
import type { Placeless } from './kept-findings'
import type { Paragraphs } from './outline-field'
import { isShown, type Review } from './review-field'

/** The finding whose card is open, as long as it is among those shown. Many ask, so it is placed once in a state. */
export const currentFinding = onceEach((state: EditorState): Finding | null => {
  const current = state.field(currentField)
  return current === null ? null : shownFinding(state, current)
})

/** A finding where its words stand now, as long as it is among those shown. */
export function shownFinding(state: EditorState, id: string): Finding | null {
  return isShown(state, id) ? state.field(findingsField).find(id) : null
}

/** What the panel lists: the stops, and a mechanical finding only while it is the current one. */
export function listedFindings({ stops, shown, mechanical }: Review, current: string | null): readonly Placeless[] {
  if (!mechanical.some(({ id }) => id === current)) return stops
  const listed = new Set(stops.map(({ id }) => id))
  return shown.filter(({ id }) => id === current || listed.has(id))
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
export function paragraphLabel(paragraphs: Paragraphs, finding: Finding): string {
  const numbers = finding.ranges.map((range) => paragraphs.numberAt(range.from)).filter((number) => number !== null)
  const distinct = [...new Set(numbers)].toSorted((a, b) => a - b)
  return distinct.length === 0 ? '' : `¶${distinct.join(', ')}`
}
