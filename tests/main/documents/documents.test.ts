import { randomUUID } from 'node:crypto'
import { readFileSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Snapshot } from '../../../src/main/documents/snapshot'
import { createDocuments, type Documents } from '../../../src/main/documents/documents'
import { isEdited } from '../../../src/main/documents/draft-document'
import { diskFileSystem, type FileSystem } from '../../../src/disk/file-system'
import type { DocumentId } from '../../../src/shared/opened-draft'
import { tempFolder } from '../temp-folder'
import { refusal, watchedDisk } from '../../disk/faulty-disk'

interface Opened {
  readonly documents: Documents
  readonly id: DocumentId
  readonly file: string
}

async function opened(raw: string | Buffer, fs: FileSystem = diskFileSystem): Promise<Opened> {
  const file = path.join(tempFolder(), 'story.txt')
  writeFileSync(file, raw)
  const documents = createDocuments(tempFolder(), fs)
  const result = await documents.open(file)
  if (result.kind !== 'opened') throw new Error(result.kind)
  return { documents, id: result.id, file }
}

function snapshot({ documents, id }: Opened, version: number): Snapshot {
  const taken = documents.snapshot(id, version)
  if (taken.kind !== 'taken') throw new Error(taken.kind)
  return taken.snapshot
}

const rawText = fc
  .array(fc.constantFrom('a', 'word ', 'é', '😀', '\n', '\r', '\r\n', '\uFEFF', '\u2028'), { minLength: 1 })
  .map((parts) => parts.join(''))

test('B14 open and save without an edit writes nothing, with any line ends and marks', async () => {
  await fc.assert(
    fc.asyncProperty(rawText, fc.boolean(), async (raw, marked) => {
      const bytes = Buffer.from((marked ? '\uFEFF' : '') + raw)
      if (bytes.toString() === '\uFEFF') return
      const draft = await opened(bytes)
      const before = statSync(draft.file, { bigint: true })
      expect((await draft.documents.save(snapshot(draft, 0)))?.kind).toBe('saved')
      const after = statSync(draft.file, { bigint: true })
      expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs])
      expect(readFileSync(draft.file).equals(bytes)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('B14 an edit taken back by undo leaves the bytes as they were, lost line ends included', async () => {
  const draft = await opened('a\r\nb\rc\r\n')
  draft.documents.edit(draft.id, 1, [{ from: 0, to: 5, insert: '' }])
  draft.documents.edit(draft.id, 2, [{ from: 0, to: 0, insert: 'a\nb\nc' }])
  await draft.documents.save(snapshot(draft, 2))
  expect(readFileSync(draft.file, 'utf8')).toBe('a\r\nb\rc\r\n')
})

test('B15 a byte order mark is kept', async () => {
  const draft = await opened('\uFEFFone\r\n')
  draft.documents.edit(draft.id, 1, [{ from: 0, to: 3, insert: 'two' }])
  await draft.documents.save(snapshot(draft, 1))
  expect(readFileSync(draft.file, 'utf8')).toBe('\uFEFFtwo\r\n')
})

test('B15 half a character is never written as something else', async () => {
  const draft = await opened('line\nand 😀')
  draft.documents.edit(draft.id, 1, [{ from: 10, to: 11, insert: '' }])
  const taken = draft.documents.snapshot(draft.id, 1)
  expect(taken).toMatchObject({ kind: 'failed', message: expect.stringContaining('line 2') as string })
})

test('B05 a mirror that lost step is never saved, until the page states its text', async () => {
  const draft = await opened('text')
  expect(draft.documents.edit(draft.id, 2, [])).toBe(false)
  expect(draft.documents.snapshot(draft.id, 0).kind).toBe('failed')
  expect(draft.documents.edit(draft.id, 1, [])).toBe(false)
  expect(draft.documents.restate(draft.id, 5, 'whole')).toBe(true)
  await draft.documents.save(snapshot(draft, 5))
  expect(readFileSync(draft.file, 'utf8')).toBe('whole')
})

test('B05 a version main has not heard of is not saved', async () => {
  const draft = await opened('text')
  expect(draft.documents.snapshot(draft.id, 1)).toMatchObject({ kind: 'failed' })
})

test('B06 ten saves at once end with the last, one after the other', async () => {
  let running = 0
  let most = 0
  const rename: FileSystem['rename'] = async (from, to) => {
    running += 1
    most = Math.max(most, running)
    await wait(Math.random() * 5)
    await diskFileSystem.rename(from, to)
    running -= 1
  }
  const draft = await opened('0', watchedDisk({ rename }).fs)
  const saves = Array.from({ length: 10 }, async (_, at) => {
    draft.documents.edit(draft.id, at + 1, [{ from: 0, to: at === 0 ? 1 : 6, insert: `save ${at}` }])
    return draft.documents.save(snapshot(draft, at + 1))
  })
  const outcomes = await Promise.all(saves)
  expect(outcomes.map((outcome) => outcome?.kind)).toEqual(Array.from({ length: 10 }, () => 'saved'))
  expect(readFileSync(draft.file, 'utf8')).toBe('save 9')
  expect(most).toBe(1)
})

test('B06 what is typed during a save stays unsaved', async () => {
  const draft = await opened('one')
  draft.documents.edit(draft.id, 1, [{ from: 3, to: 3, insert: ' two' }])
  const saving = draft.documents.save(snapshot(draft, 1))
  draft.documents.edit(draft.id, 2, [{ from: 7, to: 7, insert: ' three' }])
  await saving
  expect(readFileSync(draft.file, 'utf8')).toBe('one two')
  const now = draft.documents.get(draft.id)
  expect(now && isEdited(now)).toBe(true)
})

test('B04 after a failed save the draft is still edited, and a later save works', async () => {
  let full = true
  const open: FileSystem['open'] = (at, flags, mode) =>
    full && flags === 'wx' ? Promise.reject(refusal('ENOSPC')) : diskFileSystem.open(at, flags, mode)
  const draft = await opened('old', watchedDisk({ open }).fs)
  draft.documents.edit(draft.id, 1, [{ from: 0, to: 3, insert: 'new' }])
  expect((await draft.documents.save(snapshot(draft, 1)))?.kind).toBe('failed')
  const now = draft.documents.get(draft.id)
  expect(now && isEdited(now)).toBe(true)
  full = false
  expect((await draft.documents.save(snapshot(draft, 1)))?.kind).toBe('saved')
})

test.each([
  ['its own file', 'story.txt'],
  ['another file', 'other.txt'],
  ['its own file by another name', 'link.txt'],
])('B04 B07 a save to %s that is not surely on disk makes no change of its own file', async (_, name) => {
  let failing = false
  const open: FileSystem['open'] = async (at, flags, mode) => {
    const handle = await diskFileSystem.open(at, flags, mode)
    if (failing && flags === 'r' && statSync(at).isDirectory()) handle.sync = () => Promise.reject(refusal('EIO'))
    return handle
  }
  const draft = await opened('one', watchedDisk({ open }).fs)
  const folder = path.dirname(draft.file)
  writeFileSync(path.join(folder, 'other.txt'), 'old')
  symlinkSync('story.txt', path.join(folder, 'link.txt'))
  draft.documents.edit(draft.id, 1, [{ from: 3, to: 3, insert: ' two' }])
  const there = path.join(folder, name)
  const place = await draft.documents.inspect(there)
  if (place.kind !== 'inspected') throw new Error(place.kind)
  failing = true
  const outcome = await draft.documents.saveAs(snapshot(draft, 1), there, place.found)
  expect(outcome).toMatchObject({ kind: 'failed', failure: { step: 'confirm' } })
  failing = false
  expect(await draft.documents.checkDisk(draft.id)).toBe('same')
  expect((await draft.documents.save(snapshot(draft, 1)))?.kind).toBe('saved')
  expect(readFileSync(draft.file, 'utf8')).toBe('one two')
})

test('B07 our own save is not a change by someone else', async () => {
  const draft = await opened('one')
  for (const [at, insert] of ['two', 'six', 'ten'].entries()) {
    draft.documents.edit(draft.id, at + 1, [{ from: 0, to: 3, insert }])
    expect((await draft.documents.save(snapshot(draft, at + 1)))?.kind).toBe('saved')
  }
})

test('B09 a file that was deleted can be saved again once agreed', async () => {
  const draft = await opened('one')
  unlinkSync(draft.file)
  const taken = snapshot(draft, 0)
  expect(await draft.documents.save(taken)).toEqual({ kind: 'conflict', found: null })
  expect((await draft.documents.save(taken, null))?.kind).toBe('saved')
  expect(readFileSync(draft.file, 'utf8')).toBe('one')
})

test('Save As moves the draft to the new file; an export does not', async () => {
  const draft = await opened('one\r\n')
  const folder = path.dirname(draft.file)
  await draft.documents.exportTo(snapshot(draft, 0), path.join(folder, 'exported.txt'), null)
  expect(draft.documents.get(draft.id)?.name).toBe('story.txt')
  await draft.documents.saveAs(snapshot(draft, 0), path.join(folder, 'moved.txt'), null)
  expect(draft.documents.get(draft.id)?.name).toBe('moved.txt')
  for (const name of ['exported.txt', 'moved.txt']) expect(readFileSync(path.join(folder, name), 'utf8')).toBe('one\r\n')
  expect(await draft.documents.inspect(path.join(folder, 'moved.txt'))).toMatchObject({ openAs: draft.id })
})

test('A07 an id that was not minted reaches no file', async () => {
  const { fs, calls } = watchedDisk()
  const documents = createDocuments(tempFolder(), fs)
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.uuid(), fc.constantFrom('__proto__', '/etc/passwd')), async (typed) => {
      const id = typed as DocumentId // the point of the test
      expect(documents.get(id)).toBeNull()
      expect(documents.edit(id, 1, [])).toBe(false)
      expect(documents.restate(id, 1, '')).toBe(false)
      expect(documents.snapshot(id, 0).kind).toBe('failed')
      const text = { text: 'x', ends: '', quirks: [] }
      expect(await documents.save({ id, version: 0, bytes: Buffer.from('x'), encoding: 'UTF-8', text, format: null })).toBeNull()
    }),
  )
  expect(calls).toEqual([])
})

test('a closed draft is gone', async () => {
  const draft = await opened('one')
  draft.documents.close(draft.id)
  expect(draft.documents.snapshot(draft.id, 0).kind).toBe('failed')
  expect(draft.documents.get(randomUUID() as DocumentId)).toBeNull() // never minted
})
