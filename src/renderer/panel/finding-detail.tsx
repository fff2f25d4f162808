import { useEffect, useId, useRef, useState } from 'react'
import type { Finding } from '../../engine'
import type { CommandId } from '../../shared/commands'
import { useCommands, useEditor, useSession } from '../app/session-context'
import { applyRepair } from '../commands/repair'
import { editingRepairs } from '../editor/guards'
import { rulesField } from '../editor/rules-field'
import { DiffPreview } from './diff-preview'

interface FindingDetailProps {
  readonly finding: Finding
  readonly place: number
}

/** What can be done with the current finding, each repair shown before it is made. */
export function FindingDetail({ finding, place }: FindingDetailProps) {
  const session = useSession()
  const { run, keys } = useCommands()
  const doc = useEditor((state) => state.doc)
  const why = useEditor((state) => state.field(rulesField).get(finding.rule)?.why)
  const [isOpen, setOpen] = useState(false)
  const whyId = useId()
  const repairs = editingRepairs(finding.repairs)
  const explanation = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) explanation.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isOpen])
  return (
    <div
      className={`card-detail card-on-${finding.category}`}
      style={{ order: place * 2 + 1 }}
      role="group"
      aria-label="Repairs of the current finding"
    >
      {repairs.map((repair, at) => (
        <DiffPreview key={repair.label} doc={doc} repair={repair} number={repairs.length > 1 ? at + 1 : null} />
      ))}
      {repairs.length > 0 ? (
        <div className="row">
          {repairs.map(({ label }, at) => (
            <button
              key={label}
              type="button"
              className={at === 0 ? 'button primary' : 'button'}
              onClick={() => applyRepair(session.commands, at + 1)}
            >
              {label}
              <kbd>{repairKey(at, keys)}</kbd>
            </button>
          ))}
        </div>
      ) : (
        finding.repairs.length > 0 && <p>Only the reporter or the original can know.</p>
      )}
      <div className="row row-links">
        <button type="button" className="link" onClick={() => run('ignore')}>
          Ignore
        </button>
        <button type="button" className="link" onClick={() => run('ignoreAll')}>
          Ignore all like this
        </button>
        <button type="button" className="link" aria-expanded={isOpen} aria-controls={whyId} onClick={() => setOpen(!isOpen)}>
          Why this is marked
        </button>
      </div>
      <div ref={explanation} id={whyId} className="why" hidden={!isOpen}>
        {why !== undefined && <p>{why}</p>}
        <p className="why-rule">Rule: {[finding.rule, ...(finding.also ?? [])].join(', ')}</p>
      </div>
    </div>
  )
}

const repairCommands: readonly CommandId[] = [
  'repair1',
  'repair2',
  'repair3',
  'repair4',
  'repair5',
  'repair6',
  'repair7',
  'repair8',
  'repair9',
]

function repairKey(at: number, keys: (id: CommandId) => string): string {
  const command = repairCommands[at]
  return command === undefined ? '' : keys(command)
}
