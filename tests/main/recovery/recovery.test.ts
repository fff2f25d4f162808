import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { createDocuments, type Documents } from '../../../src/main/documents/documents'
import { type DraftDocument, isEdited } from '../../../src/main/documents/draft-document'
import { diskFileSystem, type FileSystem } from '../../../src/disk/file-system'
import { createRecovery, type Pace, usualPace } from '../../../src/main/recovery/recovery'
import { openRecoveryFolder } from '../../../src/main/recovery/recovery-folder'
import type { DocumentId } from '../../../src/shared/opened-draft'
import { refusal } from '../../disk/faulty-disk'
import { tempFolder } from '../temp-folder'

const soon: Pace = { idle: 20, most: 80 }

/** A draft that is open, and the folder in which its copies are kept. */
async function setUp(raw: string | Buffer = 'One.\r\nTwo.\n', pace = soon, fs: FileSystem = diskFileSystem) {
  const folder = tempFolder()
  const file = path.join(folder, 'story.txt')
  writeFileSync(file, raw)
  const copies = path.join(folder, 'profile', 'recovery')
  const documents = createDocuments(path.join(folder, 'backups'))
  const store = openRecoveryFolder(fs, copies, '00000000')
  const reports: string[] = []
  const recovery = createRecovery(documents, store, (message) => reports.push(message), pace)
  onTestFinished(recovery.stop)
  const opened = await documents.open(file)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  let version = 0
  const type = (insert: string, at = 0): void => {
    version += 1
    documents.edit(opened.id, version, [{ from: at, to: at, insert }])
  }
  const names = (): readonly string[] => {
    try {
      return readdirSync(copies)
        .filter((name) => !name.endsWith('.tmp'))
        .toSorted()
    } catch {
      return []
    }
  }
  return { documents, recovery, reports, id: opened.id, file, copies, store, type, names }
}

async function save(documents: Documents, id: DocumentId): Promise<void> {
  const taken = documents.snapshot(id, 0)
  if (taken.kind !== 'taken') throw new Error(taken.kind)
  await documents.save(taken.snapshot)
}

/** What a start after a crash finds. */
async function found(copies: string): Promise<readonly DraftDocument[]> {
  const { kept } = await openRecoveryFolder(diskFileSystem, copies, '00000000').find()
  return kept.map(({ draft }) => draft)
}

test('B10 a copy is on disk soon after the last edit, with every line end, and the file is untouched', async () => {
  const { type, names, copies, file, id } = await setUp()
  type('New. ')
  await expect.poll(names).toHaveLength(1)
  const [draft] = await found(copies)
  expect(draft).toMatchObject({
    id,
    name: 'story.txt',
    mirror: { text: 'New. One.\nTwo.\n', ends: 'WL' },
    saved: { text: 'One.\nTwo.\n' },
  })
  expect(draft && isEdited(draft)).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('One.\r\nTwo.\n')
})

test('B10 the pace in use is a second after the last edit, and five while typing', async () => {
  expect(usualPace.idle).toBeLessThan(1000)
  expect(usualPace.most).toBeLessThan(5000)
  const { type, names } = await setUp('a', usualPace)
  type('b')
  await expect.poll(names, { timeout: 2000 }).toHaveLength(1)
})

test('B10 someone who never stops typing has a copy too', async () => {
  const { type, copies } = await setUp('a', { idle: 60, most: 150 })
  for (let at = 0; at < 30; at += 1) {
    type('x')
    await wait(10)
  }
  const [draft] = await found(copies)
  expect(draft?.mirror.text.length).toBeGreaterThan(5)
})

test('B10 a newest copy that was cut short or zeroed is known, and the one before it is used and said so', async () => {
  for (const damage of [(name: string) => truncateSync(name, 300), (name: string) => writeFileSync(name, Buffer.alloc(400))]) {
    const { type, names, copies, recovery } = await setUp()
    type('First. ')
    await recovery.flush()
    type('Second. ')
    await recovery.flush()
    expect(names()).toHaveLength(2)
    const newest = names().find((name) => readFileSync(path.join(copies, name), 'utf8').includes('Second. '))
    damage(path.join(copies, newest ?? ''))
    const [draft] = await found(copies)
    expect(draft).toMatchObject({ mirror: { text: 'First. One.\nTwo.\n' }, recovered: { usedOlder: true } })
    expect(names().some((name) => name.endsWith('.bad'))).toBe(true)
  }
})

test('B10 a kill in the midst of writing a copy leaves the one before it', async () => {
  const { type, names, copies, recovery } = await setUp()
  type('First. ')
  await recovery.flush()
  // What a write that was cut short leaves: a temporary file, under no copy's name.
  writeFileSync(path.join(copies, '.galley-00000000-0123456789abcdef.tmp'), 'half')
  expect(names()).toHaveLength(1)
  expect((await found(copies))[0]).toMatchObject({ mirror: { text: 'First. One.\nTwo.\n' }, recovered: { usedOlder: false } })
})

test('B10 two damaged copies are counted as lost and kept aside, and nothing is made of them', async () => {
  const { type, names, copies, recovery } = await setUp()
  type('First. ')
  await recovery.flush()
  for (const name of names()) truncateSync(path.join(copies, name), 100)
  const again = openRecoveryFolder(diskFileSystem, copies, '00000000')
  expect(await again.find()).toEqual({ kept: [], lost: 1 })
  expect(await again.find()).toEqual({ kept: [], lost: 0 })
  expect(names().every((name) => name.endsWith('.bad'))).toBe(true)
})

test('B10 a copy goes when its draft is saved, brought back by undo, or given up', async () => {
  for (const end of ['save', 'undo', 'close'] as const) {
    const { documents, type, names, recovery, id } = await setUp()
    type('New. ')
    await recovery.flush()
    expect(names()).toHaveLength(1)
    if (end === 'save') await save(documents, id)
    if (end === 'undo') documents.edit(id, 2, [{ from: 0, to: 5, insert: '' }])
    if (end === 'close') documents.close(id)
    await expect.poll(names).toEqual([])
  }
})

test('B10 B07 what was decided of a file that another program changed is in the copy as well', async () => {
  const { documents, type, names, recovery, copies, id, file } = await setUp('One')
  type('My ')
  await expect.poll(names).toHaveLength(1)
  writeFileSync(file, 'Theirs')
  await documents.settleDisk(id, 'mine')
  await recovery.flush()
  expect((await found(copies))[0]).toMatchObject({ mirror: { text: 'My One' }, saved: { text: 'Theirs' } })
})

test('B10 a copy that is not newer than what is on disk is not written', async () => {
  const { documents, type, names, recovery, id } = await setUp('a', { idle: 200, most: 400 })
  type('b')
  await save(documents, id)
  await recovery.flush()
  await wait(300)
  expect(names()).toEqual([])
})

test('B10 half a character and damaged bytes survive in a copy', async () => {
  const { type, recovery, copies } = await setUp(Buffer.from('Caf\xe9 \x81 ok', 'latin1'))
  type('\uD83D')
  await recovery.flush()
  const [draft] = await found(copies)
  expect(draft).toMatchObject({
    encoding: 'Windows-1252',
    mirror: { text: '\uD83DCafé \uFFFD ok', quirks: [{ at: 6, length: 1 }] },
  })
  expect([...(draft?.mirror.quirks[0]?.bytes ?? [])]).toEqual([0x81])
})

test('B11 a restored draft is unsaved, knows that its file was changed, and writes nothing by itself', async () => {
  const { type, recovery, copies, file } = await setUp()
  type('New. ')
  await recovery.flush()
  writeFileSync(file, 'Theirs.\n')
  const [draft] = await found(copies)
  if (draft === undefined) throw new Error('nothing was found')
  const after = createDocuments(tempFolder())
  expect(after.restore(draft)).toEqual({ kind: 'opened', id: draft.id })
  expect(await after.checkDisk(draft.id)).toBe('changed')
  expect(readFileSync(file, 'utf8')).toBe('Theirs.\n')
  // Three versions are within reach: what was recovered, what is in the file, and what it held before.
  expect(after.get(draft.id)).toMatchObject({ mirror: { text: 'New. One.\nTwo.\n' }, saved: { text: 'One.\nTwo.\n' } })
  expect(await after.lookAtDisk(draft.id)).toMatchObject({ kind: 'text', text: { text: 'Theirs.\n' } })
  const taken = after.snapshot(draft.id, 0)
  expect(taken.kind === 'taken' && (await after.save(taken.snapshot))?.kind).toBe('conflict')
})

test('B10 C20 a draft that was begun keeps the place it is to have, and is not begun a second time', async () => {
  const { documents, recovery, copies, file } = await setUp()
  const place = path.join(path.dirname(file), 'new.txt')
  const begun = await documents.openOrBegin(place)
  if (begun.kind !== 'opened') throw new Error(begun.kind)
  documents.edit(begun.id, 1, [{ from: 0, to: 0, insert: 'Words.' }])
  await recovery.flush()
  const [draft] = await found(copies)
  expect(draft).toMatchObject({ name: 'new.txt', file: null, unfiled: { path: place } })
  const after = createDocuments(tempFolder())
  if (draft !== undefined) after.restore(draft)
  expect(await after.openOrBegin(place)).toEqual({ kind: 'already-open', id: begun.id })
})

test('B25 a copy that a later Galley wrote is left as it is', async () => {
  const { copies, names, type, recovery } = await setUp()
  type('New. ')
  await recovery.flush()
  const file = path.join(copies, names()[0] ?? '')
  const later = readFileSync(file, 'utf8').replace(/^galley-recovery \d+ /u, 'galley-recovery 999 ')
  writeFileSync(file, later)
  expect(await found(copies)).toEqual([])
  expect(readFileSync(file, 'utf8')).toBe(later)
})

test('A22 copies are 0600 in a folder that is 0700, whatever the umask', async () => {
  const before = process.umask(0)
  try {
    const { type, recovery, copies, names } = await setUp()
    type('New. ')
    await recovery.flush()
    expect(statSync(copies).mode & 0o777).toBe(0o700)
    for (const name of names()) expect(statSync(path.join(copies, name)).mode & 0o777).toBe(0o600)
  } finally {
    process.umask(before)
  }
})

test('B10 a disk that is full is told of once, and the copy is written when there is room', async () => {
  let full = true
  const open: FileSystem['open'] = (at, flags, mode) =>
    full && flags === 'wx' ? Promise.reject(refusal('ENOSPC')) : diskFileSystem.open(at, flags, mode)
  const { type, names, reports } = await setUp('a', soon, { ...diskFileSystem, open })
  type('b')
  await expect.poll(() => reports).toEqual([expect.stringContaining('ENOSPC') as string])
  full = false
  await expect.poll(names).toHaveLength(1)
  expect(reports).toHaveLength(1)
})
