import type { EditorState } from '@codemirror/state'
import type { KeptPaste, ReviewNotes } from '../../shared/review-notes'
import type { Beside } from '../document/beside'
import { pastedField } from './pasted-field'

/** What came with pastes as notes keep it; nothing where nothing did. */
export function keptPaste(state: EditorState): Pick<ReviewNotes, 'pasted'> {
  const { blocks, shields, remarks } = state.field(pastedField)
  const kept = remarks
    .filter(({ from, to }) => from < to)
    .map((remark) => ({ ...remark, words: state.doc.sliceString(remark.from, remark.to) }))
  return blocks.length + shields.length + kept.length === 0 ? {} : { pasted: { blocks, shields, remarks: kept } }
}

/** Links and embeds in a text that is no longer the one they were kept of: nearest to where their words stood, or nowhere. */
export function foundAgain(text: string, { remarks }: KeptPaste): Beside {
  const found = remarks.flatMap(({ words, ...remark }) => {
    const after = text.indexOf(words, remark.from)
    const before = text.lastIndexOf(words, remark.from)
    const isAfterNearer = before === -1 || (after !== -1 && after - remark.from < remark.from - before)
    const from = isAfterNearer ? after : before
    return from === -1 ? [] : [{ ...remark, from, to: from + words.length }]
  })
  const shields = found.filter(({ kind }) => kind === 'object').map(({ from, to }) => ({ from, to }))
  return { blocks: [], shields, remarks: found }
}
