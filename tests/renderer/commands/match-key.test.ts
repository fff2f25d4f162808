import { describe, expect, it } from 'vitest'
import { commandFor, keyLabel } from '../../../src/renderer/commands/match-key'
import type { KeyPress } from '../../../src/renderer/keys/choose-keys'

function press(code: string, key: string, ...held: readonly ('ctrl' | 'alt' | 'shift' | 'meta')[]): KeyPress {
  return {
    code,
    key,
    ctrlKey: held.includes('ctrl'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
    metaKey: held.includes('meta'),
  }
}

describe('keys', () => {
  it.each([
    ['F8 goes on', press('F8', 'F8'), 'nextFinding'],
    ['Shift F8 goes back', press('F8', 'F8', 'shift'), 'previousFinding'],
    ['Alt 1 makes the first repair', press('Digit1', '1', 'alt'), 'repair1'],
    ['Alt 9 makes the ninth', press('Digit9', '9', 'alt'), 'repair9'],
    ['Alt 2 goes by the physical key, whatever it types', press('Digit2', 'é', 'alt'), 'repair2'],
    ['Alt I ignores', press('KeyI', 'i', 'alt'), 'ignore'],
    ['Alt Shift I ignores all', press('KeyI', 'I', 'alt', 'shift'), 'ignoreAll'],
    ['Ctrl S saves', press('KeyS', 's', 'ctrl'), 'save'],
    ['Ctrl S saves on a Russian keyboard', press('KeyS', 'ы', 'ctrl'), 'save'],
    ['Ctrl S goes by the letter on a Dvorak keyboard', press('Semicolon', 's', 'ctrl'), 'save'],
    ['Ctrl Shift F settles the mechanical', press('KeyF', 'F', 'ctrl', 'shift'), 'mechanicalStop'],
    ['Caps Lock makes no difference', press('KeyE', 'E', 'ctrl'), 'export'],
  ])('%s', (_name, key, command) => {
    expect(commandFor(key, 'linux')).toBe(command)
  })

  it.each([
    ['the number pad types characters with Alt', press('Numpad1', '1', 'alt')],
    ['a bare digit is typed', press('Digit1', '1')],
    ['AltGr types characters', press('KeyI', 'i', 'ctrl', 'alt')],
    ['AltGr and a digit types characters', press('Digit2', '@', 'ctrl', 'alt')],
    ['a letter is typed', press('KeyS', 's')],
    ['another Latin letter in the place of S', press('KeyS', 'z', 'alt')],
  ])('%s', (_name, key) => {
    expect(commandFor(key, 'windows')).toBeNull()
  })

  it('on macOS are those of macOS', () => {
    expect(commandFor(press('Digit1', '1', 'meta'), 'mac')).toBe('repair1')
    expect(commandFor(press('Digit1', '¡', 'alt'), 'mac')).toBeNull()
    expect(commandFor(press('Period', '.', 'ctrl'), 'mac')).toBe('nextFinding')
    expect(commandFor(press('KeyI', 'ˆ', 'meta', 'alt'), 'mac')).toBe('ignoreAll')
    expect(commandFor(press('KeyS', 's', 'ctrl'), 'mac')).toBeNull()
  })

  it('are printed as an editor knows them', () => {
    expect(keyLabel('repair1', 'linux')).toBe('Alt 1')
    expect(keyLabel('mechanicalStop', 'windows')).toBe('Ctrl Shift F')
    expect(keyLabel('repair1', 'mac')).toBe('⌘ 1')
    expect(keyLabel('openSample', 'linux')).toBe('')
  })
})
