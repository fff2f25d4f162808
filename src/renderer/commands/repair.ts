import { t } from '../../l10n/t'
import { nothingLeft } from '../editor/nothing-left'
import { checkField } from '../editor/check-field'
import { currentField } from '../editor/current-field'
import { draftField } from '../editor/draft-field'
import { numberedRepairs } from '../editor/guards'
import { passageChoices } from '../editor/passage-choices'
import { reviewField } from '../editor/review-field'
import { type Choice, repairFindings } from '../editor/settle-findings'
import { currentFinding } from '../editor/selectors'
import type { CommandContext } from './context'
import { keyLabel } from './match-key'
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
  if (finding === null) return tellNoneOpen(context)
  const repairs = numberedRepairs(finding.repairs)
  const repair = repairs[number - 1]
  if (repair === undefined) {
    context.ui.update({ hint: fewerHint(repairs.length) })
    return true
  }
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

/** Says that no finding is open for its keys to speak of; false where there is no draft. */
export function tellNoneOpen({ view, ui }: CommandContext): boolean {
  if (view.state.field(draftField) === null) return false
  const { platform, settings } = ui.get()
  const key = keyLabel('nextFinding', platform, settings.keys)
  const isDone = view.state.field(reviewField).stops.length === 0 && view.state.field(checkField).kind === 'checked'
  ui.update({ hint: isDone ? nothingLeft(view.state) : t('No finding is open; {key} goes to the next', { key }) })
  return true
}

function fewerHint(count: number): string {
  return t(
    '{count, plural, =0 {This finding has no repair} one {This finding has only one repair} other {This finding has only # repairs}}',
    { count },
  )
}

function staleHint(count: number): string {
  return t(
    '{count, plural, =1 {This sentence changed and is being read again} other {# sentences changed and are being read again}}',
    { count },
  )
}
