import type { EditorState } from '@codemirror/state'
import { likenessOf } from '../../engine/settle/identity'
import { placed } from './findings-field'
import { editingRepairs } from './guards'
import type { Placeless } from './kept-findings'
import { type Review, reviewField } from './review-field'
import type { Choice } from './settle-findings'

/**
 * A finding and all that are like it: the same rule with the same words, or with a repair of the same name. None where it has no
 * repair.
 */
export function alikeTo({ shown }: Review, finding: Placeless): readonly Placeless[] {
  const [wanted] = editingRepairs(finding.repairs)
  if (wanted === undefined) return []
  const likeness = likenessOf(finding.id)
  return shown.filter(({ id, rule, repairs }) => {
    const [repair] = editingRepairs(repairs)
    return repair !== undefined && rule === finding.rule && (repair.label === wanted.label || likenessOf(id) === likeness)
  })
}

/** The first repairs of a finding and of all that are like it. */
export function alikeChoices(state: EditorState, finding: Placeless): readonly Choice[] {
  return placed(state, alikeTo(state.field(reviewField), finding)).flatMap((one) => {
    const [repair] = editingRepairs(one.repairs)
    return repair === undefined ? [] : [{ finding: one, repair }]
  })
}
