import type { Transaction } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { message, t } from '../../l10n/t'
import { draftField } from '../editor/draft-field'
import { leaveRetype, openRetype, settleRetype } from '../retype/retype'
import { retypeField } from '../retype/retype-field'
import type { CommandContext } from './context'
import { keySentences } from './key-sentences'

const told = [
  ['settleRetype', message('{key} settles it.')],
  ['leaveRetype', message('{key} brings the old words back.')],
] as const

/** Opens the sentence of the current finding, or at the caret, for retyping. */
export function retypeSentence({ view, ui }: CommandContext): boolean {
  if (view.state.field(draftField) === null || view.state.field(retypeField) !== null) return false
  const spec = openRetype(view.state)
  if (spec === null) ui.update({ hint: t('There is no sentence at the caret') })
  else {
    const help = [t('Retype the sentence.'), ...keySentences(told, ui.get())].join(' ')
    view.dispatch(spec, { effects: EditorView.announce.of(help) })
  }
  view.focus()
  return true
}

/** Settles the sentence that was retyped. Nothing to do, and the key goes on, where none is open. */
export function settleSentence({ view, telling }: CommandContext): boolean {
  return dispatchAll(view, settleRetype(view.state, telling()))
}

/** Brings the old words back. */
export function leaveSentence({ view }: CommandContext): boolean {
  return dispatchAll(view, leaveRetype(view.state))
}

function dispatchAll(view: CommandContext['view'], transactions: readonly Transaction[] | null): boolean {
  if (transactions === null) return false
  view.dispatch(transactions)
  return true
}
