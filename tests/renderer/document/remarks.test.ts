// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view'
import { expect, it } from 'vitest'
import { createEditorState, nothingCarried } from '../../../src/renderer/editor/create-editor-state'
import { documentOf, draftOf } from '../helpers/state'

it('shows what stands in a document by its name, and other characters nobody sees as such', () => {
  const text = 'A picture \uFFFC and a soft\u00ADhyphen.'
  const remarks = [{ kind: 'object', author: '', text: 'picture', from: 10, to: 11 }] as const
  const document = documentOf(remarks)
  const view = new EditorView({
    state: createEditorState({ ...draftOf(text), document }, nothingCarried, []),
    parent: globalThis.document.body,
  })
  expect([...view.contentDOM.querySelectorAll('.remark-object')].map(({ textContent }) => textContent)).toEqual(['picture'])
  expect(view.contentDOM.querySelectorAll('.cm-specialChar')).toHaveLength(1)
  view.destroy()
})
