import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diskFileSystem, type FileSystem } from '../../src/disk/file-system'
import { readWholeFile } from '../../src/main/documents/read-file'
import { saveFile } from '../../src/disk/save-file'
import { tempFolder } from '../main/temp-folder'
import { refusal, smallDisk, watchedDisk } from './faulty-disk'
import { opened } from './opened-file'

const posix = process.platform !== 'win32'

test('B02 the steps of a save come in the order that makes it safe, and only then it is saved', async () => {
  const { save, file, folder } = await opened()
  const { fs, calls } = watchedDisk()
  expect((await save('new', fs)).kind).toBe('saved')
  const writing = calls.slice(calls.indexOf('access'))
  expect(writing).toEqual([
    ...['access', 'access', 'open wx', 'writeFile', 'chmod', 'sync', 'close'],
    ...['lstat', 'open r', 'close', 'rename', 'open r', 'sync', 'close'],
  ])
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['story.txt'])
})

test('B14 what is on disk already is not written again', async () => {
  const { save, file } = await opened()
  const before = statSync(file, { bigint: true })
  const { fs, calls } = watchedDisk()
  expect((await save('old text\n', fs)).kind).toBe('saved')
  expect(calls).not.toContain('open wx')
  const after = statSync(file, { bigint: true })
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs])
})

test.skipIf(!posix).each([0o600, 0o640, 0o755])('B03 the mode %o survives', async (mode) => {
  const { save, file } = await opened('old', (file) => chmodSync(file, mode))
  expect((await save('new')).kind).toBe('saved')
  expect(statSync(file).mode & 0o777).toBe(mode)
})

test('B03 a chain of links survives, and its end is written', async () => {
  const folder = tempFolder()
  mkdirSync(path.join(folder, 'real'))
  const real = path.join(folder, 'real', 'story.txt')
  writeFileSync(real, 'old')
  symlinkSync('real/story.txt', path.join(folder, 'one'))
  symlinkSync('one', path.join(folder, 'two'))
  const read = await readWholeFile(diskFileSystem, path.join(folder, 'two'))
  const expected = read.kind === 'read' ? read.baseline : null
  const request = { path: path.join(folder, 'two'), bytes: Buffer.from('new'), expected, backupFolder: folder }
  expect(await saveFile(diskFileSystem, request)).toMatchObject({ kind: 'saved', path: real })
  expect(readFileSync(real, 'utf8')).toBe('new')
  expect(lstatSync(path.join(folder, 'two')).isSymbolicLink()).toBe(true)
})

test('B03 the twin of a hard-linked file gets the new text too, and no backup stays behind', async () => {
  const { save, folder, file } = await opened('old and longer', (file) =>
    linkSync(file, path.join(path.dirname(file), 'twin.txt')),
  )
  expect((await save('new')).kind).toBe('saved')
  expect(readFileSync(path.join(folder, 'twin.txt'), 'utf8')).toBe('new')
  expect(statSync(file).nlink).toBe(2)
})

test('B03 a file in a folder one may not write in is written in place', async () => {
  const { save, folder, file } = await opened()
  const inode = statSync(file).ino
  const access: FileSystem['access'] = (at, mode) =>
    at === folder ? Promise.reject(refusal('EACCES')) : diskFileSystem.access(at, mode)
  const { fs } = watchedDisk({ access })
  expect((await save('new', fs)).kind).toBe('saved')
  expect([readFileSync(file, 'utf8'), statSync(file).ino]).toEqual(['new', inode])
})

test('a read-only file is not replaced by way of its folder', async () => {
  const { save, file } = await opened()
  const access: FileSystem['access'] = (at, mode) =>
    at === file ? Promise.reject(refusal('EACCES')) : diskFileSystem.access(at, mode)
  expect(await save('new', watchedDisk({ access }).fs)).toEqual({
    kind: 'failed',
    failure: { step: 'permission', code: 'EACCES' },
  })
  expect(readFileSync(file, 'utf8')).toBe('old text\n')
})

const newText = 'the new text'
const boundaries = Array.from({ length: newText.length }, (_, room) => room)

test.each(boundaries)('B04 a disk that takes %i bytes, loudly or in silence, never counts as saved', async (room) => {
  for (const code of ['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG', null]) {
    const { save, file, folder } = await opened()
    const outcome = await save(newText, watchedDisk(smallDisk(room, code)).fs)
    expect(outcome).toEqual({ kind: 'failed', failure: { step: 'write', code: code ?? 'SHORT' } })
    expect(readFileSync(file, 'utf8')).toBe('old text\n')
    expect(readdirSync(folder)).toEqual(['story.txt'])
  }
})

test.each(boundaries)('B04 in place as well: after %i bytes the old text is back', async (room) => {
  for (const code of ['ENOSPC', null]) {
    const { save, file } = await opened('old', (file) => linkSync(file, `${file}.twin`))
    const { open } = smallDisk(room, code)
    let writes = 0
    // The backup and the way back must work; only the text itself meets the full disk.
    const fs = watchedDisk({
      open: (at, flags, mode) => {
        const faulty = at === file && flags === 'r+' && (writes += 1) === 1
        return faulty && open ? open(at, flags, mode) : diskFileSystem.open(at, flags, mode)
      },
    }).fs
    const outcome = await save(newText, fs)
    expect(outcome).toEqual({ kind: 'failed', failure: { step: 'write', code: code ?? 'SHORT' } })
    expect(readFileSync(file, 'utf8')).toBe('old')
  }
})

test('B04 where even the old text cannot be put back, its backup is kept and named', async () => {
  const { save, file } = await opened('old', (file) => linkSync(file, `${file}.twin`))
  const { open } = smallDisk(1, 'ENOSPC')
  const fs = watchedDisk({ open: (at, flags, mode) => (flags === 'r+' && open ? open : diskFileSystem.open)(at, flags, mode) }).fs
  const outcome = await save(newText, fs)
  const backup = outcome.kind === 'failed' ? outcome.failure.backup : undefined
  expect(backup && readFileSync(backup, 'utf8')).toBe('old')
  expect(existsSync(file)).toBe(true)
})

test('a failed rename leaves the old file and no temporary one', async () => {
  const { save, file, folder } = await opened()
  const { fs } = watchedDisk({ rename: () => Promise.reject(refusal('EXDEV')) })
  expect(await save('new', fs)).toEqual({ kind: 'failed', failure: { step: 'replace', code: 'EXDEV' } })
  expect(readFileSync(file, 'utf8')).toBe('old text\n')
  expect(readdirSync(folder)).toEqual(['story.txt'])
})

test('B02 a folder that cannot be synced is no save, but is known to hold our text', async () => {
  const { save, file, folder } = await opened()
  const open: FileSystem['open'] = (at, flags, mode) =>
    at === folder ? Promise.reject(refusal('EIO')) : diskFileSystem.open(at, flags, mode)
  const outcome = await save('new', watchedDisk({ open }).fs)
  const reached = { path: file, baseline: { size: 3n } }
  expect(outcome).toMatchObject({ kind: 'failed', failure: { step: 'confirm', code: 'EIO' }, reached })
})

test('a bug is not taken for a full disk', async () => {
  const { save } = await opened()
  const { fs } = watchedDisk({ rename: () => Promise.reject(new TypeError('a bug')) })
  await expect(save('new', fs)).rejects.toThrow('a bug')
})
