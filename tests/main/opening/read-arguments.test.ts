import { expect, test } from 'vitest'
import { readArguments } from '../../../src/main/opening/read-arguments'

const plain = { kind: 'open', files: [], line: null, wait: false, input: false }

test.each<[readonly string[], boolean, object]>([
  [['galley'], false, {}],
  [['galley', 'a.txt'], false, { files: ['a.txt'] }],
  [['electron', '.', 'a.txt'], true, { files: ['a.txt'] }],
  [['electron', '--no-sandbox', '.', 'a.txt', 'b.txt'], true, { files: ['a.txt', 'b.txt'] }],
  [['electron', '-r', '/x/loader.js', '--inspect=0', '.', 'a.txt'], true, { files: ['a.txt'] }],
  [['galley', '--no-sandbox', '--remote-debugging-port=9222', 'a.txt', '--user-data-dir=/x'], false, { files: ['a.txt'] }],
  [['galley', '--', '--odd-name.txt', '-'], false, { files: ['--odd-name.txt', '-'] }],
  [['electron', '.', '--', '--odd.txt'], true, { files: ['--odd.txt'] }],
  [['galley', 'two words.txt', 'line\nbreak.txt'], false, { files: ['two words.txt', 'line\nbreak.txt'] }],
  [['galley', '1', '2', '3', '4', '5'], false, { files: ['1', '2', '3', '4', '5'] }],
  // Galley’s own switches, wherever they stand.
  [['galley', '--line', '12', 'a.txt', '--wait'], false, { files: ['a.txt'], line: 12, wait: true }],
  [['galley', '--wait', 'a.txt', 'b.txt', '--line=7'], false, { files: ['a.txt', 'b.txt'], line: 7, wait: true }],
  [['galley', 'a.txt', '--line', '3'], false, { files: ['a.txt'], line: 3 }],
  [['galley', '-'], false, { input: true }],
  [['electron', '.', 'a.txt', '-', '--wait'], true, { files: ['a.txt'], input: true, wait: true }],
  [['galley', '--', '--wait', '--help'], false, { files: ['--wait', '--help'] }],
])('C20 %j (default app: %s) opens', (argv, defaultApp, wanted) => {
  expect(readArguments(argv, defaultApp)).toEqual({ ...plain, ...wanted })
})

test.each<[readonly string[], string]>([
  [['galley', '--help'], 'help'],
  [['galley', 'a.txt', '-h'], 'help'],
  [['electron', '.', '--version'], 'version'],
  [['galley', '--line', 'a.txt'], 'wrong'],
  [['galley', '--line=0', 'a.txt'], 'wrong'],
  [['galley', '--line=1.5', 'a.txt'], 'wrong'],
  [['galley', 'a.txt', '--line'], 'wrong'],
])('C20 %j is %s', (argv, kind) => {
  expect(readArguments(argv, argv[0] === 'electron')).toMatchObject({ kind })
})
