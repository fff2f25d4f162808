// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { checked, desktop, open, press, session, setupWindow, text } from '../helpers/window'

setupWindow()

const said = (): string => document.querySelector('.cm-announced')?.textContent ?? ''

/** Chooses in the settings what is said. */
const choose = async (change: Readonly<Record<string, boolean>>): Promise<void> =>
  act(async () => desktop.emit('settings', { ...(await desktop.loadSettings()), ...change }))

const type = (words: string): Promise<void> =>
  act(async () => session.view.dispatch({ changes: { from: 0, insert: words }, userEvent: 'input.type' }))

const walkTo = (words: string): Promise<void> =>
  act(async () => session.view.dispatch({ selection: { anchor: text.indexOf(words) + 1 }, userEvent: 'select' }))

describe('C03 what is said', () => {
  it('is the verdict once, when the draft was read, and nothing while one types', async () => {
    await open()
    expect(said()).toBe('Checked. Heavy: 1 sentence makes no sense. 2 stops.')
    await press('F8')
    for (const letter of 'It is said that nobody says a word of this to them ') await type(letter)
    await checked()
    expect(said().trim()).toBe('')
    expect(document.querySelector('[aria-label="Checking"]')?.getAttribute('aria-live')).toBe('off')
  })

  it('is a mark the caret comes to, only where that is chosen, and once for each', async () => {
    await open()
    const before = said()
    await walkTo('blue birds')
    expect(said()).toBe(before)
    await choose({ sayAtCaret: true })
    await walkTo('red fox')
    expect(said()).toBe('Broken: “red fox” looks wrong.')
    await walkTo('ed fox')
    await walkTo('Three')
    expect(said()).toBe('Broken: “red fox” looks wrong.')
  })

  it('is no jump where that is turned off', async () => {
    await open()
    const before = said()
    await choose({ sayJumps: false })
    await press('F8')
    expect(said()).toBe(before)
  })
})
