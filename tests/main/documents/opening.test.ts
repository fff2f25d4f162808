import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, renameSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { describeDraft } from '../../../src/main/documents/draft-document'
import { createDocuments } from '../../../src/main/documents/documents'
import { diskFileSystem } from '../../../src/disk/file-system'
import { maxDraftBytes } from '../../../src/shared/limits'
import { readAtMost } from '../../../src/disk/read-at-most'
import { tempFolder } from '../temp-folder'

async function messageFor(bytes: Buffer | string, name = 'draft.txt'): Promise<string> {
  const folder = tempFolder()
  writeFileSync(path.join(folder, name), bytes)
  return messageAt(path.join(folder, name))
}

async function messageAt(file: string): Promise<string> {
  const result = await createDocuments(tempFolder()).open(file)
  return result.kind === 'failed' ? result.message : `opened`
}

const zip = (name: string, data = ''): Buffer =>
  Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\0\0', 'latin1'), Buffer.alloc(20), Buffer.from(name + data), Buffer.alloc(40)])

test.each<[string, Buffer | string, RegExp]>([
  ['nothing', '', /is empty/u],
  ['a byte order mark only', '\uFEFF', /is empty/u],
  ['PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /an image/u],
  ['JPEG', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), /an image/u],
  ['GIF', Buffer.from('GIF89a\x01\0\x01\0\0', 'latin1'), /an image/u],
  ['a Word file named .txt', zip('[Content_Types].xml', '<x/>PK word/document.xml'), /a Word document/u],
  ['an OpenDocument file', zip('mimetypeapplication/vnd.oasis.opendocument.text'), /an OpenDocument text/u],
  ['a zip', zip('photos/1.jpg'), /an archive|archive/u],
  ['an old Word file', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0', 'latin1'), /an old Office program/u],
  ['PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', /a PDF/u],
  ['gzip', Buffer.from('\x1f\x8b\x08\0\0\0\0\0', 'latin1'), /archive/u],
  ['an ELF program', Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), /a program/u],
  ['film', Buffer.from('\0\0\0\x20ftypisom\0\0', 'latin1'), /sound or film/u],
  ['NUL bytes', 'text with a \0 in it', /a binary file/u],
  ['control characters', Buffer.from(Array.from({ length: 200 }, (_, at) => (at % 7) + 1)), /a binary file/u],
])('B16 %s is refused in one sentence', async (_, bytes, sentence) => {
  const message = await messageFor(bytes)
  expect(message).toMatch(sentence)
  expect(message).toMatch(/^“draft\.txt” .*[.]$/u)
})

test.each<[string, Buffer, string]>([
  ['UTF-32', Buffer.from('fffe000048000000', 'hex'), 'UTF-32'],
  ['ISO-2022-JP', Buffer.from('\x1b$B$3$s\x1b(B', 'latin1'), 'ISO-2022'],
])('B15 %s is refused, with what it looks like', async (_, bytes, looksLike) => {
  const message = await messageFor(bytes)
  expect(message).toContain('is in an encoding that Galley does not read')
  expect(message).toContain(looksLike)
})

test.each([
  'BZh is how this text begins',
  'ID3 tags, explained',
  'MZ',
  'II* and MM',
  'A form feed\f and a tab\t',
  'ünïcödé 😀 ‮‏',
])('%j is text', async (text) => expect(await messageFor(text)).toBe('opened'))

test('a missing file, a folder, a path through a file, a circle of links, a dangling link', async () => {
  const folder = tempFolder()
  mkdirSync(path.join(folder, 'drafts'))
  writeFileSync(path.join(folder, 'a.txt'), 'text')
  symlinkSync('loop.txt', path.join(folder, 'loop.txt'))
  symlinkSync('nowhere.txt', path.join(folder, 'dangling.txt'))
  expect(await messageAt(path.join(folder, 'missing.txt'))).toBe('There is no file “missing.txt” in that place.')
  expect(await messageAt(path.join(folder, 'drafts'))).toMatch(/is a folder/u)
  expect(await messageAt(path.join(folder, 'a.txt', 'b.txt'))).toMatch(/There is no file/u)
  expect(await messageAt(path.join(folder, 'loop.txt'))).toMatch(/leads in a circle/u)
  expect(await messageAt(path.join(folder, 'dangling.txt'))).toMatch(/There is no file/u)
})

test.skipIf(process.platform === 'win32')('a pipe is refused, not waited for', async () => {
  const pipe = path.join(tempFolder(), 'pipe')
  execFileSync(path.join('/usr/bin', 'mkfifo'), [pipe])
  expect(await messageAt(pipe)).toMatch(/a device or a pipe/u)
})

test('an unreadable file says so', async () => {
  const file = path.join(tempFolder(), 'secret.txt')
  writeFileSync(file, 'text')
  const denied = Object.assign(new Error('denied'), { code: 'EACCES' })
  const fs = { ...diskFileSystem, open: () => Promise.reject(denied) }
  const result = await createDocuments(tempFolder(), fs).open(file)
  expect(result).toEqual({ kind: 'failed', message: 'You are not allowed to read “secret.txt”.' })
})

test('B17 more than 20 MB is refused, and 20 MB are not', async () => {
  const file = path.join(tempFolder(), 'big.txt')
  writeFileSync(file, 'text')
  truncateSync(file, maxDraftBytes + 1)
  expect(await messageAt(file)).toMatch(/larger than 20 MB/u)
  writeFileSync(file, Buffer.alloc(maxDraftBytes, 'a'))
  expect(await messageAt(file)).toBe('opened')
})

test('B17 a file that goes on past the size it named is cut off, not read for ever', async () => {
  let given = 0
  const growing = {
    read: (chunk: Buffer) => Promise.resolve({ bytesRead: (given += chunk.length) < 10_000_000 ? chunk.length : 0 }),
  }
  expect(await readAtMost(growing as never, 1_000_000)).toBeNull() // the one call of a file handle that is used
})

test('U06 a file name is data, whatever is in it', async () => {
  expect(await messageFor('', '<img src=x onerror=alert(1)>.txt')).toBe(
    '“<img src=x onerror=alert(1)>.txt” is empty: there is nothing in it to read.',
  )
})

test('a draft is described as the page needs it', async () => {
  const file = path.join(tempFolder(), 'story.txt')
  writeFileSync(file, '\uFEFFOne.\r\nTwo.\r\n')
  const documents = createDocuments(tempFolder())
  const result = await documents.open(file)
  const draft = result.kind === 'opened' ? documents.get(result.id) : null
  expect(draft && describeDraft(draft)).toEqual({
    id: draft?.id,
    name: 'story.txt',
    text: 'One.\nTwo.\n',
    version: 0,
    encoding: 'UTF-8 with BOM',
    lineEnd: 'CRLF',
    edited: false,
    guessed: false,
    disk: 'same',
    recovered: null,
  })
})

test('B18 one file is one document, by whatever name it is opened', async () => {
  const folder = tempFolder()
  const file = path.join(folder, 'a.txt')
  writeFileSync(file, 'text')
  symlinkSync('a.txt', path.join(folder, 'link.txt'))
  linkSync(file, path.join(folder, 'twin.txt'))
  const documents = createDocuments(tempFolder())
  const first = await documents.open(file)
  for (const name of ['a.txt', './a.txt', 'link.txt', 'twin.txt']) {
    expect(await documents.open(`${folder}/${name}`)).toEqual({ ...first, kind: 'already-open' })
  }
})

/** Puts another file in the place of one, as many programs save. */
function replace(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}

test('B18 a file that another program put in the place of an open one is that draft’s, by its twin’s name too', async () => {
  const file = path.join(tempFolder(), 'a.txt')
  writeFileSync(file, 'text')
  const documents = createDocuments(tempFolder())
  const first = await documents.open(file)
  if (first.kind !== 'opened') throw new Error(first.kind)
  replace(file, 'other text')
  expect(await documents.open(file)).toEqual({ ...first, kind: 'already-open' })
  expect(await documents.checkDisk(first.id)).toBe('changed')
  expect(await documents.checkDisk(first.id)).toBe('changed')
  linkSync(file, `${file}.twin`)
  expect(await documents.open(`${file}.twin`)).toEqual({ ...first, kind: 'already-open' })
  // What is saved over it still needs to be agreed.
  const taken = documents.snapshot(first.id, 0)
  expect(taken.kind === 'taken' && (await documents.save(taken.snapshot))?.kind).toBe('conflict')
})

test('B18 a file that takes the number on disk of one that is gone is another draft', async () => {
  const folder = tempFolder()
  const file = path.join(folder, 'a.txt')
  writeFileSync(file, 'text')
  const documents = createDocuments(tempFolder())
  await documents.open(file)
  // The file itself by another name stands for one that was given its number anew.
  const other = path.join(folder, 'b.txt')
  linkSync(file, other)
  replace(file, 'other text')
  expect(await documents.inspect(other)).toMatchObject({ openAs: null })
  expect((await documents.open(other)).kind).toBe('opened')
})

test('B18 the place of a file that was deleted is still that of its draft', async () => {
  const file = path.join(tempFolder(), 'a.txt')
  writeFileSync(file, 'text')
  const documents = createDocuments(tempFolder())
  const first = await documents.open(file)
  unlinkSync(file)
  expect(first.kind === 'opened' && (await documents.inspect(file))).toEqual({
    kind: 'inspected',
    found: null,
    openAs: first.kind === 'opened' && first.id,
  })
})

test('B18 a file opened twice at once is one document', async () => {
  const file = path.join(tempFolder(), 'a.txt')
  writeFileSync(file, 'text')
  const documents = createDocuments(tempFolder())
  const kinds = (await Promise.all([documents.open(file), documents.open(file)])).map(({ kind }) => kind)
  expect(kinds.toSorted()).toEqual(['already-open', 'opened'])
})
