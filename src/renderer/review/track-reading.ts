import type { Extension } from '@codemirror/state'
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import type { Range } from '../../engine'
import { currentField } from '../editor/current-field'
import { outlineField, paragraphsOf } from '../editor/outline-field'
import { currentFinding } from '../editor/selectors'
import { pastedParagraphs } from './pasted-paragraphs'
import { isRead, markRead, readField } from './read-field'

/** What flies past in less, in milliseconds, was not on the screen to be read. */
const glance = 200

/** Counts paragraphs as read that are on the screen while the caret, or the current finding, is in or past them. */
export function trackReading(): Extension {
  return ViewPlugin.fromClass(ReadingTracker)
}

class ReadingTracker {
  private timer: ReturnType<typeof setTimeout> | undefined
  /** How far the caret had come before a paste, while it still stands where that left it. */
  private before: number | null = null
  private readonly heard = new AbortController()

  constructor(private readonly view: EditorView) {
    view.scrollDOM.addEventListener('scroll', () => this.soon(), { passive: true, signal: this.heard.signal })
    this.soon()
  }

  update({ transactions, selectionSet, geometryChanged, viewportChanged, state, startState }: ViewUpdate): void {
    for (const transaction of transactions) {
      const [pasted] = pastedParagraphs(transaction)
      if (pasted !== undefined) this.before = pasted.from - 1
      else if (transaction.selection !== undefined) this.before = null
    }
    const changed = [currentField, outlineField].some((field) => state.field<unknown>(field) !== startState.field<unknown>(field))
    if (changed || selectionSet || geometryChanged || viewportChanged) this.soon()
  }

  destroy(): void {
    clearTimeout(this.timer)
    this.heard.abort()
  }

  private soon(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.take(), glance)
  }

  private take(): void {
    const { state } = this.view
    const reached = Math.max(this.before ?? state.selection.main.head, currentFinding(state)?.ranges[0].from ?? -1)
    const sight = onScreen(this.view)
    const { ranges } = state.field(readField)
    const fresh = paragraphsOf(state)
      .between(sight.from, sight.to)
      .filter((block) => block.from <= reached && !isRead(ranges, block))
    if (fresh.length > 0) this.view.dispatch({ effects: markRead.of(fresh.map(({ from, to }) => ({ from, to }))) })
  }
}

/** The text in sight; CodeMirror’s own viewport reaches beyond the screen. */
function onScreen(view: EditorView): Range {
  const { top, bottom } = view.scrollDOM.getBoundingClientRect()
  return {
    from: view.lineBlockAtHeight(top - view.documentTop).from,
    to: view.lineBlockAtHeight(bottom - view.documentTop).to,
  }
}
