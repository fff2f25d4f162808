import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diskFileSystem, type FileSystem } from '../../../src/disk/file-system'
import { readWholeFile } from '../../../src/main/documents/read-file'
import { saveFile } from '../../../src/disk/save-file'
import { openFirstStores } from '../../../src/main/own-files/first-stores'
import { openStores } from '../../../src/main/own-files/open-stores'
import { tempFolder } from '../temp-folder'

/** What a process that is killed leaves behind once it has opened the file to write over it. */
class Killed extends Error {}

test('B01 a save in place that was cut short is told of at the next start, once, with the backup it left', async () => {
  const profile = path.join(tempFolder(), 'profile')
  const backups = path.join(profile, 'backups')
  const file = path.join(tempFolder(), 'story.txt')
  writeFileSync(file, 'old text')
  linkSync(file, `${file}.twin`)
  const read = await readWholeFile(diskFileSystem, file)
  const expected = read.kind === 'read' ? read.baseline : null
  const open: FileSystem['open'] = async (at, flags, mode) => {
    if (flags === 'r+') throw new Killed()
    return diskFileSystem.open(at, flags, mode)
  }
  const request = { path: file, bytes: Buffer.from('new'), expected, backupFolder: backups }
  await expect(saveFile({ ...diskFileSystem, open }, request)).rejects.toThrow(Killed)
  const [message, ...others] = (await openStores(await openFirstStores(profile, diskFileSystem), diskFileSystem)).messages
  expect(message).toMatch(/^Galley ended while it wrote “story\.txt”/u)
  expect(others).toEqual([])
  const [kept = ''] = readdirSync(backups)
  expect(message).toContain(`“${kept}”`)
  expect(readFileSync(path.join(backups, kept), 'utf8')).toBe('old text')
  expect((await openStores(await openFirstStores(profile, diskFileSystem), diskFileSystem)).messages).toEqual([])
})

test('what is no backup is left alone, and without the folder there is nothing to tell', async () => {
  const profile = tempFolder()
  expect((await openStores(await openFirstStores(profile, diskFileSystem), diskFileSystem)).messages).toEqual([])
  mkdirSync(path.join(profile, 'backups'))
  writeFileSync(path.join(profile, 'backups/notes.txt'), 'x')
  expect((await openStores(await openFirstStores(profile, diskFileSystem), diskFileSystem)).messages).toEqual([])
  expect(readdirSync(path.join(profile, 'backups'))).toEqual(['notes.txt'])
})
