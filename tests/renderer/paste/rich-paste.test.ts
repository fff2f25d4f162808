// @vitest-environment happy-dom
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { expect, it, vi } from 'vitest'
import { draftState } from '../../../src/renderer/editor/create-editor-state'
import { besideText } from '../../../src/renderer/paste/pasted-field'
import { richPaste } from '../../../src/renderer/paste/rich-paste'
import { draftOf } from '../helpers/state'

/** Pastes into an editor as the browser tells it, and says whether the editor took it upon itself. */
function paste(html: string, plain: string): { readonly view: EditorView; readonly isTaken: boolean } {
  const extensions = [draftState(draftOf('Head\n\n')), richPaste()]
  const state = EditorState.create({ doc: 'Head\n\n', selection: { anchor: 6 }, extensions })
  const view = new EditorView({ state, parent: document.body })
  const event = new Event('paste', { bubbles: true, cancelable: true })
  const data: Readonly<Record<string, string>> = { 'text/html': html, 'text/plain': plain }
  Object.defineProperty(event, 'clipboardData', { value: { getData: (type: string) => data[type] ?? '' } })
  view.contentDOM.dispatchEvent(event)
  return { view, isTaken: event.defaultPrevented }
}

it('A20 puts the words of rich text in, and no element of it', async () => {
  const { view, isTaken } = paste(
    '<p>One <a href="https://example.org/x">link</a>.</p><img src=x onerror=alert(1)><p>Two.</p>',
    'other',
  )
  expect(isTaken).toBe(true)
  await vi.waitFor(() => expect(view.state.doc.toString()).toBe('Head\n\nOne link.\n\nTwo.'))
  expect(besideText(view.state).remarks).toMatchObject([{ kind: 'link', from: 10, to: 14, text: 'https://example.org/x' }])
  expect(view.contentDOM.querySelector('a, img, p')).toBeNull()
  view.destroy()
})

it('takes the plain text that came with rich text that says nothing', async () => {
  const { view } = paste('<p><img src="x"></p>', 'Plain\r\nwords')
  await vi.waitFor(() => expect(view.state.doc.toString()).toBe('Head\n\nPlain\nwords'))
  view.destroy()
})

it('leaves words in one line to the editor', () => {
  const { view, isTaken } = paste('<span style="color: red">words</span>', 'words')
  expect(isTaken).toBe(true)
  expect(view.state.doc.toString()).toBe('Head\n\nwords')
  view.destroy()
})
