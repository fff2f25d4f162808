import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { toAccelerator } from '../../src/main/menu/accelerator'
import { menuTemplate } from '../../src/main/menu/menu-template'
import { commands } from '../../src/shared/commands'

function items(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
}

test.each([
  ['Mod-Shift-s', 'CmdOrCtrl+Shift+S'],
  ['Alt-Digit1', 'Alt+1'],
  ['F8', 'F8'],
  ['Ctrl-.', 'Ctrl+.'],
  ['Mod-Alt-i', 'CmdOrCtrl+Alt+I'],
])('%s is shown as %s', (key, accelerator) => expect(toAccelerator(key)).toBe(accelerator))

test.each([true, false])('C17 every command stands in the menu once and is sent by it (macOS: %s)', (isMac) => {
  const run: string[] = []
  const own = items(menuTemplate(isMac, (id) => run.push(id))).filter(({ id }) => id !== undefined)
  // The click handlers here take nothing; Electron would hand them the item and the window.
  for (const { click } of own) (click as (() => void) | undefined)?.()
  expect(run.toSorted()).toEqual(Object.keys(commands).toSorted())
})

test('C17 no shown key takes a key from the window, and no two commands show the same', () => {
  for (const isMac of [true, false]) {
    const keyed = items(menuTemplate(isMac, () => undefined)).filter(({ accelerator }) => accelerator !== undefined)
    expect(keyed.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true)
    expect(new Set(keyed.map(({ accelerator }) => accelerator)).size).toBe(keyed.length)
  }
})

test('C17 macOS has its own menus', () => {
  const roles = menuTemplate(true, () => undefined).map(({ role, label }) => role ?? label)
  expect(roles).toEqual(['appMenu', 'File', 'Edit', 'Review', 'View', 'windowMenu'])
})
