import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diskFileSystem } from '../../../src/main/documents/file-system'
import { sweepTempFiles, tempName, tempOwner } from '../../../src/main/documents/temp-files'
import { openFirstStores } from '../../../src/main/own-files/first-stores'
import { openStores } from '../../../src/main/own-files/open-stores'
import { createDocuments } from '../../../src/main/documents/documents'
import { tempFolder } from '../temp-folder'

test('T2 only our own temporary files are swept, and no other file', async () => {
  const folder = tempFolder()
  const owner = tempOwner('/profile/one')
  const stays = ['story.txt', '.galley-notes.tmp', tempName(tempOwner('/profile/two')), `${tempName(owner)}.txt`].toSorted()
  for (const name of [...stays, tempName(owner), tempName(owner)]) writeFileSync(path.join(folder, name), 'x')
  expect(await sweepTempFiles(diskFileSystem, [folder, folder, '/no/such/folder'], owner)).toBe(2)
  expect(readdirSync(folder).toSorted()).toEqual(stays)
})

test('T2 a start sweeps the folders of the drafts that were open when the run before ended', async () => {
  const profile = path.join(tempFolder(), 'profile')
  const desk = tempFolder()
  const file = path.join(desk, 'story.txt')
  writeFileSync(file, 'text')
  const before = await openStores(await openFirstStores(profile, diskFileSystem), diskFileSystem)
  const documents = createDocuments(before.backupFolder)
  before.session.follow(documents, () => undefined)
  await documents.open(file)
  writeFileSync(path.join(desk, tempName(tempOwner(before.backupFolder))), 'half of a save')
  await expect.poll(() => existsSync(path.join(profile, 'session.json'))).toBe(true)
  expect((await openStores(await openFirstStores(profile, diskFileSystem), diskFileSystem)).session.files).toEqual([file])
  expect(readdirSync(desk)).toEqual(['story.txt'])
})
