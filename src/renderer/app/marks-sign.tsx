import { t } from '../../l10n/t'
import { optionsField } from '../editor/options-field'
import { useCommands, useEditor } from './session-context'

/** Tells for as long as the marks are off, and brings them back: without them a draft looks clean. */
export function MarksSign() {
  const { run, keys } = useCommands()
  const isOn = useEditor((state) => state.field(optionsField).marks)
  if (isOn) return null
  const key = keys('toggleMarks')
  return (
    <button type="button" className="status-button status-sign" onClick={() => run('toggleMarks')}>
      {t('Marks off{hasKey, select, yes { ({key})} other {}}', { key, hasKey: key === '' ? 'no' : 'yes' })}
    </button>
  )
}
