import { Decoration, WidgetType } from '@codemirror/view'
import type { Finding, Repair } from '../../engine'
import { editingRepairs } from './guards'

/** A green bar where words are missing. What it says to the eye, the mark’s description says aloud. */
class Gap extends WidgetType {
  override toDOM(): HTMLElement {
    const bar = document.createElement('span')
    bar.className = 'gap'
    bar.setAttribute('aria-hidden', 'true')
    return bar
  }

  override eq(): boolean {
    return true
  }
}

export const gapWidget = Decoration.widget({ widget: new Gap(), side: 1 })

/** Where the finding’s words are missing: its empty ranges, or the place its first repair moves them to. */
export function gapPlaces(finding: Finding): readonly number[] {
  const empty = finding.ranges.filter(({ from, to }) => from === to).map(({ from }) => from)
  if (empty.length > 0) return empty
  const [first] = editingRepairs(finding.repairs)
  return first === undefined ? [] : movedTo(first)
}

/** A move takes words out at one place and puts words in at another. */
function movedTo({ edits }: Repair): readonly number[] {
  const isMove = edits.some(({ from, to, insert }) => from < to && insert === '')
  return isMove ? edits.filter(({ from, to }) => from === to).map(({ from }) => from) : []
}
