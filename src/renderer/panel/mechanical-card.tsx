import { useMemo } from 'react'
import { t } from '../../l10n/t'
import { useCommands, useEditor, useSession } from '../app/session-context'
import { mechanicalSummary } from '../editor/mechanical'
import { reviewField } from '../editor/review-field'
import { rulesField } from '../editor/rules-field'

/** The one stop for the mechanical: furniture and safe repairs, settled together after a look at them. */
export function MechanicalCard() {
  const { run, keys } = useCommands()
  const { view } = useSession()
  const mechanical = useEditor((state) => state.field(reviewField).mechanical)
  const rules = useEditor((state) => state.field(rulesField))
  const summary = useMemo(() => mechanicalSummary(view.state, mechanical, rules), [view, mechanical, rules])
  if (summary === '') return null
  return (
    <section className="card mechanical" aria-label={t('Mechanical')}>
      <b>{t('Mechanical')}</b>
      <span>{summary}</span>
      <button type="button" className="button" onClick={() => run('mechanicalStop')}>
        {t('Settle')}
        <kbd>{keys('mechanicalStop')}</kbd>
      </button>
    </section>
  )
}
