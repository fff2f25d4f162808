// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { queriesField } from '../../../src/renderer/queries/queries-field'
import { click, desktop, open, press, session, setupWindow, text } from '../helpers/window'

setupWindow()

/** Asks about words of the draft; the field of the question has the focus then. */
async function ask(words: string): Promise<HTMLTextAreaElement> {
  const from = text.indexOf(words)
  await act(async () => {
    session.view.dispatch({ selection: { anchor: from, head: from + words.length } })
    desktop.emit('command', 'query')
  })
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('no question has the focus')
  return field
}

/** React listens to the setter of the element itself. */
async function type(field: HTMLTextAreaElement, words: string): Promise<void> {
  for (const letter of words)
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, field.value + letter)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
}

const escape = (): Promise<void> =>
  act(async () => {
    document.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }))
  })

const questions = (): readonly string[] => session.view.state.field(queriesField).map(({ question }) => question)

describe('a question that is typed', () => {
  it('is kept when the dialog is left with Escape', async () => {
    await open()
    await type(await ask('red fox'), 'Who said so?')
    await escape()
    expect(document.querySelector('dialog')).toBeNull()
    expect(questions()).toEqual(['Who said so?'])
  })

  it('is one step of undo and of redo, and what is typed after Enter another', async () => {
    await open()
    const field = await ask('red fox')
    await type(field, 'Who')
    await press('Enter', {}, field)
    await type(field, ' said so?')
    await click('Done')
    await press('z', { ctrlKey: true })
    expect(questions()).toEqual(['Who'])
    await press('z', { ctrlKey: true })
    expect(questions()).toEqual([''])
    await press('y', { ctrlKey: true })
    await press('y', { ctrlKey: true })
    expect(questions()).toEqual(['Who said so?'])
    for (let times = 0; times < 3; times++) await press('z', { ctrlKey: true })
    expect(questions()).toEqual([])
  })

  it('stays on its line, and is gone when its query is taken off the list', async () => {
    await open()
    const field = await ask('red fox')
    await type(field, 'Who\nsaid so?')
    expect(field.value).toBe('Who said so?')
    await click('Take off the list')
    expect(questions()).toEqual([])
    await click('Done')
    expect(questions()).toEqual([])
  })
})
