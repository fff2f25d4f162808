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

test.each([
  ['macos', true],
  ['windows-linux', false],
] as const)('C17 C18 the menu bar is as kept: %s', async (name, isMac) => {
  await expect(outline(menuTemplate(isMac, () => undefined))).toMatchFileSnapshot(`golden/menu-${name}.txt`)
})

test('C18 macOS has the settings, the services and Quit in the app’s own menu, and Cmd+, opens them', () => {
  const [own] = menuTemplate(true, () => undefined)
  const inside = items(own === undefined ? [] : [own])
  expect(inside.map(({ role }) => role).filter((role) => role !== undefined)).toEqual([
    'services',
    'hide',
    'hideOthers',
    'unhide',
    'quit',
  ])
  expect(inside.find(({ id }) => id === 'openSettings')).toMatchObject({ label: 'Settings…', accelerator: 'CmdOrCtrl+,' })
})

/** The menus as one reads them: what is deeper stands further in. */
function outline(template: readonly MenuItemConstructorOptions[], depth = 0): string {
  return template
    .map(({ label, role, type, accelerator, submenu }) => {
      const name = type === 'separator' ? '—' : (label ?? `(${role})`)
      const key = accelerator === undefined ? '' : `  ${accelerator}`
      return `${'  '.repeat(depth)}${name}${key}\n${Array.isArray(submenu) ? outline(submenu, depth + 1) : ''}`
    })
    .join('')
}
