import { message, t } from '../../l10n/t'
import type { CommandId } from '../../shared/commands'
import { keySentences } from '../commands/key-sentences'
import { editorHelpId } from '../editor/surface'
import { useUi } from './session-context'

const told: readonly (readonly [CommandId, string])[] = [
  ['nextFinding', message('{key} goes to the next finding.')],
  ['previousFinding', message('{key} goes to the finding before.')],
  ['repair1', message('{key} makes its first repair.')],
  ['repair2', message('{key} makes its second repair.')],
  ['repairPassage', message('{key} repairs the whole passage.')],
  ['ignore', message('{key} ignores the finding.')],
  ['query', message('{key} asks the reporter.')],
  ['retype', message('{key} retypes the sentence.')],
]

/** What a screen reader tells of the draft: the keys to go through it with. */
export function EditorHelp() {
  const platform = useUi((ui) => ui.platform)
  const settings = useUi((ui) => ui.settings)
  const around = t('F6 goes round the parts of the window, and Tab leaves the draft.')
  return (
    <p id={editorHelpId} hidden>
      {[...keySentences(told, { platform, settings }), around].join(' ')}
    </p>
  )
}
