import { t } from '../../l10n/t'
import { checkField } from '../editor/check-field'
import { currentField } from '../editor/current-field'
import { numberedRepairs } from '../editor/guards'
import { passageChoices } from '../editor/passage-choices'
import { type Choice, repairFindings } from '../editor/settle-findings'
import { currentFinding } from '../editor/selectors'
import type { CommandContext } from './context'
import { askReporter } from './queries'

/** Makes the repair with this number, counted from 1, of the current finding. */
export function applyRepair(context: CommandContext, number: number): boolean {
  const { state } = context.view
  const finding = currentFinding(state)
  if (finding === null && state.field(currentField) !== null && state.field(checkField).kind === 'checking') {
    // The current finding went with its sentence, and the next check may bring it back.
    context.ui.update({ hint: staleHint(1) })
    return true
  }
  const repair = finding === null ? undefined : numberedRepairs(finding.repairs)[number - 1]
  if (finding === null || repair === undefined) return false
  if (repair.edits.length === 0) return askReporter(context)
  return applyRepairs(context, [{ finding, repair }])
}

/** Makes the first repair of everything that is marked in the passage of the current finding. */
export function repairPassage(context: CommandContext): boolean {
  const { state } = context.view
  const finding = currentFinding(state)
  const choices = finding === null ? [] : passageChoices(state, finding)
  return choices.length > 0 && applyRepairs(context, choices)
}

/** Makes repairs as one step of undo; tells of those whose sentences are no longer the ones that were judged. */
export function applyRepairs({ view, ui, telling }: CommandContext, choices: readonly Choice[]): boolean {
  const settling = repairFindings(view.state, choices, telling())
  if (settling.kind === 'settled') view.dispatch(settling.spec)
  const left = choices.length - (settling.kind === 'settled' ? settling.count : 0)
  if (left > 0) ui.update({ hint: staleHint(left) })
  return true
}

function staleHint(count: number): string {
  return t(
    '{count, plural, =1 {This sentence changed and is being read again} other {# sentences changed and are being read again}}',
    { count },
  )
}
