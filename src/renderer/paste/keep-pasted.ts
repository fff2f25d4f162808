import type { EditorState } from '@codemirror/state'
import type { KeptPaste, ReviewNotes } from '../../shared/review-notes'
import type { Beside } from '../document/beside'
import { nearest } from '../document/nearest'
import { pastedField } from './pasted-field'

/** So many characters around its words tell a link from others of the same words. */
const around = 24

/** What came with pastes as notes keep it; nothing where nothing did. */
export function keptPaste(state: EditorState): Pick<ReviewNotes, 'pasted'> {
  const { blocks, shields, remarks } = state.field(pastedField)
  const kept = remarks
    .filter(({ from, to }) => from < to)
    .map((remark) => ({
      ...remark,
      words: state.doc.sliceString(remark.from, remark.to),
      before: state.doc.sliceString(Math.max(0, remark.from - around), remark.from),
      behind: state.doc.sliceString(remark.to, Math.min(state.doc.length, remark.to + around)),
    }))
  return blocks.length + shields.length + kept.length === 0 ? {} : { pasted: { blocks, shields, remarks: kept } }
}

/**
 * Links and embeds in a text that is no longer the one they were kept of: where their words stand with what stood before or behind them,
 * nearest to their old place, or nowhere. The same words elsewhere lead nowhere.
 */
export function foundAgain(text: string, { remarks }: KeptPaste): Beside {
  const found = remarks.flatMap(({ words, before, behind, ...remark }) => {
    const whole = { sequence: before + words + behind, offset: before.length }
    const front = before.length === around ? [{ sequence: before + words, offset: around }] : []
    const back = behind.length === around ? [{ sequence: words + behind, offset: 0 }] : []
    for (const { sequence, offset } of [whole, ...front, ...back]) {
      const start = nearest(text, sequence, remark.from - offset)
      if (start !== -1) return [{ ...remark, from: start + offset, to: start + offset + words.length }]
    }
    return []
  })
  const shields = found.filter(({ kind }) => kind === 'object').map(({ from, to }) => ({ from, to }))
  return { blocks: [], shields, remarks: found }
}
