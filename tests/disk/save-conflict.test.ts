import { readdirSync, readFileSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diskFileSystem, type FileSystem } from '../../src/disk/file-system'
import { saveFile } from '../../src/disk/save-file'
import { tempFolder } from '../main/temp-folder'
import { watchedDisk } from './faulty-disk'
import { opened } from './opened-file'

test.each<[string, (file: string) => void]>([
  ['with another size', (file) => writeFileSync(file, 'someone else’s')],
  [
    'with the same size and time',
    (file) => {
      const { atime, mtime } = statSync(file)
      writeFileSync(file, 'odl text\n')
      utimesSync(file, atime, mtime)
    },
  ],
])('B07 a change by another program %s is a conflict, and replaced only once agreed', async (_, change) => {
  const { save, file, folder } = await opened()
  change(file)
  const theirs = readFileSync(file, 'utf8')
  const outcome = await save('mine')
  expect(outcome.kind).toBe('conflict')
  expect(readFileSync(file, 'utf8')).toBe(theirs)
  const expected = outcome.kind === 'conflict' ? outcome.found : null
  const agreed = { path: file, bytes: Buffer.from('mine'), expected, backupFolder: folder }
  expect((await saveFile(diskFileSystem, agreed)).kind).toBe('saved')
  expect(readFileSync(file, 'utf8')).toBe('mine')
})

test('B07 a new time alone is no change', async () => {
  const { save, file } = await opened()
  utimesSync(file, 1, 1)
  expect((await save('mine')).kind).toBe('saved')
})

test('B09 a deleted file is a conflict with nothing in its place', async () => {
  const { save, file } = await opened()
  unlinkSync(file)
  expect(await save('mine')).toEqual({ kind: 'conflict', found: null })
})

test('B08 what happens to the file between the first look and the rename is a conflict', async () => {
  const { save, file, folder } = await opened()
  const open: FileSystem['open'] = async (at, flags, mode) => {
    if (flags === 'wx') writeFileSync(file, 'theirs')
    return diskFileSystem.open(at, flags, mode)
  }
  expect((await save('mine', watchedDisk({ open }).fs)).kind).toBe('conflict')
  expect(readFileSync(file, 'utf8')).toBe('theirs')
  expect(readdirSync(folder)).toEqual(['story.txt'])
})

test('U12 a link put in the file’s place during a save is not followed', async () => {
  const { save, file, folder } = await opened()
  const canary = path.join(folder, 'canary')
  writeFileSync(canary, 'old text\n')
  const open: FileSystem['open'] = async (at, flags, mode) => {
    if (flags === 'wx') {
      unlinkSync(file)
      symlinkSync(canary, file)
    }
    return diskFileSystem.open(at, flags, mode)
  }
  expect((await save('mine', watchedDisk({ open }).fs)).kind).toBe('failed')
  expect(readFileSync(canary, 'utf8')).toBe('old text\n')
})

test('a new file is made, but not where one has appeared or through a dangling link', async () => {
  const folder = tempFolder()
  const request = (name: string) => ({
    path: path.join(folder, name),
    bytes: Buffer.from('x'),
    expected: null,
    backupFolder: folder,
  })
  expect((await saveFile(diskFileSystem, request('new.txt'))).kind).toBe('saved')
  writeFileSync(path.join(folder, 'theirs.txt'), 'theirs')
  expect((await saveFile(diskFileSystem, request('theirs.txt'))).kind).toBe('conflict')
  symlinkSync('nowhere', path.join(folder, 'dangling'))
  expect(await saveFile(diskFileSystem, request('dangling'))).toMatchObject({ failure: { code: 'DANGLING' } })
  expect(await saveFile(diskFileSystem, request('no/such/folder.txt'))).toMatchObject({
    failure: { step: 'find', code: 'ENOENT' },
  })
})
