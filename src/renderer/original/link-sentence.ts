import type { EditorState, TransactionSpec } from '@codemirror/state'
import type { HandLink, Range } from '../../engine'
import { sentenceAround } from '../retype/sentence-at'
import { originalField, setOriginal } from './original-field'

/** Says that a sentence of the original is what the draft says at the caret; null where there is nothing to link. */
export function linkSentence(state: EditorState, sentence: Range): TransactionSpec | null {
  const draft = sentenceAround(state, [state.selection.main])
  return draft === null ? null : putLink(state, { original: sentence, draft })
}

/** Says that the draft does not say this sentence of the original. */
export function unlinkSentence(state: EditorState, sentence: Range): TransactionSpec | null {
  return putLink(state, { original: sentence, draft: null })
}

function putLink(state: EditorState, { original: { from, to }, draft }: HandLink): TransactionSpec | null {
  const original = state.field(originalField)
  if (original === null) return null
  const others = original.links.filter((link) => link.original.from >= to || link.original.to <= from)
  return {
    effects: setOriginal.of({ ...original, links: [...others, { original: { from, to }, draft }] }),
    userEvent: 'galley.link',
  }
}
