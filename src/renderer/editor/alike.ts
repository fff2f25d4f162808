import type { EditorState } from '@codemirror/state'
import type { Finding } from '../../engine'
import { likenessOf } from '../../engine/settle/identity'
import { editingRepairs } from './guards'
import { reviewField, shownFindings } from './review-field'
import type { Choice } from './settle-findings'

/**
 * The first repair of a finding and of all that are like it: the same rule with the same words, or with a repair of the same
 * name. Empty where it has none.
 */
export function alikeChoices(state: EditorState, finding: Finding): readonly Choice[] {
  const [wanted] = editingRepairs(finding.repairs)
  if (wanted === undefined) return []
  const likeness = likenessOf(finding.id)
  return shownFindings(state.field(reviewField)).flatMap((one) => {
    const [repair] = editingRepairs(one.repairs)
    const isAlike = one.rule === finding.rule && (repair?.label === wanted.label || likenessOf(one.id) === likeness)
    return isAlike && repair !== undefined ? [{ finding: one, repair }] : []
  })
}
