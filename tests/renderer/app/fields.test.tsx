// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { desktop, heard, open, press, session, setupWindow, text, textNow } from '../helpers/window'

setupWindow()

const findField = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('.find-field')

async function openFind(): Promise<HTMLInputElement> {
  await press('f', { ctrlKey: true })
  const field = findField()
  if (field === null) throw new Error('no find field')
  field.focus()
  return field
}

const typed = (from: number, insert: string): Promise<void> =>
  act(async () => session.view.dispatch({ changes: { from, insert }, userEvent: 'input.type' }))

describe('a field beside the draft', () => {
  it('has undo and redo for itself, by key and by menu', async () => {
    await open()
    await typed(0, 'X')
    const field = await openFind()
    await press('z', { ctrlKey: true }, field)
    expect(textNow()).toBe(`X${text}`)
    const done = vi.fn<(command: string) => boolean>(() => true)
    Object.assign(document, { execCommand: done })
    await act(async () => desktop.emit('command', 'undo'))
    expect(done).toHaveBeenCalledWith('undo')
    expect(textNow()).toBe(`X${text}`)
    session.view.contentDOM.focus()
    await act(async () => desktop.emit('command', 'undo'))
    expect(textNow()).toBe(text)
  })

  it('has Escape for itself while a sentence is open', async () => {
    await open()
    await act(async () => session.view.dispatch({ selection: { anchor: 16 } }))
    await press('F2')
    await typed(14, 'Now ')
    const field = await openFind()
    await press('Enter', { ctrlKey: true }, field)
    await press('Escape', {}, field)
    expect(findField()).toBeNull()
    expect(textNow()).toContain('Now One red fox')
    await press('Escape')
    expect(textNow()).toBe(text)
  })

  it('leaves the other commands their keys', async () => {
    await open()
    await press('F8', {}, await openFind())
    expect(heard.at(-1)).toContain('red fox')
  })
})
