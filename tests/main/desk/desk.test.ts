import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { UnsavedAnswer } from '../../../src/main/desk/ports'
import { tempFolder } from '../temp-folder'
import { setUp } from './set-up'

test('without a file the sample is shown: a copy that is not edited and asks for a place', async () => {
  const { desk, handlers, page, idIn, asked, answers, folder } = setUp()
  desk.openWindowFor(null)
  const id = await idIn(1)
  expect(page(1).shown).toEqual({ name: 'sample.txt', edited: false, path: null })
  answers.place = path.join(folder, 'mine.txt')
  expect(await handlers.saveDraft(1, id, 0)).toEqual({ kind: 'saved', version: 0, name: 'mine.txt', encoding: 'UTF-8' })
  expect(asked).toEqual(['place sample.txt'])
  expect(page(1).shown).toEqual({ name: 'mine.txt', edited: false, path: answers.place })
})

test('a new draft is empty, asks for nothing while it is, and takes the place of another only when that was asked about', async () => {
  const { desk, handlers, page, asked, answers, idIn, type } = setUp()
  desk.openWindowFor(null)
  await type(1, 'Mine. ')
  answers.unsaved = ['cancel', 'discard']
  expect(await handlers.newDraft(1)).toEqual({ kind: 'cancelled' })
  expect(await handlers.newDraft(1)).toMatchObject({ kind: 'opened', draft: { name: 'New draft.txt', text: '', edited: false } })
  expect(page(1).shown).toEqual({ name: 'New draft.txt', edited: false, path: null })
  const asking = asked.length
  const empty = await idIn(1)
  await handlers.newDraft(1)
  expect(await idIn(1)).not.toBe(empty)
  expect(asked).toHaveLength(asking)
  await type(1, 'A story')
  expect(page(1).shown).toMatchObject({ edited: true })
})

test('a word for the dictionary is told to the windows it was not put in', async () => {
  const { desk, page, write } = setUp()
  for (const name of ['a.txt', 'b.txt', 'c.txt']) desk.openWindowFor(write(name, name))
  const change = { kind: 'added', word: 'kyiv' } as const
  desk.tellWord(2, change)
  const told = [1, 2, 3].map((key) => page(key).sent.filter((one) => JSON.stringify(one).includes('kyiv')))
  expect(told).toEqual([[['word', change]], [], [['word', change]]])
})

test('a file that cannot be opened leaves the draft that was open', async () => {
  const { desk, handlers, answers, write, idIn } = setUp()
  desk.openWindowFor(write('a.txt', 'a'))
  const id = await idIn(1)
  answers.file = write('b.png', '\x89PNG\r\n\x1a\n\0')
  expect(await handlers.openDraft(1)).toMatchObject({ kind: 'failed' })
  expect(await idIn(1)).toBe(id)
  answers.file = null
  expect(await handlers.openDraft(1)).toEqual({ kind: 'cancelled' })
})

test.each<[UnsavedAnswer, string, string]>([
  ['cancel', 'a', 'a.txt'],
  ['discard', 'a', 'b.txt'],
  ['save', 'new a', 'b.txt'],
])('opening over unsaved changes, answered %s', async (answer, onDisk, shown) => {
  const { desk, handlers, page, answers, write, type } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  await type(1, 'new ')
  expect(page(1).shown).toMatchObject({ edited: true })
  answers.file = write('b.txt', 'b')
  answers.unsaved = [answer]
  expect((await handlers.openDraft(1)).kind).toBe(answer === 'cancel' ? 'cancelled' : 'opened')
  expect(readFileSync(file, 'utf8')).toBe(onDisk)
  expect(page(1).shown?.name).toBe(shown)
})

test.each<[UnsavedAnswer, boolean, string]>([
  ['cancel', true, 'a'],
  ['discard', false, 'a'],
  ['save', false, 'new a'],
])('B12 closing with unsaved changes, answered %s', async (answer, stays, onDisk) => {
  const { desk, page, answers, asked, write, type } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  await type(1, 'new ')
  answers.unsaved = [answer]
  expect(desk.closeNow(1)).toBe(false)
  // A second click while the question is open asks nothing more.
  expect(desk.closeNow(1)).toBe(false)
  await expect.poll(() => [page(1).open, readFileSync(file, 'utf8')]).toEqual([stays, onDisk])
  expect(asked).toEqual(['unsaved a.txt'])
})

test('B12 a save that fails cancels the close, and the page is told why', async () => {
  const { desk, page, answers, write, type, folder } = setUp()
  desk.openWindowFor(null)
  await type(1, 'new ')
  answers.unsaved = ['save', 'save']
  answers.place = path.join(folder, 'no', 'such', 'folder.txt')
  expect(await desk.closeAll()).toBe(false)
  expect(page(1).open).toBe(true)
  expect(page(1).sent).toEqual([['saved', { kind: 'failed', message: expect.stringContaining('no longer there') as string }]])
  answers.place = write('there.txt', 'x')
  expect(await desk.closeAll()).toBe(true)
  expect(readFileSync(answers.place, 'utf8')).toBe('new A sample.\n')
})

test('B12 quitting asks one window after the other and stops at Cancel', async () => {
  const { desk, page, answers, asked, write, type } = setUp()
  for (const name of ['a.txt', 'b.txt', 'c.txt']) desk.openWindowFor(write(name, 'x'))
  for (const key of [1, 2, 3]) await type(key, 'new ')
  answers.unsaved = ['discard', 'cancel']
  expect(await desk.closeAll()).toBe(false)
  expect(asked).toEqual(['unsaved a.txt', 'unsaved b.txt'])
  expect([1, 2, 3].map((key) => page(key).open)).toEqual([false, true, true])
})

test('B18 a file that is open is not opened twice: its window comes to the front', async () => {
  const { desk, handlers, pages, page, answers, write, idIn } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  desk.openWindowFor(write('b.txt', 'b'))
  await idIn(1)
  await idIn(2)
  answers.file = file
  expect(await handlers.openDraft(2)).toEqual({ kind: 'cancelled' })
  expect(page(1).focused).toBe(1)
  expect(pages).toHaveLength(2)
})

test('B18 a file from outside that has a window brings that one to the front, and no empty one is left', async () => {
  const { desk, handlers, pages, page, write, idIn } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  await idIn(1)
  await desk.openFromOutside(file)
  await handlers.ready(2)
  expect(pages.map(({ open }) => open)).toEqual([true, false])
  expect(page(1).focused).toBe(1)
  expect(desk.count()).toBe(1)
})

test('B18 a file from outside is not put into a window that is about to close', async () => {
  const { desk, windows, pages, page, write, idIn } = setUp()
  windows.closeLate = true
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  await idIn(1)
  await desk.openFromOutside(file)
  await desk.openFromOutside(write('b.txt', 'b'))
  expect(pages.map(({ open }) => open)).toEqual([true, false, true])
  await idIn(3)
  expect(page(3).shown?.name).toBe('b.txt')
})

test('a file from outside takes an untouched sample’s window, else a new one', async () => {
  const { desk, pages, page, write, type } = setUp()
  desk.openWindowFor(null)
  await desk.openFromOutside(write('a.txt', 'a'))
  expect(pages).toHaveLength(1)
  expect(page(1).sent).toMatchObject([['opened', { kind: 'opened', draft: { name: 'a.txt' } }]])
  await type(1, 'x')
  await desk.openFromOutside(write('b.txt', 'b'))
  expect(pages).toHaveLength(2)
})

test('C23 the first dropped file goes where it was dropped, the others into windows of their own', async () => {
  const { desk, pages, page, write, idIn } = setUp()
  desk.openWindowFor(write('a.txt', 'a'))
  await idIn(1)
  await desk.drop(1, [write('b.txt', 'b'), write('c.txt', 'c')])
  await idIn(2)
  expect(pages.map(({ shown }) => shown?.name)).toEqual(['b.txt', 'c.txt'])
  await desk.drop(1, [path.join(tempFolder(), 'gone.txt')])
  expect(page(1).sent.at(-1)).toMatchObject(['opened', { kind: 'failed' }])
})

test('C23 a dropped folder and a file of another kind say why they are not opened, and leave the draft', async () => {
  const { desk, page, write, idIn, folder } = setUp()
  desk.openWindowFor(write('a.txt', 'a'))
  const id = await idIn(1)
  await desk.drop(1, [folder])
  await desk.drop(1, [write('photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))])
  expect(page(1).sent).toEqual([
    ['opened', { kind: 'failed', message: `“${path.basename(folder)}” is a folder; open the draft that is in it.` }],
    ['opened', { kind: 'failed', message: '“photo.png” is an image, not text.' }],
  ])
  expect(await idIn(1)).toBe(id)
})

test('B07 a changed file is replaced only if the editor says so', async () => {
  const { desk, handlers, answers, asked, write, type } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  const id = await type(1, 'mine ')
  writeFileSync(file, 'theirs')
  expect(await handlers.saveDraft(1, id, 1)).toEqual({ kind: 'cancelled' })
  expect(readFileSync(file, 'utf8')).toBe('theirs')
  answers.replace = true
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved' })
  expect(readFileSync(file, 'utf8')).toBe('mine a')
  expect(asked).toEqual(['changed a.txt', 'changed a.txt'])
})

const plain = { kind: 'text', blocks: [], notes: [] } as const

test('an export goes to a new file, never over an open draft', async () => {
  const { desk, handlers, page, answers, asked, write, type, folder } = setUp()
  const file = write('a.txt', 'a\r\n')
  desk.openWindowFor(file)
  const id = await type(1, 'new ')
  answers.place = file
  expect(await handlers.exportDraft(1, id, 1, plain)).toMatchObject({ kind: 'failed' })
  answers.place = path.join(folder, 'a.corrected.txt')
  expect(await handlers.exportDraft(1, id, 1, plain)).toEqual({ kind: 'exported', name: 'a.corrected.txt' })
  expect(readFileSync(answers.place, 'utf8')).toBe('new a\r\n')
  expect(page(1).shown).toMatchObject({ name: 'a.txt', edited: true })
  expect(asked).toEqual(['place a.corrected.txt', 'place a.corrected.txt'])
})

test('Save As does not take a file that is open in another window', async () => {
  const { desk, handlers, answers, write, idIn } = setUp()
  desk.openWindowFor(write('a.txt', 'a'))
  answers.place = write('b.txt', 'b')
  desk.openWindowFor(answers.place)
  await idIn(2)
  expect(await handlers.saveDraftAs(1, await idIn(1), 0)).toMatchObject({ kind: 'failed' })
})

test('A07 a window reaches no draft but its own', async () => {
  const { desk, handlers, write, idIn } = setUp()
  desk.openWindowFor(write('a.txt', 'a'))
  desk.openWindowFor(write('b.txt', 'b'))
  const theirs = await idIn(2)
  expect(await handlers.saveDraft(1, theirs, 0)).toMatchObject({ kind: 'failed' })
  expect(() => handlers.editDraft(1, theirs, 1, [])).toThrow('unknown document')
})

test('B13 a page that is loaded anew gets the text as it was typed', async () => {
  const { desk, handlers, write, type } = setUp()
  desk.openWindowFor(write('a.txt', 'a'))
  await type(1, 'new ')
  expect(await handlers.ready(1)).toMatchObject({ opened: { draft: { text: 'new a', version: 1, edited: true } } })
})
