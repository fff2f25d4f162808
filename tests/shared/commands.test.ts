import { expect, test } from 'vitest'
import { type Command, commands } from '../../src/shared/commands'

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
