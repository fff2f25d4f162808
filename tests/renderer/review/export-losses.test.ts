import { EditorState } from '@codemirror/state'
import { expect, it } from 'vitest'
import { draftState } from '../../../src/renderer/editor/create-editor-state'
import { exportLosses } from '../../../src/renderer/review/export-losses'
import { documentOf, draftOf } from '../helpers/state'

const text = 'A picture \uFFFC of a link.'
const document = documentOf([
  { kind: 'object', author: '', text: 'picture', from: 10, to: 11 },
  { kind: 'link', author: '', text: 'https://example.org', from: 17, to: 21 },
])

it('says what the chosen export leaves out of a document, as it stands now', () => {
  const state = EditorState.create({ doc: text, extensions: draftState({ ...draftOf(text), document }) })
  const losses = 'This leaves out: 1 picture or other object, where a link leads, how its words and pages look.'
  expect(exportLosses(state, 'markdown')).toBe(losses)
  expect(['docx', 'docx-tracked', 'proof', 'report-csv'].map((kind) => exportLosses(state, kind as 'docx'))).toEqual([
    null,
    null,
    null,
    null,
  ])
  const without = state.update({ changes: { from: 10, to: 12 } }).state
  expect(exportLosses(without, 'text')).toBe('This leaves out: where a link leads, how its words and pages look.')
})
