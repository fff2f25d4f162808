import { t } from '../../l10n/t'
import { FindingList } from './finding-list'
import { MechanicalCard } from './mechanical-card'
import './panel.css'
import './card.css'
import { PanelHead } from './panel-head'
import { RetypeCard } from '../retype/retype-card'
import { SettledList } from './settled-list'
import { draftField } from '../editor/draft-field'
import { useEditor, useUi } from '../app/session-context'

/** The proof at the right: what is wrong in sum, and each finding in reading order. */
export function ProofPanel() {
  const isSettled = useUi((ui) => ui.list.settled)
  const draft = useEditor((state) => state.field(draftField)?.id)
  return (
    <aside className="panel" aria-label={t('Proof')} data-region="panel">
      <PanelHead />
      <div className="panel-scroll">
        <RetypeCard />
        {isSettled ? (
          <SettledList />
        ) : (
          <>
            <MechanicalCard />
            <FindingList key={draft} />
          </>
        )}
      </div>
    </aside>
  )
}
