import path from 'node:path'
import { expect, test } from 'vitest'
import { printedKey } from '../../src/renderer/commands/match-key'
import { findCommands } from '../../src/renderer/palette/find-commands'
import { type Command, commands, type MenuName } from '../../src/shared/commands'

const all: readonly (readonly [string, Command])[] = Object.entries(commands)

const keysOn = { mac: ({ keys, macKeys }: Command) => macKeys ?? keys, others: ({ keys }: Command) => keys }

test.each(['mac', 'others'] as const)('no key does two things (%s)', (platform) => {
  const keys = all.flatMap(([, command]) => keysOn[platform](command))
  expect(new Set(keys).size).toBe(keys.length)
})

test('C17 no key is one that prints on some keyboard: Ctrl+Alt is AltGr', () => {
  for (const [, { keys }] of all) for (const key of keys) expect(key).not.toMatch(/Mod-Alt|Ctrl-Alt|Alt-Mod/u)
})

test('a key that prints needs a modifier', () => {
  for (const [, { keys, macKeys = [] }] of all)
    for (const key of [...keys, ...macKeys]) expect(key).toMatch(/^(?:(?:Mod|Alt|Ctrl)-.+|(?:Shift-)?F\d+|Escape)$/u)
})

test('there is a repair command for each of the nine digits', () => {
  const repairs = all.filter(([id]) => /^repair\d$/u.test(id))
  expect(repairs.map(([, { keys }]) => keys)).toEqual(Array.from({ length: 9 }, (_, at) => [`Alt-Digit${at + 1}`]))
})

test('C17 every command is in the palette, but for the palette itself', () => {
  const found = findCommands('', () => true).map(({ id }) => id)
  expect([...found, 'palette'].toSorted()).toEqual(Object.keys(commands).toSorted())
})

test('C17 every command stands in docs/commands.md with its keys', async () => {
  const page = ['File', 'Edit', 'Review', 'View'] as const satisfies readonly MenuName[]
  const text = [
    '# Every command of the window',
    '',
    'Made from the table that menus, palette and keys are made from; a test keeps it in step. Keys can be changed in the settings.',
    ...page.flatMap((menu) => ['', `## ${menu}`, '', '| Command | Windows, Linux | macOS |', '|---|---|---|', ...rowsOf(menu)]),
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot(path.resolve('docs/commands.md'))
})

function rowsOf(menu: MenuName): readonly string[] {
  const label = (keys: readonly string[], platform: 'linux' | 'mac'): string =>
    keys.map((key) => printedKey(key, platform)).join(', ')
  return all
    .filter(([, command]) => command.menu === menu)
    .map(
      ([, command]) => `| ${command.title} | ${label(keysOn.others(command), 'linux')} | ${label(keysOn.mac(command), 'mac')} |`,
    )
}
