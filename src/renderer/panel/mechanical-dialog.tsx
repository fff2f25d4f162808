import { useMemo } from 'react'
import { t } from '../../l10n/t'
import { useEditor } from '../app/session-context'
import { placed } from '../editor/findings-field'
import { mechanicalChoices, mechanicalSummary } from '../editor/mechanical'
import { reviewField } from '../editor/review-field'
import { rulesField } from '../editor/rules-field'
import { BulkDialog } from './bulk-dialog'

/** The mechanical stop: furniture and safe repairs, looked at once and settled together. */
export function MechanicalDialog() {
  const state = useEditor((now) => now)
  const { mechanical } = state.field(reviewField)
  const choices = useMemo(() => mechanicalChoices(placed(state, mechanical)), [state, mechanical])
  return (
    <BulkDialog
      title={t('Settle furniture and safe repairs')}
      summary={mechanicalSummary(state, mechanical, state.field(rulesField))}
      state={state}
      choices={choices}
    />
  )
}
