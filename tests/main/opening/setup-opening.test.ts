import { EventEmitter } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { handOver } from '../../../src/main/opening/hand-over'
import type { Launch } from '../../../src/main/opening/launch-arguments'
import { type Openings, queueOpenings, setupSecondInstance } from '../../../src/main/opening/setup-opening'
import { createDocuments } from '../../../src/main/documents/documents'
import type { Kept } from '../../../src/main/recovery/journal'
import { setUp } from '../desk/set-up'
import { tempFolder } from '../temp-folder'

const nothing = { recovered: { kept: [], lost: 0 }, session: [], resume: () => undefined }

/** Galley without Electron, started with these files. */
function start(files: readonly string[] = [], more: Partial<Launch> = {}) {
  const events = new EventEmitter()
  const galley = setUp()
  const handed = { app: events as unknown as Openings, folder: path.join(galley.folder, 'handed') }
  const launch: Launch = { cwd: galley.folder, files, line: null, handed: null, ...more }
  const openQueued = queueOpenings(handed, launch)
  const openFile = (file: string): void =>
    void events.emit('open-file', { preventDefault: () => undefined }, path.join(galley.folder, file))
  const second = (data: unknown, argv: readonly string[] = [], cwd = '/elsewhere'): void =>
    void events.emit('second-instance', {}, argv, cwd, data)
  const ready = async (recovered: readonly Kept[] = []): Promise<void> => {
    await openQueued(galley.desk, galley.documents, { ...nothing, recovered: { kept: recovered, lost: 0 } })
    setupSecondInstance(galley.desk, galley.documents, handed)
  }
  const shown = (): (string | undefined)[] => galley.pages.filter(({ open }) => open).map((page) => page.shown?.name)
  const hand = (text: string | null, waits: boolean): string =>
    handOver(handed.folder, text === null ? null : Buffer.from(text), waits) ?? ''
  return { ...galley, handed, openFile, second, ready, shown, hand }
}

/** A draft of this file, as a recovery copy of it has it. */
async function edited(file: string): Promise<Kept> {
  const documents = createDocuments(path.join(tempFolder(), 'backups'))
  const opened = await documents.openOrBegin(file)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  documents.edit(opened.id, 1, [{ from: 0, to: 0, insert: 'Late. ' }])
  const draft = documents.get(opened.id)
  if (draft === null) throw new Error('not open')
  return { sequence: 0, draft }
}

test('C20 a start removes a text that was handed over to a Galley which was just ending', async () => {
  const { handed, hand, ready } = start()
  const left = path.join(handed.folder, `${hand('Words.', false)}.txt`)
  const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
  utimesSync(left, twoHoursAgo, twoHoursAgo)
  await ready()
  expect(readdirSync(handed.folder)).toEqual([])
})

test('C20 what the system asks to open before the app is ready is opened first, then what the command line names', async () => {
  const { write, openFile, ready, shown } = start(['b.txt'])
  for (const name of ['a.txt', 'b.txt']) write(name, name)
  openFile('a.txt')
  expect(shown()).toEqual([])
  await ready()
  await expect.poll(shown).toEqual(['a.txt', 'b.txt'])
})

test('C20 what it asks for later takes the window nobody worked in, then windows of its own', async () => {
  const { write, openFile, ready, shown } = start()
  for (const name of ['a.txt', 'b.txt']) write(name, name)
  await ready()
  await expect.poll(shown).toEqual(['sample.txt'])
  openFile('a.txt')
  await expect.poll(shown).toEqual(['a.txt'])
  openFile('b.txt')
  await expect.poll(shown).toEqual(['a.txt', 'b.txt'])
})

test('C20 five files at once have five windows, in their order', async () => {
  const names = ['1.txt', '2.txt', '3.txt', '4.txt', '5.txt']
  const { write, ready, shown } = start(names)
  for (const name of names) write(name, name)
  await ready()
  await expect.poll(shown).toEqual(names)
})

test('C20 the first draft shows the line that was asked for, also where it is open already', async () => {
  const { write, ready, handlers, second, page, folder } = start(['a.txt', 'b.txt'], { line: 3 })
  for (const name of ['a.txt', 'b.txt']) write(name, 'One.\n\nTwo.\n')
  await ready()
  expect((await handlers.ready(1)).opened).toMatchObject({ draft: { name: 'a.txt', line: 3 } })
  expect((await handlers.ready(2)).opened).toMatchObject({ draft: { name: 'b.txt' } })
  expect(page(2).sent).toEqual([])
  second({ cwd: folder, files: ['a.txt'], line: 1, handed: null })
  await expect.poll(() => page(1).sent).toEqual([['goToLine', 1]])
  expect(page(1).focused).toBe(1)
})

test('C20 another instance is heard by its message, whatever order Chromium left the words of its command line in', async () => {
  const { write, ready, second, shown, folder } = start()
  for (const name of ['a.txt', 'b.txt']) write(name, name)
  await ready()
  second({ cwd: folder, files: ['b.txt', 'a.txt'], line: null, handed: null }, ['galley', '--x', 'a.txt', 'b.txt'], folder)
  await expect.poll(shown).toEqual(['b.txt', 'a.txt'])
})

test('C20 an instance that says nothing brings the window to the front that had the focus last', async () => {
  const { write, ready, second, page } = start(['a.txt'])
  write('a.txt', 'a')
  await ready()
  second(null)
  second({ cwd: '/', files: [], line: null, handed: null })
  await expect.poll(() => page(1).focused).toBe(2)
})

test('C20 B08 a file that is not there is begun: unsaved, by its name, and a save puts it there', async () => {
  const { ready, page, handlers, idIn, type, asked, folder } = start(['new.txt'])
  await ready()
  const id = await idIn(1)
  expect(page(1).shown).toEqual({ name: 'new.txt', edited: true, path: null })
  await type(1, 'Words.')
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved', name: 'new.txt' })
  expect(readFileSync(path.join(folder, 'new.txt'), 'utf8')).toBe('Words.')
  expect(page(1).shown).toEqual({ name: 'new.txt', edited: false, path: path.join(folder, 'new.txt') })
  expect(asked).toEqual([])
})

test('B08 C20 what another program put there meanwhile is not replaced without a question', async () => {
  const { ready, handlers, idIn, type, asked, answers, write } = start(['new.txt'])
  await ready()
  const id = await idIn(1)
  await type(1, 'Mine.')
  const file = write('new.txt', 'Theirs.')
  expect(await handlers.saveDraft(1, id, 1)).toEqual({ kind: 'cancelled' })
  expect(readFileSync(file, 'utf8')).toBe('Theirs.')
  answers.replace = true
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved' })
  expect(asked).toEqual(['changed new.txt', 'changed new.txt'])
})

test('C20 a file in a folder that is not there is refused, in a window that says so', async () => {
  const { ready, handlers } = start(['none/new.txt'])
  await ready()
  expect((await handlers.ready(1)).opened).toEqual({ kind: 'failed', message: 'There is no file “new.txt” in that place.' })
})

test('C20 a text from standard input is a draft that is nowhere else, so closing asks', async () => {
  const { ready, second, hand, shown, desk, page, asked, folder } = start()
  await ready()
  second({ cwd: folder, files: [], line: null, handed: hand('Words from a pipe.', false) })
  await expect.poll(shown).toEqual(['Standard input.txt'])
  expect(page(1).shown).toMatchObject({ edited: true })
  expect(desk.closeNow(1)).toBe(false)
  await expect.poll(() => asked).toEqual(['unsaved Standard input.txt'])
})

test('C20 what cannot be read of standard input is told, and the windows open all the same', async () => {
  const { write, ready, second, handed, shown, page, handlers, folder } = start()
  write('a.txt', 'a')
  await ready()
  await handlers.ready(1)
  const id = '4b1b0a8e-6a53-4bd0-8b8a-0d6b8f8f5c11'
  mkdirSync(path.join(handed.folder, `${id}.txt`), { recursive: true })
  second({ cwd: folder, files: ['a.txt'], line: null, handed: id })
  await expect.poll(shown).toEqual(['a.txt'])
  expect(page(1).sent).toContainEqual(['notice', 'What came from standard input could not be read.'])
})

test('C20 who waits is let go when the last of its drafts is closed', async () => {
  const { write, ready, second, hand, pages, desk, handed, folder } = start(['x.txt'])
  for (const name of ['a.txt', 'b.txt', 'x.txt']) write(name, name)
  await ready()
  const marks = (): readonly string[] => readdirSync(handed.folder)
  second({ cwd: folder, files: ['a.txt', 'b.txt'], line: null, handed: hand(null, true) })
  await expect.poll(() => pages).toHaveLength(3)
  expect(marks()).toHaveLength(1)
  desk.closed(2)
  expect(marks()).toHaveLength(1)
  desk.closed(3)
  await expect.poll(marks).toEqual([])
})

test('C20 B11 a recovered draft that is asked for by name opens once, at its line, and who waits for it waits until it is closed', async () => {
  const waits = 'ef9a1b7e-54c0-4c5e-8f8e-0a6a4f4f1d11'
  const { write, ready, shown, handlers, documents, handed, desk, folder } = start(['a.txt', 'new.txt', 'b.txt'], {
    line: 2,
    handed: waits,
  })
  mkdirSync(handed.folder)
  writeFileSync(path.join(handed.folder, `${waits}.open`), '')
  const places = [write('a.txt', 'One.\nTwo.\n'), path.join(folder, 'new.txt')]
  write('b.txt', 'b')
  await ready(await Promise.all(places.map(edited)))
  await expect.poll(shown).toEqual(['a.txt', 'new.txt', 'b.txt'])
  expect((await handlers.ready(1)).opened).toMatchObject({ draft: { text: 'Late. One.\nTwo.\n', line: 2 } })
  for (const key of [3, 1]) desk.closed(key)
  expect(documents.all()).toHaveLength(1)
  expect(readdirSync(handed.folder)).toHaveLength(1)
  desk.closed(2)
  await expect.poll(() => readdirSync(handed.folder)).toEqual([])
})

test('C20 who waits for what cannot be opened is let go at once', async () => {
  const { ready, second, hand, handed, folder } = start()
  await ready()
  writeFileSync(path.join(folder, 'picture.png'), '\x89PNG\r\n\x1a\n\0')
  second({ cwd: folder, files: ['picture.png'], line: null, handed: hand(null, true) })
  await expect.poll(() => readdirSync(handed.folder)).toEqual([])
})
