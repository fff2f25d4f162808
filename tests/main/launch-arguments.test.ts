import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filesNamed, parseLaunch, pathsOf } from '../../src/main/opening/launch-arguments'

test.each<[readonly string[], boolean, readonly string[]]>([
  [['galley'], false, []],
  [['galley', 'a.txt'], false, ['a.txt']],
  [['electron', '.', 'a.txt'], true, ['a.txt']],
  [['electron', '--no-sandbox', '.', 'a.txt', 'b.txt'], true, ['a.txt', 'b.txt']],
  [['electron', '-r', '/x/loader.js', '--inspect=0', '.', 'a.txt'], true, ['a.txt']],
  [['galley', '--no-sandbox', '--remote-debugging-port=9222', 'a.txt', '--user-data-dir=/x'], false, ['a.txt']],
  [['galley', '--', '--odd-name.txt', '-'], false, ['--odd-name.txt', '-']],
  [['electron', '.', '--', '--odd.txt'], true, ['--odd.txt']],
  [['galley', 'two words.txt', 'line\nbreak.txt'], false, ['two words.txt', 'line\nbreak.txt']],
])('C20 %j names its files', (argv, defaultApp, files) => {
  expect(filesNamed(argv, defaultApp)).toEqual(files)
})

test('A18 relative paths are meant from the folder of the instance that was started', () => {
  expect(pathsOf({ cwd: path.resolve('/drafts'), files: ['a.txt', '../b.txt', path.resolve('/c.txt')] })).toEqual(
    ['/drafts/a.txt', '/b.txt', '/c.txt'].map((file) => path.resolve(file)),
  )
})

test('A18 names no file can have are left out, and there is an end to them', () => {
  expect(pathsOf({ cwd: '/', files: ['', 'a\0b', 'x'.repeat(5000)] })).toEqual([])
  expect(pathsOf({ cwd: '/', files: Array.from({ length: 10_000 }, () => 'a') })).toHaveLength(64)
})

test.each([
  null,
  undefined,
  'x',
  1,
  {},
  { cwd: 1, files: [] },
  { cwd: '', files: [] },
  { cwd: '/', files: 'a.txt' },
  { cwd: '/', files: [1] },
])('A18 %j is nothing that was handed over', (data) => expect(parseLaunch(data)).toBeNull())

test('A18 whatever arrives, it never throws, and what is taken is whole paths', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ cwd: fc.string(), files: fc.array(fc.string()) })), (data) => {
      const launch = parseLaunch(data)
      for (const file of launch === null ? [] : pathsOf(launch)) expect(path.isAbsolute(file)).toBe(true)
    }),
  )
})
