import { useState } from 'react'
import { rich } from '../app/rich'
import { t } from '../../l10n/t'
import { useAnswer, useCommands, useEditor, useSession, useUi } from '../app/session-context'
import { draftField } from '../editor/draft-field'
import { changeSettings } from '../settings/change-settings'
import { hintSteps, stepToShow, wantsHints } from './hint-steps'
import './hint-line.css'

/** Five first steps below the bar, one at a time. A step that was done gives way to the next; all can be put away for good. */
export function HintLine() {
  const { commands } = useSession()
  const answer = useAnswer()
  const { keys } = useCommands()
  const isWanted = useUi(wantsHints)
  const hasDraft = useEditor((state) => state.field(draftField) !== null)
  const [from, setFrom] = useState(0)
  const at = useEditor((state) => stepToShow(state, from))
  const step = hintSteps[at]
  if (!isWanted || !hasDraft || step === undefined) return null
  const isLast = at === hintSteps.length - 1
  const end = (): void => answer(() => changeSettings(commands, { hintsDone: true }))
  return (
    <section className="hint" aria-label={t('First steps')}>
      <span className="hint-count">{t('{step} of {count}', { step: at + 1, count: hintSteps.length })}</span>
      <p>{rich(step.text, { key: <kbd>{keys(step.command)}</kbd> })}</p>
      <button type="button" className="button" onClick={() => (isLast ? end() : setFrom(at + 1))}>
        {isLast ? t('Done') : t('Next hint')}
      </button>
      {!isLast && (
        <button type="button" className="link" onClick={end}>
          {t('No more hints')}
        </button>
      )}
    </section>
  )
}
