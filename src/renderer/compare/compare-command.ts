import { Text } from '@codemirror/state'
import { t } from '../../l10n/t'
import type { CommandContext } from '../commands/context'
import { draftField } from '../editor/draft-field'
import { compareField, setOriginal } from './compare-field'

/** Shows what became of the draft since it was opened. */
export function compareDraft(context: CommandContext): boolean {
  const { view, ui } = context
  const draft = view.state.field(draftField)
  if (draft === null) return false
  ui.update({ dialog: 'compare' })
  // A text that was brought back was changed before it was opened: what it came from is in its file.
  if (draft.savedVersion === null && !view.state.field(compareField).isFromFile) compareWithFile(context)
  return true
}

/** Compares with what is in the draft’s file now. */
export function compareWithFile({ view, desktop, ui }: CommandContext): void {
  const id = view.state.field(draftField)?.id
  if (id === undefined) return
  desktop.theirText(id).then(
    (result) => {
      if (view.state.field(draftField)?.id !== id) return
      if (result.kind === 'text') view.dispatch({ effects: setOriginal.of(Text.of(result.text.split('\n'))) })
      else ui.notify(result.message)
    },
    () => ui.notify(t('What is in the file could not be read.')),
  )
}
