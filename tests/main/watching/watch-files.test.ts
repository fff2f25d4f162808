import { mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { createDocuments } from '../../../src/main/documents/documents'
import { isEdited } from '../../../src/main/documents/draft-document'
import { diskFileSystem, type FileSystem } from '../../../src/disk/file-system'
import { watchFiles } from '../../../src/main/watching/watch-files'
import { watchFolder } from '../../../src/main/watching/watch-folder'
import type { DiskState } from '../../../src/shared/opened-draft'
import { refusal } from '../../disk/faulty-disk'
import { tempFolder } from '../temp-folder'

/** An open draft whose folder is watched, and every state its file was said to be in. */
async function setUp(raw = 'One.\r\nTwo.\n', fs: FileSystem = diskFileSystem) {
  const folder = path.join(tempFolder(), 'desk')
  mkdirSync(folder)
  const file = path.join(folder, 'story.txt')
  writeFileSync(file, raw)
  const documents = createDocuments(tempFolder(), fs)
  const watching = watchFiles(documents, watchFolder, { idle: 20, most: 100, busy: 30 })
  onTestFinished(watching.stop)
  const said: DiskState[] = []
  documents.onChange((after, before) => {
    if (after && before && after.disk !== before.disk) said.push(after.disk)
  })
  const opened = await documents.open(file)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const { id } = opened
  const state = () => documents.get(id)?.disk
  const save = async (agreed?: null) => {
    const taken = documents.snapshot(id, 0)
    if (taken.kind !== 'taken') throw new Error(taken.kind)
    return documents.save(taken.snapshot, agreed)
  }
  return { documents, watching, said, id, file, folder, state, save }
}

test.each<[string, (file: string) => void]>([
  [
    'with the same size and time',
    (file) => {
      const { atime, mtime } = statSync(file)
      writeFileSync(file, 'One.\r\nTen.\n')
      utimesSync(file, atime, mtime)
    },
  ],
  [
    'with a time long past',
    (file) => {
      writeFileSync(file, 'Other.\n')
      utimesSync(file, 1, 1)
    },
  ],
  [
    'by putting another file in its place',
    (file) => {
      writeFileSync(`${file}.new`, 'Other.\n')
      renameSync(`${file}.new`, file)
    },
  ],
])('B07 a change %s is noticed', async (_, change) => {
  const { file, state, said } = await setUp()
  change(file)
  await expect.poll(state).toBe('changed')
  expect(said).toEqual(['changed'])
})

test('B07 a touched time is no change', async () => {
  const { file, said, watching } = await setUp()
  utimesSync(file, new Date(), new Date())
  watching.lookAtAll()
  await wait(200)
  expect(said).toEqual([])
})

test('B07 what no watcher told is seen when a window gets the focus', async () => {
  const folder = tempFolder()
  const file = path.join(folder, 'story.txt')
  writeFileSync(file, 'One.')
  const documents = createDocuments(tempFolder())
  const watching = watchFiles(documents, () => null, { idle: 5, most: 20, busy: 10 })
  onTestFinished(watching.stop)
  const opened = await documents.open(file)
  writeFileSync(file, 'Two.')
  await wait(100)
  expect(opened.kind === 'opened' && documents.get(opened.id)?.disk).toBe('same')
  watching.lookAtAll()
  await expect.poll(() => opened.kind === 'opened' && documents.get(opened.id)?.disk).toBe('changed')
})

test('B07 theirs taken over is the saved text with its own line ends; mine kept is unsaved and asks nothing more', async () => {
  const theirs = await setUp()
  writeFileSync(theirs.file, 'Three.\rFour.\r\n')
  await theirs.documents.settleDisk(theirs.id, 'theirs')
  theirs.documents.restate(theirs.id, 1, 'Three.\nFour.\n')
  const draft = theirs.documents.get(theirs.id)
  expect(draft && isEdited(draft)).toBe(false)
  expect((await theirs.save())?.kind).toBe('saved')
  expect(readFileSync(theirs.file, 'utf8')).toBe('Three.\rFour.\r\n')

  const mine = await setUp()
  writeFileSync(mine.file, 'Three.\n')
  await mine.documents.settleDisk(mine.id, 'mine')
  const kept = mine.documents.get(mine.id)
  expect(kept && isEdited(kept)).toBe(true)
  expect((await mine.save())?.kind).toBe('saved')
  expect(readFileSync(mine.file, 'utf8')).toBe('One.\r\nTwo.\n')
})

test('B15 theirs in another encoding is read in that one, never with signs for what cannot be read', async () => {
  const { documents, id, file } = await setUp()
  const theirs = Buffer.from('Caf\xe9 \x93No\x94 at once\n', 'latin1')
  writeFileSync(file, theirs)
  expect(await documents.lookAtDisk(id)).toMatchObject({ encoding: 'Windows-1252', text: { text: 'Café “No” at once\n' } })
})

test('B07 B08 a change that was noticed and not settled is still a conflict when saved over', async () => {
  const { documents, id, file, state, save } = await setUp()
  documents.edit(id, 1, [{ from: 0, to: 0, insert: 'Mine. ' }])
  writeFileSync(file, 'Theirs.')
  await expect.poll(state).toBe('changed')
  expect((await save())?.kind).toBe('conflict')
  expect(readFileSync(file, 'utf8')).toBe('Theirs.')
})

test('B09 our own saves are no news, twenty in a row', async () => {
  const { documents, id, save, said } = await setUp()
  for (let version = 1; version <= 20; version += 1) {
    documents.edit(id, version, [{ from: 0, to: 0, insert: 'x' }])
    await save()
    await wait(10)
  }
  await wait(200)
  expect(said).toEqual([])
})

test('B09 a thousand events bring one answer and no flicker', async () => {
  const { file, folder, said, state } = await setUp()
  for (let at = 0; at < 1000; at += 1) writeFileSync(at % 2 === 0 ? file : path.join(folder, `other-${at % 7}`), `Change ${at}`)
  await expect.poll(state).toBe('changed')
  await wait(300)
  expect(said).toEqual(['changed'])
})

test('B09 deleted, renamed, and brought back', async () => {
  const { file, state, said, documents, id, save } = await setUp()
  renameSync(file, `${file}.away`)
  await expect.poll(state).toBe('deleted')
  expect(documents.get(id)?.mirror.text).toBe('One.\nTwo.\n')
  renameSync(`${file}.away`, file)
  await expect.poll(state).toBe('same')
  unlinkSync(file)
  await expect.poll(state).toBe('deleted')
  expect((await save(null))?.kind).toBe('saved')
  expect(readFileSync(file, 'utf8')).toBe('One.\r\nTwo.\n')
  expect(said).toEqual(['deleted', 'same', 'deleted', 'same'])
})

test('B09 a folder that goes takes its file along', async () => {
  const { folder, state, watching } = await setUp()
  rmSync(folder, { recursive: true })
  watching.lookAtAll()
  await expect.poll(state).toBe('deleted')
})

test('B09 a file one may no longer read keeps its text', async () => {
  let denied = false
  const open: FileSystem['open'] = (at, flags, mode) =>
    denied ? Promise.reject(refusal('EACCES')) : diskFileSystem.open(at, flags, mode)
  const { file, state, documents, id, watching } = await setUp('One.', { ...diskFileSystem, open })
  denied = true
  utimesSync(file, new Date(), new Date())
  watching.lookAtAll()
  await expect.poll(state).toBe('unreadable')
  expect(documents.get(id)?.mirror.text).toBe('One.')
})
