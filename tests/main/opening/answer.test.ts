import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { launchOf } from '../../../src/main/opening/answer'
import { tempFolder } from '../temp-folder'

const wanted = { kind: 'open', files: ['a.txt'], line: 3, wait: false, input: false } as const

test('C20 a start hands over its own folder, its files and the line', () => {
  expect(launchOf(wanted, tempFolder())).toEqual({ cwd: process.cwd(), files: ['a.txt'], line: 3, handed: null })
})

test('C20 one that cannot put its mark down says so, instead of waiting for nothing', () => {
  const file = path.join(tempFolder(), 'in the place of the folder')
  writeFileSync(file, '')
  expect(launchOf({ ...wanted, wait: true }, file)).toBeNull()
})
