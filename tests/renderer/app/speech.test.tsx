// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { checked, desktop, heard, open, press, session, setupWindow, text } from '../helpers/window'

setupWindow()

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
    expect(heard).toEqual(['Checked. Heavy: 1 sentence makes no sense. 2 stops.'])
    await press('F8')
    const before = heard.length
    for (const letter of 'It is said that nobody says a word of this to them ') await type(letter)
    await checked()
    expect(heard).toHaveLength(before)
    expect(document.querySelector('[aria-label="Checking"]')?.getAttribute('aria-live')).toBe('off')
  })

  it('is a mark the caret comes to, only where that is chosen, and once for each', async () => {
    await open()
    const before = heard.length
    await walkTo('blue birds')
    expect(heard).toHaveLength(before)
    await choose({ sayAtCaret: true })
    await walkTo('red fox')
    await walkTo('ed fox')
    await walkTo('Three')
    expect(heard.slice(before)).toEqual(['Broken: “red fox” looks wrong.'])
  })

  it('is no jump where that is turned off', async () => {
    await open()
    const before = heard.length
    await choose({ sayJumps: false })
    await press('F8')
    expect(heard).toHaveLength(before)
  })
})
