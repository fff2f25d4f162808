import { type EditorState, StateEffect, StateField, type TransactionSpec } from '@codemirror/state'
import { type Beside, besideBack, mappedBeside, movedBeside } from '../document/beside'
import { documentField } from '../document/document-field'
import type { Pasted } from './pasted-draft'

const nothing: Beside = { blocks: [], shields: [], remarks: [] }

/** Something was pasted, or brought back from an earlier opening; places are those after the transaction. */
export const addPasted = StateEffect.define<Beside>({ map: mappedBeside })

/** What came with rich text that was pasted, where it stands now. */
export const pastedField = StateField.define<Beside>({
  create: () => nothing,
  update(beside, transaction) {
    const { docChanged, changes, newDoc } = transaction
    let next = docChanged && beside !== nothing ? movedBeside(beside, changes, newDoc) : beside
    for (const effect of transaction.effects) {
      if (effect.is(addPasted)) next = joined(next, effect.value)
      if (effect.is(besideBack)) next = effect.value.pasted
    }
    return next
  },
})

/** What the draft’s document says beside its text, and what came with a paste. */
export function besideText(state: EditorState): Beside {
  const document = state.field(documentField)
  const pasted = state.field(pastedField)
  return document === null ? pasted : pasted === nothing ? document : joined(document, pasted)
}

/** Puts pasted words in the place of the selection; what kind of paragraphs they are is kept where they begin a line. */
export function insertPasted(state: EditorState, { text, blocks, shields, remarks }: Pasted): TransactionSpec {
  const { from, to } = state.selection.main
  const beginsLine = state.doc.lineAt(from).from === from
  const move = <T extends { readonly from: number; readonly to: number }>(ranges: readonly T[]): readonly T[] =>
    ranges.map((range) => ({ ...range, from: range.from + from, to: range.to + from }))
  const whole = blocks.filter((block) => block.from > 0 || beginsLine)
  return {
    changes: { from, to, insert: text },
    selection: { anchor: from + text.length },
    effects: addPasted.of({ blocks: move(whole), shields: move(shields), remarks: move(remarks) }),
    scrollIntoView: true,
    userEvent: 'input.paste',
  }
}

function joined(one: Beside, other: Beside): Beside {
  return {
    blocks: [...one.blocks, ...other.blocks],
    shields: [...one.shields, ...other.shields],
    remarks: [...one.remarks, ...other.remarks],
  }
}
