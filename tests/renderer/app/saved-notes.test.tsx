// @vitest-environment happy-dom
import { undo } from '@codemirror/commands'
import { act } from 'react'
import { expect, it } from 'vitest'
import { draftField, isEdited } from '../../../src/renderer/editor/draft-field'
import { desktop, open, session, setupWindow, textNow } from '../helpers/window'

setupWindow()

it('a save takes words of notes that went with their marks out of the window, which undo brings back', async () => {
  await open()
  await act(async () => session.view.dispatch({ changes: { from: 0, insert: 'A' } }))
  const { version } = session.view.state.field(draftField) ?? { version: 0 }
  const edits = [{ from: 0, to: 3, insert: '' }]
  const before = textNow()
  await act(async () => desktop.emit('saved', { kind: 'saved', version, name: 'story.docx', edits }))
  expect(textNow()).toBe(before.slice(3))
  expect(isEdited(session.view.state)).toBe(false)
  expect(desktop.mirror()).toBe(before.slice(3))
  await act(async () => void undo(session.view))
  expect(textNow()).toBe(before)
  expect(isEdited(session.view.state)).toBe(true)
})
