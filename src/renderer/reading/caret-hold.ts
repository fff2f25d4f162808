import type { EditorState } from '@codemirror/state'
import type { Finding, Range } from '../../engine'
import { readerCards } from '../../shared/readers/reader-cards'
import { awaitedField } from '../editor/awaited-field'
import { findingsField } from '../editor/findings-field'

/**
 * Keeps back what readers newly mark at the caret: a mark must not come up under a word somebody is at. Where the walk put the caret
 * after a repair, nobody is.
 */
export interface CaretHold {
  /** The findings that may be shown now. */
  admit(state: EditorState, findings: readonly Finding[]): readonly Finding[]
  /** The caret has left all that was kept back, which can be asked for anew. True once for each. */
  isFree(state: EditorState): boolean
}

const readers: ReadonlySet<string> = new Set(readerCards.map(({ id }) => id))

export function createCaretHold(): CaretHold {
  let held: readonly Range[] = []
  return {
    admit(state, findings) {
      const known = state.field(findingsField)
      const isHeld = (finding: Finding): boolean =>
        finding.ranges.some((range) => isAtCaret(state, range)) && isRead(finding) && known.twin(finding)?.tier !== finding.tier
      const kept = state.field(awaitedField) === null ? findings.filter(isHeld) : []
      held = kept.flatMap(({ ranges }) => ranges)
      return kept.length === 0 ? findings : findings.filter((finding) => !kept.includes(finding))
    },
    isFree(state) {
      if (held.length === 0 || held.some((range) => isAtCaret(state, range))) return false
      held = []
      return true
    },
  }
}

/** A reader said it, or it became certain because a reader agrees. */
function isRead({ rule, also }: Finding): boolean {
  return readers.has(rule) || also?.some((other) => readers.has(other)) === true
}

function isAtCaret(state: EditorState, { from, to }: Range): boolean {
  const { head } = state.selection.main
  return from <= head && head <= to
}
