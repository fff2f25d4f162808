import { isolateHistory } from '@codemirror/commands'
import { t } from '../../l10n/t'
import { draftField } from '../editor/draft-field'
import { goToNext } from '../editor/go-to'
import { currentFinding } from '../editor/selectors'
import { addWord, isAboutWords, wordToAdd } from '../review/dictionary-field'
import type { CommandContext } from './context'

/**
 * Puts the words selected, or those of the current finding, or the word at the caret into the dictionary. Words of a finding that
 * is about how they stand together are none to be learnt.
 */
export function addToDictionary({ view, ui, telling }: CommandContext): boolean {
  const { state } = view
  if (state.field(draftField) === null) return false
  const current = currentFinding(state)
  if (current !== null && state.selection.main.empty && !isAboutWords(current.rule)) {
    ui.update({ hint: t('This mark is not about a word. Select the word or name that is right') })
    return true
  }
  const at = current?.ranges[0] ?? state.wordAt(state.selection.main.head)
  const word = wordToAdd(state, at === null ? '' : state.sliceDoc(at.from, at.to))
  if (word === null) {
    ui.update({ hint: t('Select the word or name that is right') })
    return true
  }
  view.dispatch({ effects: addWord.of(word), annotations: isolateHistory.of('full'), userEvent: 'galley.dictionary' })
  if (current !== null && currentFinding(view.state) === null) {
    const next = goToNext(view.state, telling())
    if (next !== null) view.dispatch(next)
  }
  ui.update({ hint: t('“{word}” is in the dictionary', { word }) })
  return true
}
