import { t } from '../../l10n/t'
import { useSession } from '../app/session-context'
import { alikeChoices } from '../editor/alike'
import { ruleName, rulesField } from '../editor/rules-field'
import { currentFinding } from '../editor/selectors'
import { BulkDialog } from './bulk-dialog'

/** The first repair of the current finding, made wherever the same is marked. */
export function AlikeDialog() {
  const { state } = useSession().view
  const current = currentFinding(state)
  if (current === null) return null
  const choices = alikeChoices(state, current)
  const name = ruleName(state.field(rulesField), current.rule)
  return (
    <BulkDialog
      title={t('Repair all like this')}
      summary={t('{rule}: {count, plural, one {# place} other {# places}}', { rule: name, count: choices.length })}
      choices={choices}
    />
  )
}
