import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLaunch, pathsOf } from '../../../src/main/opening/launch-arguments'

test('A18 relative paths are meant from the folder of the instance that was started', () => {
  expect(pathsOf({ cwd: path.resolve('/drafts'), files: ['a.txt', '../b.txt', path.resolve('/c.txt')] })).toEqual(
    ['/drafts/a.txt', '/b.txt', '/c.txt'].map((file) => path.resolve(file)),
  )
})

test('A18 names no file can have are left out, and there is an end to them', () => {
  expect(pathsOf({ cwd: '/', files: ['', 'a\0b', 'x'.repeat(5000)] })).toEqual([])
  expect(pathsOf({ cwd: '/', files: Array.from({ length: 10_000 }, () => 'a') })).toHaveLength(64)
})

const sound = { cwd: '/', files: ['a'], line: 3, handed: '4b1b0a8e-6a53-4bd0-8b8a-0d6b8f8f5c11' }

test('A18 what our own instance hands over is taken', () => {
  expect(parseLaunch(sound)).toEqual(sound)
  expect(parseLaunch({ ...sound, line: null, handed: null })).toEqual({ ...sound, line: null, handed: null })
})

test.each([
  null,
  undefined,
  'x',
  1,
  {},
  { ...sound, cwd: 1 },
  { ...sound, cwd: '' },
  { ...sound, files: 'a.txt' },
  { ...sound, files: [1] },
  { ...sound, line: 0 },
  { ...sound, line: '3' },
  { ...sound, handed: 1 },
])('A18 %j is nothing that was handed over', (data) => expect(parseLaunch(data)).toBeNull())

test('A18 an id that is none is refused: it becomes a name of a file', () => {
  expect(parseLaunch({ ...sound, handed: '../../settings' })).toBeNull()
})

test('A18 whatever arrives, it never throws, and what is taken is whole paths', () => {
  const near = fc.record({
    cwd: fc.string(),
    files: fc.array(fc.string()),
    line: fc.oneof(fc.constant(null), fc.integer()),
    handed: fc.oneof(fc.constant(null), fc.string()),
  })
  fc.assert(
    fc.property(fc.oneof(fc.anything(), near), (data) => {
      const launch = parseLaunch(data)
      for (const file of launch === null ? [] : pathsOf(launch)) expect(path.isAbsolute(file)).toBe(true)
    }),
  )
})
