import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diskFileSystem } from '../../../src/disk/file-system'
import { tempName, tempOwner } from '../../../src/disk/temp-files'
import { openFirstStores } from '../../../src/main/own-files/first-stores'
import { openStores } from '../../../src/main/own-files/open-stores'
import { createDocuments } from '../../../src/main/documents/documents'
import { tempFolder } from '../temp-folder'

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

test('T2 a start sweeps half-written notes on drafts', async () => {
  const profile = path.join(tempFolder(), 'profile')
  const folders = [path.join(profile, 'reviews'), path.join(profile, 'reviews', 'drafts')]
  const first = await openFirstStores(profile, diskFileSystem)
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, tempName(first.owner)), 'half of a note')
  }
  await openStores(first, diskFileSystem)
  expect(folders.map((folder) => readdirSync(folder))).toEqual([['drafts'], []])
})

test('T2 a start sweeps where a Save As or an export of the run before was ended', async () => {
  const profile = path.join(tempFolder(), 'profile')
  const places = ['saved', 'exported'].map((name) => path.join(tempFolder(), `${name}.txt`))
  const [saved = '', exported = ''] = places
  const before = await openStores(await openFirstStores(profile, diskFileSystem), diskFileSystem)
  const half = tempName(tempOwner(before.backupFolder))
  // A save that is ended leaves what it wrote beside the place.
  const ended: typeof diskFileSystem = {
    ...diskFileSystem,
    rename: async (from, to) => {
      if (!places.includes(String(to))) return diskFileSystem.rename(from, to)
      writeFileSync(path.join(path.dirname(String(to)), half), 'half of a save')
      throw Object.assign(new Error('ended'), { code: 'EIO' })
    },
  }
  const documents = createDocuments(before.backupFolder, ended, undefined, undefined, before.session.noteFolder)
  const opened = documents.addUnfiled('story', Buffer.from('text'))
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const taken = documents.snapshot(opened.id, 0)
  if (taken.kind !== 'taken') throw new Error(taken.kind)
  expect(await documents.saveAs(taken.snapshot, saved, null)).toMatchObject({ kind: 'failed' })
  expect(await documents.exportTo(taken.snapshot, exported, null)).toMatchObject({ kind: 'failed' })
  expect(places.map((place) => readdirSync(path.dirname(place)))).toEqual([[half], [half]])
  await openStores(await openFirstStores(profile, diskFileSystem), diskFileSystem)
  expect(places.map((place) => readdirSync(path.dirname(place)))).toEqual([[], []])
})
