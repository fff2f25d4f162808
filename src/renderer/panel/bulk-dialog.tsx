import type { EditorState } from '@codemirror/state'
import { useState } from 'react'
import { t } from '../../l10n/t'
import { Badge } from '../app/badge'
import { Dialog } from '../app/dialog'
import { englishText } from '../app/english-text'
import { useSession } from '../app/session-context'
import { applyRepairs } from '../commands/repair'
import { ruleName, rulesField } from '../editor/rules-field'
import { paragraphLabel } from '../editor/selectors'
import { paragraphsOf } from '../editor/outline-field'
import type { Choice } from '../editor/settle-findings'
import { DiffPreview } from './diff-preview'

interface BulkDialogProps {
  readonly title: string
  /** What the changes are, as the beginning of a sentence. */
  readonly summary: string
  /** The state the choices were made in: their places are places in its text. */
  readonly state: EditorState
  readonly choices: readonly Choice[]
}

/** Drawn at once; the others are drawn on request, so that hundreds do not make the dialog slow. */
const page = 40

/** Shows every change before any is made; each can be left out. All of them are one step of undo. */
export function BulkDialog({ title, summary, state, choices }: BulkDialogProps) {
  const { commands, ui } = useSession()
  const rules = state.field(rulesField)
  const paragraphs = paragraphsOf(state)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState(page)
  const chosen = choices.filter(({ finding }) => !leftOut.has(finding.id))
  const close = (): void => ui.update({ dialog: 'none' })
  const toggle = (id: string): void => {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    setLeftOut(next)
  }
  return (
    <Dialog title={title}>
      <p>{t('{summary}. Untick what should stay as it is; one undo brings everything back.', { summary })}</p>
      <ul className="dialog-list">
        {choices.slice(0, shown).map(({ finding, repair }) => (
          <li key={finding.id}>
            <label>
              <input type="checkbox" checked={!leftOut.has(finding.id)} onChange={() => toggle(finding.id)} />
              <Badge category={finding.category} />
              <b {...englishText}>{ruleName(rules, finding.rule)}</b>
              <span {...englishText}>{repair.label}</span>
              <span className="card-at">{paragraphLabel(paragraphs, finding)}</span>
            </label>
            <DiffPreview doc={state.doc} repair={repair} />
          </li>
        ))}
        {choices.length > shown && (
          <li>
            <button type="button" className="button" onClick={() => setShown(choices.length)}>
              {t('Show {count, number} more', { count: choices.length - shown })}
            </button>
          </li>
        )}
      </ul>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={close}>
          {t('Cancel')}
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
          {t('Settle {count, number}', { count: chosen.length })}
        </button>
      </div>
    </Dialog>
  )
}
