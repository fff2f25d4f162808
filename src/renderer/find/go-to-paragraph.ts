import { type EditorState, EditorSelection, type TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { t } from '../../l10n/t'
import { paragraphsOf } from '../editor/outline-field'

/** How many paragraphs an editor can go to; 0 before the draft was read once. */
export function paragraphCount(state: EditorState): number {
  return paragraphsOf(state).count
}

/** Puts the caret at the beginning of a paragraph, by the number at its left. Null where there is none of that number. */
export function goToParagraph(state: EditorState, number: number): TransactionSpec | null {
  const block = paragraphsOf(state).at(number)
  if (block === undefined) return null
  return {
    selection: EditorSelection.cursor(block.from),
    effects: [
      EditorView.scrollIntoView(block.from, { y: 'center' }),
      EditorView.announce.of(t('Paragraph {number}. {words}', { number, words: state.doc.lineAt(block.from).text.slice(0, 80) })),
    ],
  }
}
