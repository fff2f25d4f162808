// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { open, press, session, setupWindow } from '../helpers/window'

setupWindow()

const row = (command: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`dialog [role="group"][aria-label="${command}"]`)
  if (found === null) throw new Error(`no row of ${command}`)
  return found
}
const inRow = (command: string, words: string): HTMLButtonElement | undefined =>
  [...row(command).querySelectorAll('button')].find(({ textContent }) => textContent === words)
const clickIn = (command: string, words: string): Promise<void> => act(async () => inRow(command, words)?.click())
const keysOf = (command: string): string => [...row(command).querySelectorAll('kbd')].map(({ textContent }) => textContent).join()
const saidIn = (command: string): string => row(command).querySelector('[role="status"]')?.textContent ?? ''

async function openSettings(keys: Readonly<Record<string, readonly string[]>> = {}): Promise<void> {
  await open()
  await act(async () => session.ui.update({ dialog: 'settings', settings: { ...session.ui.get().settings, keys } }))
}

describe('the key of a command', () => {
  it('is taken from another command only when the editor says so', async () => {
    await openSettings()
    await clickIn('Save', 'Change')
    await press('F8', {}, inRow('Save', 'Press keys'))
    expect(saidIn('Save')).toBe('F8 is the key of “Next Finding”.')
    expect([keysOf('Save'), keysOf('Next Finding')]).toEqual(['Ctrl S', 'F8'])
    await clickIn('Save', 'Take it from there')
    expect([keysOf('Save'), keysOf('Next Finding')]).toEqual(['F8', ''])
  })

  it('is given back in the same way', async () => {
    await openSettings({ save: ['F8'], nextFinding: [] })
    await clickIn('Next Finding', 'Reset')
    expect(saidIn('Next Finding')).toBe('F8 is the key of “Save”.')
    expect([keysOf('Save'), keysOf('Next Finding')]).toEqual(['F8', ''])
    await clickIn('Next Finding', 'Take it from there')
    expect([keysOf('Save'), keysOf('Next Finding')]).toEqual(['', 'F8'])
    await clickIn('Save', 'Reset')
    expect([keysOf('Save'), inRow('Save', 'Reset')]).toEqual(['Ctrl S', undefined])
  })
})

describe('the search of the settings', () => {
  it('finds commands by their keys', async () => {
    await openSettings({ save: ['F8'], nextFinding: [] })
    const field = document.querySelector<HTMLInputElement>('dialog input[type="search"]')
    await act(async () => {
      if (field === null) return
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'f8')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    const found = [...document.querySelectorAll('dialog [role="group"]')].map((group) => group.getAttribute('aria-label'))
    expect(found).toEqual(['Save', 'Previous Finding'])
  })
})
