import type { Transaction } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Desktop } from '../../shared/contract'
import { changeBy, changes, dictionaryField, followWord } from './dictionary-field'

/** Sends what was put into the dictionary here, or taken out of it, by undo too. What is as it was in the end is no news. */
export function sendWords(desktop: Desktop, transactions: readonly Transaction[], lost: () => void): void {
  const [first] = transactions
  if (first === undefined) return
  const before = first.startState.field(dictionaryField)
  const made = transactions.flatMap(({ effects }) => effects.flatMap((effect) => changeBy(effect) ?? []))
  const last = new Map(made.map((change) => [change.word, change]))
  for (const change of last.values()) if (changes(before, change)) desktop.changeWord(change).catch(lost)
}

/** Follows what other windows do to the dictionary, until the function returned is called. */
export function followWords(view: EditorView, desktop: Desktop): () => void {
  return desktop.on('word', (change) => view.dispatch({ effects: followWord.of(change) }))
}
