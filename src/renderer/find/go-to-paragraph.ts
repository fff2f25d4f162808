import { type EditorState, EditorSelection, type TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { t } from '../../l10n/t'
import { outlineField } from '../editor/outline-field'

/** How many paragraphs an editor can go to; 0 before the draft was read once. */
export function paragraphCount(state: EditorState): number {
  return state.field(outlineField)?.blocks.length ?? 0
}

/** Puts the caret at the beginning of a paragraph, by the number at its left. Null where there is none of that number. */
export function goToParagraph(state: EditorState, number: number): TransactionSpec | null {
  const block = state.field(outlineField)?.blocks[number - 1]
  if (block === undefined) return null
  return {
    selection: EditorSelection.cursor(block.from),
    effects: [
      EditorView.scrollIntoView(block.from, { y: 'center' }),
      EditorView.announce.of(t('Paragraph {number}. {words}', { number, words: state.doc.lineAt(block.from).text.slice(0, 80) })),
    ],
  }
}
