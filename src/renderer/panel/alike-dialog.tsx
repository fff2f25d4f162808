import { useEffect, useMemo } from 'react'
import { t } from '../../l10n/t'
import { useEditor, useSession } from '../app/session-context'
import { alikeChoices } from '../editor/alike'
import { ruleName, rulesField } from '../editor/rules-field'
import { currentFinding } from '../editor/selectors'
import { BulkDialog } from './bulk-dialog'

/** The first repair of the current finding, made wherever the same is marked. It closes where there is no such finding any more. */
export function AlikeDialog() {
  const { ui } = useSession()
  const state = useEditor((now) => now)
  const current = currentFinding(state)
  const choices = useMemo(() => (current === null ? [] : alikeChoices(state, current)), [state, current])
  const isGone = current === null
  useEffect(() => {
    if (isGone) ui.update({ dialog: 'none' })
  }, [isGone, ui])
  if (isGone) return null
  const name = ruleName(state.field(rulesField), current.rule)
  return (
    <BulkDialog
      title={t('Repair all like this')}
      summary={t('{rule}: {count, plural, one {# place} other {# places}}', { rule: name, count: choices.length })}
      state={state}
      choices={choices}
    />
  )
}
