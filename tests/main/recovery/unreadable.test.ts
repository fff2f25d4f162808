import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createDocuments } from '../../../src/main/documents/documents'
import { diskFileSystem, type FileSystem } from '../../../src/disk/file-system'
import { openRecoveryFolder } from '../../../src/main/recovery/recovery-folder'
import { refusal } from '../../disk/faulty-disk'
import { tempFolder } from '../temp-folder'

const find = (folder: string, fs: FileSystem = diskFileSystem) => openRecoveryFolder(fs, folder, '00000000').find()

/** A folder with the sound copy of one draft, and the place of a copy of another. */
async function setUp() {
  const folder = tempFolder()
  const documents = createDocuments(tempFolder())
  const begun = documents.begin('story.txt')
  const draft = begun.kind === 'opened' ? documents.get(begun.id) : null
  if (draft === null) throw new Error(begun.kind)
  await openRecoveryFolder(diskFileSystem, folder, '00000000').write({ sequence: 0, draft }, 1)
  const other = path.join(folder, '11111111-1111-4111-8111-111111111111.a.recovery')
  return { folder, other, found: { kept: [{ draft: { id: draft.id } }], lost: 1 } }
}

test.each([
  'EACCES',
  'EIO',
])('B10 a copy that cannot be read (%s) is counted as lost, and the sound ones come back all the same', async (code) => {
  const { folder, other, found } = await setUp()
  writeFileSync(other, 'x')
  const open: FileSystem['open'] = (at, flags, mode) =>
    at === other ? Promise.reject(refusal(code)) : diskFileSystem.open(at, flags, mode)
  expect(await find(folder, { ...diskFileSystem, open })).toMatchObject(found)
  expect(readdirSync(folder)).toContain(`${path.basename(other)}.bad`)
})

test('B10 a folder in the place of a copy is one that cannot be read, also where it cannot be set aside', async () => {
  const { folder, other, found } = await setUp()
  mkdirSync(other)
  const rename: FileSystem['rename'] = () => Promise.reject(refusal('EACCES'))
  expect(await find(folder, { ...diskFileSystem, rename })).toMatchObject(found)
  expect(await find(folder)).toMatchObject(found)
  expect(await find(folder)).toMatchObject({ ...found, lost: 0 })
})

test('B10 a recovery folder that cannot be looked into keeps nobody from starting', async () => {
  const place = path.join(tempFolder(), 'recovery')
  writeFileSync(place, 'a file in its place')
  expect(await find(place)).toEqual({ kept: [], lost: 1 })
})
