import type { EditorState } from '@codemirror/state'
import type { Finding } from '../../engine'
import { editingRepairs } from './guards'
import { passageOf } from './passages-field'
import { type Choice, together } from './settle-findings'

/** The first repair of every finding in the passage of this one, as far as they can be made together; none where this one is not among them. */
export function passageChoices(state: EditorState, finding: Finding): readonly Choice[] {
  const choices = passageOf(state, finding).flatMap((one): readonly Choice[] => {
    const [repair] = editingRepairs(one.repairs)
    return repair === undefined ? [] : [{ finding: one, repair }]
  })
  const made = together(choices)
  return made.some((choice) => choice.finding.id === finding.id) ? made : []
}
