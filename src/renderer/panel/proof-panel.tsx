import { FindingList } from './finding-list'
import { MechanicalCard } from './mechanical-card'
import './panel.css'
import { PanelHead } from './panel-head'

/** The proof at the right: what is wrong in sum, and each finding in reading order. */
export function ProofPanel() {
  return (
    <aside className="panel" aria-label="Proof" data-region="panel">
      <PanelHead />
      <div className="panel-scroll">
        <MechanicalCard />
        <FindingList />
      </div>
    </aside>
  )
}
