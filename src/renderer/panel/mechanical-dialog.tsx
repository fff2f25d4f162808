import { useMemo } from 'react'
import { t } from '../../l10n/t'
import { useEditor } from '../app/session-context'
import { mechanicalChoices, mechanicalSummary } from '../editor/mechanical'
import { reviewField } from '../editor/review-field'
import { rulesField } from '../editor/rules-field'
import { BulkDialog } from './bulk-dialog'

/** The mechanical stop: furniture and safe repairs, looked at once and settled together. */
export function MechanicalDialog() {
  const doc = useEditor((state) => state.doc)
  const findings = useEditor((state) => state.field(reviewField).mechanical)
  const rules = useEditor((state) => state.field(rulesField))
  const choices = useMemo(() => mechanicalChoices(findings), [findings])
  return (
    <BulkDialog
      title={t('Settle furniture and safe repairs')}
      summary={mechanicalSummary(doc, choices, rules)}
      choices={choices}
    />
  )
}
