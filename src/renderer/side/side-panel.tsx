import { type KeyboardEvent, useEffect, useRef } from 'react'
import { language, message, t } from '../../l10n/t'
import { assertNever } from '../../shared/assert-never'
import { ErrorBoundary } from '../app/error-boundary'
import { notShown } from '../app/not-shown'
import { useEditor, useSession, useUi } from '../app/session-context'
import type { UiState } from '../app/ui-store'
import { currentField } from '../editor/current-field'
import { LedgerView } from '../ledger/ledger-view'
import { ProofPanel } from '../panel/proof-panel'
import { RulesView } from './rules-view'
import './side.css'
import { StatisticsView } from './statistics-view'

type Side = UiState['side']

const views: readonly (readonly [Side, string])[] = [
  ['proof', message('Proof')],
  ['ledger', message('Ledger')],
  ['rules', message('Rules')],
  ['statistics', message('Statistics')],
]

/** What stands beside the paper: the proof, the ledger, the rules or the statistics. */
export function SidePanel() {
  const { ui } = useSession()
  const side = useUi((state) => state.side)
  const current = useEditor((state) => state.field(currentField))
  useEffect(() => {
    // The card of the finding one has just gone to is what one wants to see.
    if (current !== null) ui.update({ side: 'proof' })
  }, [current, ui])
  const tabs = useRef<HTMLDivElement>(null)
  const turn = (event: KeyboardEvent): void => {
    const [on, back] = language().dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    const by = event.key === on ? 1 : event.key === back ? -1 : 0
    if (by === 0) return
    const at = (views.findIndex(([id]) => id === side) + by + views.length) % views.length
    const next = views[at]?.[0]
    if (next !== undefined) ui.update({ side: next })
    tabs.current?.querySelectorAll('button')[at]?.focus()
    event.preventDefault()
  }
  return (
    <div className="side">
      <div ref={tabs} className="side-tabs" role="tablist" aria-label={t('Beside the paper')}>
        {views.map(([id, name]) => (
          <button
            key={id}
            id={`side-${id}`}
            type="button"
            role="tab"
            className="side-tab"
            aria-selected={id === side}
            aria-controls="side-view"
            tabIndex={id === side ? 0 : -1}
            onClick={() => ui.update({ side: id })}
            onKeyDown={turn}
          >
            {t(name)}
          </button>
        ))}
      </div>
      <div id="side-view" className="side-view" role="tabpanel" aria-labelledby={`side-${side}`}>
        <ErrorBoundary key={side} instead={notShown}>
          <SideView side={side} />
        </ErrorBoundary>
      </div>
    </div>
  )
}

function SideView({ side }: { readonly side: Side }) {
  switch (side) {
    case 'proof':
      return <ProofPanel />
    case 'ledger':
      return <LedgerView />
    case 'rules':
      return <RulesView />
    case 'statistics':
      return <StatisticsView />
    default:
      return assertNever(side)
  }
}
