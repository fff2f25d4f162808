import type { EditorState } from '@codemirror/state'
import { useMemo } from 'react'
import { t } from '../../l10n/t'
import { onceEach } from '../../engine/once-each'
import { useEditor } from '../app/session-context'
import { placed } from '../editor/findings-field'
import { mechanicalChoices, mechanicalSummary } from '../editor/mechanical'
import { reviewField } from '../editor/review-field'
import { rulesField } from '../editor/rules-field'
import { BulkDialog } from './bulk-dialog'

const mechanicalNow = onceEach((state: EditorState) => placed(state, state.field(reviewField).mechanical))

/** The mechanical stop: furniture and safe repairs, looked at once and settled together. */
export function MechanicalDialog() {
  const doc = useEditor((state) => state.doc)
  const findings = useEditor(mechanicalNow)
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
