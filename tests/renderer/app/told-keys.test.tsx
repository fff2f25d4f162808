// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { heard, open, press, session, setupWindow } from '../helpers/window'

setupWindow()

describe('what is told of keys', () => {
  const help = (): string => document.getElementById('editor-help')?.textContent ?? ''
  const choose = (keys: Readonly<Record<string, readonly string[]>>): Promise<void> =>
    act(async () => session.ui.update({ settings: { ...session.ui.get().settings, keys } }))

  it('names those the editor has', async () => {
    await open()
    expect(help()).toContain('F8 goes to the next finding. Shift F8 goes to the finding before. Alt 1 makes its first repair.')
    await choose({ nextFinding: ['F7'], ignore: [], leaveRetype: ['Alt-x'] })
    expect(help()).toContain('F7 goes to the next finding.')
    expect(help()).not.toContain('ignores')
    await act(async () => session.view.dispatch({ selection: { anchor: 16 } }))
    await press('F2')
    expect(heard.at(-1)).toBe('Retype the sentence. Ctrl Enter settles it. Alt X brings the old words back.')
    await press('z', { ctrlKey: true })
    expect(session.ui.get().hint).toBe('The sentence reads as it did. Alt X leaves it.')
  })

  it('names those of macOS there', async () => {
    await open()
    await act(async () => session.ui.update({ platform: 'mac' }))
    expect(help()).toContain('⌘ 1 makes its first repair.')
  })
})
