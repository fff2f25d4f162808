import { undo, undoDepth } from '@codemirror/commands'
import { message, t } from '../../l10n/t'
import { draftField } from '../editor/draft-field'
import { retypeField } from '../retype/retype-field'
import type { CommandContext } from './context'
import { keySentences } from './key-sentences'

/** Undoes one step; in a sentence that is open for retyping, only what was typed into it. */
export function undoStep({ view, ui }: CommandContext): boolean {
  if (view.state.field(draftField) === null) return false
  const retype = view.state.field(retypeField)
  if (retype === null || undoDepth(view.state) > retype.depth) return undo(view)
  const leaving = keySentences([['leaveRetype', message('{key} leaves it.')]], ui.get())
  ui.update({ hint: [t('The sentence reads as it did.'), ...leaving].join(' ') })
  return true
}
