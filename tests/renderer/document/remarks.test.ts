// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view'
import { expect, it } from 'vitest'
import { createEditorState, nothingCarried } from '../../../src/renderer/editor/create-editor-state'
import type { OpenedDocument } from '../../../src/shared/opened-draft'
import { documentOf, draftOf } from '../helpers/state'

it('shows what stands in a document by its name, and other characters nobody sees as such', () => {
  const text = 'A picture \uFFFC and a soft\u00ADhyphen.'
  const view = viewOf(text, [{ kind: 'object', author: '', text: 'picture', from: 10, to: 11 }])
  expect(objectsIn(view)).toEqual(['picture'])
  expect(view.contentDOM.querySelectorAll('.cm-specialChar')).toHaveLength(1)
  view.destroy()
})

it.each(['Sales {2020', '<b>x', '{name}', "it's {x}"])('shows what a picture shows as it is written: %s', (alt) => {
  const view = viewOf('A picture \uFFFC here.', [{ kind: 'object', author: '', text: 'picture', alt, from: 10, to: 11 }])
  expect(objectsIn(view)).toEqual([`picture: ${alt}`])
  view.destroy()
})

function viewOf(text: string, remarks: OpenedDocument['remarks']): EditorView {
  return new EditorView({
    state: createEditorState({ ...draftOf(text), document: documentOf(remarks) }, nothingCarried, []),
    parent: globalThis.document.body,
  })
}

function objectsIn(view: EditorView): readonly (string | null)[] {
  return [...view.contentDOM.querySelectorAll('.remark-object')].map(({ textContent }) => textContent)
}
