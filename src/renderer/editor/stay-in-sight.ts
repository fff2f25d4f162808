import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Range } from '../../engine'

/** What has to be in sight above and below words, in pixels, for an editor to read on from them. */
const around = 60

/** Leaves the text where it lies when it is to be centred on words that are in sight already. */
export function stayInSight(): Extension {
  return EditorView.scrollHandler.of((view, words, { y }) => y === 'center' && areInSight(view, words))
}

/** CodeMirror lets nobody ask for coordinates while it scrolls, so the page is asked. */
function areInSight(view: EditorView, { from, to }: Range): boolean {
  const words = document.createRange()
  const start = view.domAtPos(from)
  const end = view.domAtPos(to)
  words.setStart(start.node, start.offset)
  words.setEnd(end.node, end.offset)
  const place = words.getBoundingClientRect()
  // In a narrow window the page scrolls, and the text is as high as all of its words.
  const { top, bottom } = view.scrollDOM.getBoundingClientRect()
  return place.height > 0 && place.top - around >= Math.max(top, 0) && place.bottom + around <= Math.min(bottom, innerHeight)
}
