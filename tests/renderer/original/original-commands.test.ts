// @vitest-environment happy-dom
import { redo, undo, undoDepth } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findHalves } from '../../../src/engine/witness/halves'
import { createUiStore } from '../../../src/renderer/app/ui-store'
import type { CommandContext } from '../../../src/renderer/commands/context'
import { draftState } from '../../../src/renderer/editor/create-editor-state'
import { openOriginal, putOriginal, splitOff } from '../../../src/renderer/original/original-commands'
import { originalField } from '../../../src/renderer/original/original-field'
import type { DocumentId } from '../../../src/shared/opened-draft'
import type { OriginalResult } from '../../../src/shared/results'
import { createFakeDesktop } from '../helpers/fake-desktop'
import { draftOf, stateOf } from '../helpers/state'

const english = 'The minister said on Monday that the town would buy the old harbour.'
const german = 'Der Minister sagte am Montag, dass die Stadt den alten Hafen kaufen werde.'
let context: CommandContext

function contextOf(text: string): CommandContext {
  const view = new EditorView({ state: stateOf(text) })
  return { view, ui: createUiStore(), desktop: createFakeDesktop(draftOf(text)), telling: () => 'silently', show: () => {} }
}

const now = () => {
  const { state } = context.view
  return { text: state.doc.toString(), original: state.field(originalField)?.text ?? null }
}

afterEach(() => context.view.destroy())

describe.each([
  ['behind the draft', `${english}\n\n---\n\n${german}`],
  ['before the draft', `${german}\n\n---\n\n${english}`],
])('the original %s', (_, text) => {
  beforeEach(() => {
    context = contextOf(text)
    const halves = findHalves(text)
    if (halves === null) throw new Error('no halves')
    splitOff(context, halves)
  })

  it('is taken out and put beside it, which the window says', () => {
    expect(now()).toEqual({ text: english, original: german })
    expect(context.ui.get()).toMatchObject({ dialog: 'none', hint: 'The original is beside the draft' })
  })

  it('is back with one undo, and out again with one redo', () => {
    expect(undoDepth(context.view.state)).toBe(1)
    undo(context.view)
    expect(now()).toEqual({ text, original: null })
    redo(context.view)
    expect(now()).toEqual({ text: english, original: german })
  })
})

it('an original is a step of undo of its own', () => {
  context = contextOf(english)
  context.view.dispatch({ changes: { from: 0, insert: 'A' }, userEvent: 'input.type' })
  putOriginal(context, { name: '', text: german })
  context.view.dispatch({ changes: { from: 1, insert: 'B' }, userEvent: 'input.type' })
  undo(context.view)
  expect(now()).toEqual({ text: `A${english}`, original: german })
  undo(context.view)
  expect(now()).toEqual({ text: `A${english}`, original: null })
})

it('an original is put beside no other draft than it was chosen for', async () => {
  context = contextOf(english)
  let answer: (result: OriginalResult) => void = () => {}
  context.desktop.openOriginal = () => new Promise((resolve) => (answer = resolve))
  openOriginal(context)
  answer({ kind: 'text', name: 'original.txt', text: german })
  await vi.waitFor(() => expect(now().original).toBe(german))
  openOriginal(context)
  const other = { ...draftOf('Another draft.'), id: 'draft-2' as DocumentId }
  context.view.setState(EditorState.create({ doc: other.text, extensions: draftState(other) }))
  answer({ kind: 'text', name: 'original.txt', text: german })
  await new Promise((resolve) => setTimeout(resolve))
  expect(now()).toEqual({ text: 'Another draft.', original: null })
})
