import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diskFileSystem } from '../../src/disk/file-system'
import { sweepTempFiles, tempName, tempOwner } from '../../src/disk/temp-files'
import { tempFolder } from '../main/temp-folder'

test('T2 only our own temporary files are swept, and no other file', async () => {
  const folder = tempFolder()
  const owner = tempOwner('/profile/one')
  const stays = ['story.txt', '.galley-notes.tmp', tempName(tempOwner('/profile/two')), `${tempName(owner)}.txt`].toSorted()
  for (const name of [...stays, tempName(owner), tempName(owner)]) writeFileSync(path.join(folder, name), 'x')
  expect(await sweepTempFiles(diskFileSystem, [folder, folder, '/no/such/folder'], owner)).toBe(2)
  expect(readdirSync(folder).toSorted()).toEqual(stays)
})
