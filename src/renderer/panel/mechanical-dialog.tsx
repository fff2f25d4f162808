import { useState } from 'react'
import { Badge } from '../app/badge'
import { Dialog } from '../app/dialog'
import { useEditor, useSession } from '../app/session-context'
import { applyRepairs } from '../commands/repair'
import { mechanicalChoices, mechanicalSummary } from '../editor/mechanical'
import { reviewField } from '../editor/review-field'
import { ruleName, rulesField } from '../editor/rules-field'
import { DiffPreview } from './diff-preview'

/** Shows every mechanical change before any is made; each can be left out. All of them are one step of undo. */
export function MechanicalDialog() {
  const { commands, ui } = useSession()
  const doc = useEditor((state) => state.doc)
  const findings = useEditor((state) => state.field(reviewField).mechanical)
  const rules = useEditor((state) => state.field(rulesField))
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const choices = mechanicalChoices(findings)
  const chosen = choices.filter(({ finding }) => !leftOut.has(finding.id))
  const close = (): void => ui.update({ dialog: 'none' })
  const toggle = (id: string): void => {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    setLeftOut(next)
  }
  return (
    <Dialog title="Settle furniture and safe repairs">
      <p>{mechanicalSummary(doc, choices, rules)}. Untick what should stay as it is; one undo brings everything back.</p>
      <ul className="dialog-list">
        {choices.map(({ finding, repair }) => (
          <li key={finding.id}>
            <label>
              <input type="checkbox" checked={!leftOut.has(finding.id)} onChange={() => toggle(finding.id)} />
              <Badge category={finding.category} />
              <b>{ruleName(rules, finding.rule)}</b>
              <span>{repair.label}</span>
            </label>
            <DiffPreview doc={doc} repair={repair} />
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
        <button
          type="button"
          className="button primary"
          disabled={chosen.length === 0}
          onClick={() => {
            close()
            applyRepairs(commands, chosen)
          }}
        >
          Settle {chosen.length}
        </button>
      </div>
    </Dialog>
  )
}
