import { isolateHistory } from '@codemirror/commands'
import { draftField } from '../editor/draft-field'
import { goToNext } from '../editor/go-to'
import { currentFinding } from '../editor/selectors'
import { addWord, isKnown, wordToAdd } from '../review/dictionary-field'
import type { CommandContext } from './context'

/** Puts the words selected, or those of the current finding, or the word at the caret into the dictionary. */
export function addToDictionary({ view, ui, telling }: CommandContext): boolean {
  const { state } = view
  if (state.field(draftField) === null) return false
  const current = currentFinding(state)
  const at = current?.ranges[0] ?? state.wordAt(state.selection.main.head)
  const word = wordToAdd(state, at === null ? '' : state.sliceDoc(at.from, at.to))
  if (word === null) {
    ui.update({ hint: 'Select the word or name that is right' })
    return true
  }
  view.dispatch({ effects: addWord.of(word), annotations: isolateHistory.of('full'), userEvent: 'galley.dictionary' })
  if (current !== null && currentFinding(view.state) === null) {
    const next = goToNext(view.state, telling())
    if (next !== null) view.dispatch(next)
  }
  const settles = current !== null && isKnown(new Set([word.toLowerCase()]), current.rule, word)
  ui.update({
    hint:
      settles || current === null
        ? `“${word}” is in the dictionary`
        : `“${word}” is in the dictionary; this mark is not about the word`,
  })
  return true
}
