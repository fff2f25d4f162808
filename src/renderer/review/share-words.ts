import type { Transaction } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Desktop } from '../../shared/contract'
import { changeBy, followWord } from './dictionary-field'

/** Sends what was put into the dictionary here, or taken out of it, by undo too. */
export function sendWords(desktop: Desktop, transactions: readonly Transaction[], lost: () => void): void {
  for (const change of transactions.flatMap(({ effects }) => effects.map(changeBy)))
    if (change !== null) desktop.changeWord(change).catch(lost)
}

/** Follows what other windows do to the dictionary, until the function returned is called. */
export function followWords(view: EditorView, desktop: Desktop): () => void {
  return desktop.on('word', (change) => view.dispatch({ effects: followWord.of(change) }))
}
