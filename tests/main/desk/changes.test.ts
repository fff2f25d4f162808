import { readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { idOf, setUp } from './set-up'

test('B12 what was typed in the moment of closing is waited for and asked about', async () => {
  const { desk, handlers, page, answers, asked, write, idIn } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  const id = await idIn(1)
  // The edit is on its way when the window is told to close.
  page(1).settle = (token) => {
    if (asked.length === 0) void handlers.editDraft(1, id, 1, [{ from: 0, to: 0, insert: 'late ' }])
    void handlers.settled(1, token)
  }
  answers.unsaved = ['save']
  expect(desk.closeNow(1)).toBe(false)
  await expect.poll(() => page(1).open).toBe(false)
  expect(asked).toEqual(['unsaved a.txt'])
  expect(readFileSync(file, 'utf8')).toBe('late a')
})

test('B12 what was typed while a closing window was being saved is asked about, too', async () => {
  const { desk, handlers, page, answers, asked, write, type } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  const id = await type(1, 'new ')
  let settled = 0
  // Before the save nothing is on its way, after it something is.
  page(1).settle = (token) => {
    settled += 1
    if (settled === 2) void handlers.editDraft(1, id, 2, [{ from: 0, to: 0, insert: 'late ' }])
    void handlers.settled(1, token)
  }
  answers.unsaved = ['save', 'cancel']
  expect(await desk.closeAll()).toBe(false)
  expect(asked).toEqual(['unsaved a.txt', 'unsaved a.txt'])
  expect(readFileSync(file, 'utf8')).toBe('new a')
  expect(page(1)).toMatchObject({ open: true, shown: { edited: true } })
  answers.unsaved = ['save']
  expect(await desk.closeAll()).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('late new a')
})

test('B12 the same when another draft takes the window, and when quitting', async () => {
  const { desk, handlers, page, answers, asked, write, idIn } = setUp()
  desk.openWindowFor(write('a.txt', 'a'))
  const id = await idIn(1)
  page(1).settle = (token) => {
    void handlers.editDraft(1, id, 1, [{ from: 0, to: 0, insert: 'late ' }])
    void handlers.settled(1, token)
  }
  answers.file = write('b.txt', 'b')
  expect(await handlers.openDraft(1)).toEqual({ kind: 'cancelled' })
  page(1).settle = (token) => void handlers.settled(1, token)
  expect(await desk.closeAll()).toBe(false)
  expect(asked).toEqual(['unsaved a.txt', 'unsaved a.txt'])
})

test('B12 a page that hangs keeps nobody from closing', async () => {
  const { desk, page, write, idIn } = setUp()
  desk.openWindowFor(write('a.txt', 'a'))
  await idIn(1)
  page(1).settle = () => undefined
  expect(desk.closeNow(1)).toBe(false)
  await expect.poll(() => page(1).open, { timeout: 4000 }).toBe(false)
})

test('B12 one window cannot answer for another', async () => {
  const { desk, page, write, idIn } = setUp()
  desk.openWindowFor(write('a.txt', 'a'))
  await idIn(1)
  const tokens: number[] = []
  page(1).settle = (token) => void tokens.push(token)
  desk.closeNow(1)
  await expect.poll(() => tokens).toHaveLength(1)
  desk.settled(2, tokens[0] ?? 0)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(page(1).open).toBe(true)
  desk.settled(1, tokens[0] ?? 0)
  await expect.poll(() => page(1).open).toBe(false)
})

test('B09 the page and the title are told that the file is gone, and Save puts it back without a question', async () => {
  const { desk, handlers, documents, page, asked, write, idIn } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  const id = await idIn(1)
  unlinkSync(file)
  await documents.checkDisk(id)
  expect(page(1).sent).toEqual([['disk', { id, disk: 'deleted' }]])
  expect(page(1).shown?.name).toBe('a.txt (deleted)')
  expect(await handlers.saveDraft(1, id, 0)).toMatchObject({ kind: 'saved' })
  expect(readFileSync(file, 'utf8')).toBe('a')
  expect(page(1).shown?.name).toBe('a.txt')
  expect(asked).toEqual([])
})

test('B09 a file that was put back by someone else meanwhile is asked about all the same', async () => {
  const { desk, handlers, documents, asked, write, idIn } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  const id = await idIn(1)
  unlinkSync(file)
  await documents.checkDisk(id)
  writeFileSync(file, 'theirs')
  expect(await handlers.saveDraft(1, id, 0)).toEqual({ kind: 'cancelled' })
  expect(readFileSync(file, 'utf8')).toBe('theirs')
  expect(asked).toEqual(['changed a.txt'])
})

test('B13 a page that is loaded anew is told what became of its file', async () => {
  const { desk, handlers, documents, write, idIn } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  const id = await idIn(1)
  writeFileSync(file, 'theirs')
  await documents.checkDisk(id)
  expect(await handlers.ready(1)).toMatchObject({ opened: { draft: { text: 'a', disk: 'changed' } } })
})

test('B07 the page gets the text of the file, and a save after Keep Mine or Load Theirs asks nothing', async () => {
  const { desk, handlers, asked, write, type } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  const id = await type(1, 'mine ')
  writeFileSync(file, 'theirs')
  expect(await handlers.theirText(1, id)).toMatchObject({ kind: 'text', text: 'theirs' })
  expect(await handlers.keepMine(1, id)).toMatchObject({ kind: 'text', text: 'theirs' })
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved' })
  expect(readFileSync(file, 'utf8')).toBe('mine a')
  writeFileSync(file, 'theirs again')
  expect(await handlers.takeTheirs(1, id)).toMatchObject({ kind: 'text', text: 'theirs again' })
  await handlers.editDraft(1, id, 2, [{ from: 0, to: 6, insert: 'theirs again' }])
  expect(await handlers.saveDraft(1, id, 2)).toMatchObject({ kind: 'saved' })
  expect(asked).toEqual([])
})

test('B15 a character the encoding does not have is asked about, and Cancel writes nothing', async () => {
  const { desk, handlers, answers, asked, write, type, folder } = setUp()
  write('a.txt', 'x')
  const file = path.join(folder, 'a.txt')
  writeFileSync(file, Buffer.from('caf\xe9\r\n', 'latin1'))
  desk.openWindowFor(file)
  const id = await type(1, 'Москва ')
  expect(await handlers.saveDraft(1, id, 1)).toEqual({ kind: 'cancelled' })
  expect(readFileSync(file)).toEqual(Buffer.from('caf\xe9\r\n', 'latin1'))
  answers.utf8 = true
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved', encoding: 'UTF-8' })
  expect(readFileSync(file, 'utf8')).toBe('Москва café\r\n')
  expect(asked).toEqual(['utf8 a.txt М 1', 'utf8 a.txt М 1'])
})

test('B15 a draft is read again in another encoding, once its unsaved changes were asked about', async () => {
  const { desk, handlers, answers, write, type, folder } = setUp()
  const file = path.join(folder, 'a.txt')
  write('a.txt', 'x')
  writeFileSync(file, Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1'))
  desk.openWindowFor(file)
  const id = await type(1, 'x')
  const previews = await handlers.encodingPreviews(1, id)
  expect(previews.find(({ encoding }) => encoding === 'Windows-1251')).toMatchObject({ lines: ['Привет'], damaged: 0 })
  answers.unsaved = ['cancel', 'discard']
  expect(await handlers.reopenDraft(1, id, 'Windows-1251')).toEqual({ kind: 'cancelled' })
  const result = await handlers.reopenDraft(1, id, 'Windows-1251')
  expect(result).toMatchObject({
    kind: 'opened',
    draft: { text: 'Привет', encoding: 'Windows-1251', guessed: false, edited: false },
  })
  expect(await handlers.reopenDraft(1, idOf(result), 'KOI8-R')).toMatchObject({ kind: 'opened', draft: { encoding: 'KOI8-R' } })
})

test('B15 changes that are saved before a draft is read again are in what is read', async () => {
  const { desk, handlers, answers, write, type } = setUp()
  const file = write('a.txt', 'old')
  desk.openWindowFor(file)
  const id = await type(1, 'new ')
  answers.unsaved = ['save']
  const result = await handlers.reopenDraft(1, id, 'Windows-1252')
  expect(readFileSync(file, 'utf8')).toBe('new old')
  expect(result).toMatchObject({ kind: 'opened', draft: { text: 'new old', encoding: 'Windows-1252', edited: false } })
  await handlers.editDraft(1, idOf(result), 1, [{ from: 0, to: 3, insert: 'newer' }])
  expect(await handlers.saveDraft(1, idOf(result), 1)).toMatchObject({ kind: 'saved' })
})

test('B11 a recovered draft opens as unsaved; Discard asks once and gives the file back', async () => {
  const { desk, handlers, documents, answers, asked, page, write, idIn } = setUp()
  const file = write('a.txt', 'a')
  const opened = await documents.open(file)
  const draft = opened.kind === 'opened' ? documents.get(opened.id) : null
  if (draft === null) throw new Error('not opened')
  documents.close(draft.id)
  void desk.openRecovered({
    ...draft,
    mirror: { ...draft.mirror, text: 'a, and more', version: 7 },
    recovered: { at: 1, usedOlder: true },
  })
  const id = await idIn(1)
  expect(await handlers.ready(1)).toMatchObject({
    opened: { draft: { text: 'a, and more', edited: true, recovered: { usedOlder: true } } },
  })
  expect(page(1).shown).toMatchObject({ edited: true })
  expect(await handlers.discardRecovered(1, id)).toEqual({ kind: 'cancelled' })
  answers.discard = true
  expect(await handlers.discardRecovered(1, id)).toMatchObject({
    kind: 'opened',
    draft: { text: 'a', edited: false, recovered: null },
  })
  expect(asked).toEqual(['discard a.txt', 'discard a.txt'])
})

test('B11 a recovered draft whose file was changed meanwhile says so at once', async () => {
  const { desk, handlers, documents, write, idIn } = setUp()
  const opened = await documents.open(write('a.txt', 'a'))
  const draft = opened.kind === 'opened' ? documents.get(opened.id) : null
  if (draft === null) throw new Error('not opened')
  documents.close(draft.id)
  write('a.txt', 'theirs')
  void desk.openRecovered({ ...draft, mirror: { ...draft.mirror, text: 'mine', version: 7 } })
  await idIn(1)
  expect(await handlers.ready(1)).toMatchObject({ opened: { draft: { text: 'mine', disk: 'changed' } } })
})

test('B07 a page that loads slowly hears what befell its file before it listened', async () => {
  const { desk, handlers, documents, write, idIn } = setUp()
  const file = write('a.txt', 'a')
  desk.openWindowFor(file)
  const id = await idIn(1)
  write('a.txt', 'theirs')
  await documents.checkDisk(id)
  expect(await handlers.ready(1)).toMatchObject({ opened: { draft: { text: 'a', disk: 'changed' } } })
})

test('what happened before a page could hear it is told when it is ready', async () => {
  const { desk, handlers, page, write } = setUp()
  desk.tell('Early.')
  desk.openWindowFor(write('a.txt', 'a'))
  desk.tell('Still early.')
  expect(await handlers.ready(1)).toMatchObject({ notices: ['Early.', 'Still early.'] })
  desk.tell('Later.')
  expect(page(1).sent).toEqual([['notice', 'Later.']])
})
