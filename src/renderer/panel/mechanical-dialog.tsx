import { useMemo } from 'react'
import { t } from '../../l10n/t'
import { useEditor, useSession } from '../app/session-context'
import { findingsField, placed } from '../editor/findings-field'
import { mechanicalChoices, mechanicalSummary } from '../editor/mechanical'
import { reviewField } from '../editor/review-field'
import { rulesField } from '../editor/rules-field'
import { BulkDialog } from './bulk-dialog'

/** The mechanical stop: furniture and safe repairs, looked at once and settled together. */
export function MechanicalDialog() {
  const { view } = useSession()
  const mechanical = useEditor((state) => state.field(reviewField).mechanical)
  const findings = useEditor((state) => state.field(findingsField))
  const rules = useEditor((state) => state.field(rulesField))
  // The findings stand for their places in the state.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  const choices = useMemo(() => mechanicalChoices(placed(view.state, mechanical)), [view, mechanical, findings])
  return (
    <BulkDialog
      title={t('Settle furniture and safe repairs')}
      summary={mechanicalSummary(view.state, mechanical, rules)}
      choices={choices}
    />
  )
}
