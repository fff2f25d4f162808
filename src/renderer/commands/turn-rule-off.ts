import { t } from '../../l10n/t'
import { goToNext } from '../editor/go-to'
import { ruleName, rulesField } from '../editor/rules-field'
import { currentFinding } from '../editor/selectors'
import { changeSettings } from '../settings/change-settings'
import { toggleRule } from '../settings/toggle-rule'
import type { CommandContext } from './context'

/** Has the rule of the current finding say nothing more, in any draft, and goes on to the next finding. */
export function turnRuleOff(context: CommandContext): boolean {
  const { view, ui, telling } = context
  const current = currentFinding(view.state)
  if (current === null) return false
  const rulesOff = toggleRule(ui.get().settings.rulesOff, current.rule, false)
  if (!changeSettings(context, { rulesOff })) return false
  const next = goToNext(view.state, telling())
  if (next !== null) view.dispatch(next)
  const rule = ruleName(view.state.field(rulesField), current.rule)
  ui.update({ hint: t('“{rule}” is off; Rules turns it on again', { rule }) })
  return true
}
