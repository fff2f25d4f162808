import { findNext, findPrevious, getSearchQuery, openSearchPanel, search } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { draftField } from '../editor/draft-field'
import type { CommandContext } from '../commands/context'
import { findPanel, showReplacing } from './find-panel'
import './find.css'

/** Finding in the draft, in a slim row above the paper. */
export function finding(): Extension {
  return search({ top: true, literal: true, createPanel: findPanel })
}

export function openFind({ view }: CommandContext): boolean {
  return view.state.field(draftField) !== null && openSearchPanel(view)
}

export function openReplace(context: CommandContext): boolean {
  if (!openFind(context)) return false
  showReplacing(context.view)
  return true
}

/** Goes on with the last search, the row open or not. */
export function goToNextMatch(context: CommandContext): boolean {
  return getSearchQuery(context.view.state).valid ? findNext(context.view) : openFind(context)
}

export function goToPreviousMatch(context: CommandContext): boolean {
  return getSearchQuery(context.view.state).valid ? findPrevious(context.view) : openFind(context)
}
