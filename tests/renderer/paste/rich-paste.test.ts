// @vitest-environment happy-dom
import { EditorState, type EditorStateConfig } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { afterEach, expect, it, vi } from 'vitest'
import { draftState } from '../../../src/renderer/editor/create-editor-state'
import { besideText } from '../../../src/renderer/paste/pasted-field'
import { richPaste } from '../../../src/renderer/paste/rich-paste'
import type { DocumentId } from '../../../src/shared/opened-draft'
import { draftOf } from '../helpers/state'

const notify = vi.fn<(text: string) => void>()
const views: EditorView[] = []

afterEach(() => {
  notify.mockReset()
  for (const view of views.splice(0)) view.destroy()
})

function stateFor(draft: ReturnType<typeof draftOf>, more: EditorStateConfig, paste = richPaste(notify)): EditorState {
  return EditorState.create({ doc: draft.text, extensions: [draftState(draft), paste], ...more })
}

function editor(selection: EditorStateConfig['selection'] = { anchor: 6 }, paste = richPaste(notify)): EditorView {
  const view = new EditorView({ state: stateFor(draftOf('Head\n\n'), { selection }, paste), parent: document.body })
  views.push(view)
  return view
}

/** Pastes as the browser tells it, and says whether the editor took it upon itself. */
function paste(view: EditorView, html: string, plain: string): boolean {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  const data: Readonly<Record<string, string>> = { 'text/html': html, 'text/plain': plain }
  Object.defineProperty(event, 'clipboardData', { value: { getData: (type: string) => data[type] ?? '' } })
  view.contentDOM.dispatchEvent(event)
  return event.defaultPrevented
}

/** The reader that a test lets answer, or fail. */
function heldReader() {
  const asked: { readonly answer: (text: string) => void; readonly fail: () => void }[] = []
  const read: Parameters<typeof richPaste>[1] = () =>
    new Promise((resolve, reject) => {
      asked.push({
        answer: (text) => resolve({ text, blocks: [], shields: [], remarks: [] }),
        fail: () => reject(new Error('the chunk is gone')),
      })
    })
  return { read, last: () => asked.at(-1) }
}

/** What was begun is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

it('A20 puts the words of rich text in, and no element of it', async () => {
  const view = editor()
  const html = '<p>One <a href="https://example.org/x">link</a>.</p><img src=x onerror=alert(1)><p>Two.</p>'
  expect(paste(view, html, 'other')).toBe(true)
  await vi.waitFor(() => expect(view.state.doc.toString()).toBe('Head\n\nOne link.\n\nTwo.'))
  expect(besideText(view.state).remarks).toMatchObject([{ kind: 'link', from: 10, to: 14, text: 'https://example.org/x' }])
  expect(view.contentDOM.querySelector('a, img, p')).toBeNull()
})

it('takes the plain text that came with rich text that says nothing', async () => {
  const view = editor()
  paste(view, '<p><img src="x"></p>', 'Plain\r\nwords')
  await vi.waitFor(() => expect(view.state.doc.toString()).toBe('Head\n\nPlain\nwords'))
})

it('leaves words in one line to the editor', () => {
  const view = editor()
  expect(paste(view, '<span style="color: red">words</span>', 'words')).toBe(true)
  expect(view.state.doc.toString()).toBe('Head\n\nwords')
})

it.each([
  ['a picture in a paragraph', '<p class=MsoNormal><img src="file:///c:/x.png"></p>'],
  ['a picture alone', '<img src="file:///c:/x.png">'],
  ['a file', ''],
])('leaves the words selected where what is pasted has none: %s', async (_, html) => {
  const { read, last } = heldReader()
  const held = editor({ anchor: 0, head: 4 }, richPaste(notify, read))
  expect(paste(held, html, '')).toBe(true)
  last()?.answer('')
  await settled()
  expect(held.state.doc.toString()).toBe('Head\n\n')
  expect(notify).not.toHaveBeenCalled()
})

it('puts nothing into another draft that came meanwhile', async () => {
  const { read, last } = heldReader()
  const view = editor({ anchor: 6 }, richPaste(notify, read))
  paste(view, '<p>One.</p>', 'One.')
  view.setState(stateFor({ ...draftOf('Second.'), id: 'draft-2' as DocumentId }, {}))
  last()?.answer('One.')
  await settled()
  expect(view.state.doc.toString()).toBe('Second.')
})

it('takes the plain text where the reader fails, and says so where there is none', async () => {
  const { read, last } = heldReader()
  const view = editor({ anchor: 6 }, richPaste(notify, read))
  paste(view, '<p>One.</p>', 'One.')
  last()?.fail()
  await settled()
  expect(view.state.doc.toString()).toBe('Head\n\nOne.')
  expect(notify).not.toHaveBeenCalled()
  paste(view, '<p>Two.</p>', '')
  last()?.fail()
  await settled()
  expect(view.state.doc.toString()).toBe('Head\n\nOne.')
  expect(notify).toHaveBeenCalledOnce()
})
