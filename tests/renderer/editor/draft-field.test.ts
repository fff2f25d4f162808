import { undo } from '@codemirror/commands'
import { expect, it } from 'vitest'
import { draftField, draftSaved, isEdited } from '../../../src/renderer/editor/draft-field'
import { apply, run, stateOf } from '../helpers/state'

const text = 'One fox ran.'
const typed = { changes: { from: 0, insert: 'x' } }

it('is edited while its text differs from what is on disk', () => {
  const state = apply(stateOf(text), typed)
  expect(isEdited(stateOf(text))).toBe(false)
  expect(isEdited(state)).toBe(true)
  expect(isEdited(run(state, undo))).toBe(false)
})

it('is edited again where what was saved is undone', () => {
  const saved = apply(apply(stateOf(text), typed), { effects: draftSaved.of({ version: 2, name: 'a.txt' }) })
  expect(isEdited(saved)).toBe(false)
  expect(isEdited(run(saved, undo))).toBe(true)
})

it('says what its file is once it was saved as another kind', () => {
  const state = stateOf(text)
  const word = apply(state, { effects: draftSaved.of({ version: 1, name: 'a.docx', fileKind: 'Word document' }) })
  const kept = apply(word, { effects: draftSaved.of({ version: 1, name: 'a.docx' }) })
  const plain = apply(word, { effects: draftSaved.of({ version: 1, name: 'a.txt', fileKind: null }) })
  expect([state, word, kept, plain].map((one) => one.field(draftField)?.fileKind)).toEqual([
    null,
    'Word document',
    'Word document',
    null,
  ])
})

it('is edited where it went on while it was saved', () => {
  const state = apply(apply(stateOf(text), typed), { changes: { from: 0, insert: 'y' } })
  const saved = apply(state, { effects: draftSaved.of({ version: 2, name: 'a.txt' }) })
  expect(isEdited(saved)).toBe(true)
})
