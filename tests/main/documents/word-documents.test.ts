import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createHistory } from '../../../src/main/history/history'
import { codec } from '../../../src/shared/codec'
import { runJob } from '../../../src/formats/jobs'
import { openVersionFolder } from '../../../src/main/history/version-folder'
import { createDocuments } from '../../../src/main/documents/documents'
import { describeDraft } from '../../../src/main/documents/draft-document'
import { diskFileSystem } from '../../../src/disk/file-system'
import { openRecoveryFolder } from '../../../src/main/recovery/recovery-folder'
import type { DocumentId } from '../../../src/shared/opened-draft'
import { fixtures } from '../../formats/docx/fixtures'
import { wordText } from '../../formats/docx/oracle'
import { odtFixtures } from '../../formats/odt/fixtures'
import { rtfFixtures } from '../../formats/rtf/fixtures'
import { setUp } from '../desk/set-up'
import { tempFolder } from '../temp-folder'

const headings = fixtures['headings'] ?? new Uint8Array()
const plain = { kind: 'text', blocks: [], notes: [] } as const

async function opened(name: string, bytes: Uint8Array | string) {
  const desk = setUp()
  const file = desk.write(name, bytes)
  desk.desk.openWindowFor(file)
  return { ...desk, file, id: await desk.idIn(1) }
}

test('a Word document opens as its text, with what its paragraphs are', async () => {
  const { documents, id } = await opened('story.docx', headings)
  const draft = documents.get(id)
  if (draft === null) throw new Error('not open')
  const { text, document, fileKind, edited } = describeDraft(draft)
  expect(text.split('\n\n')).toHaveLength(6)
  expect(edited).toBe(false)
  expect(fileKind).toBe('Word document')
  expect(document?.blocks.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
    ['headline', 'Leaders will call as tensions smoulder'],
    ['subhead', 'What was said'],
    ['subhead', 'And what was not'],
  ])
  expect(document?.notices).toEqual([])
})

test('blocks and shields stand where they belong after edits', async () => {
  const { documents, handlers, id } = await opened('fields.docx', fixtures['fields'] ?? '')
  await handlers.editDraft(1, id, 1, [{ from: 0, to: 0, insert: 'A whole new sentence. ' }])
  const draft = documents.get(id)
  if (draft === null) throw new Error('not open')
  const { text, document } = describeDraft(draft)
  expect(document?.shields.map(({ from, to }) => text.slice(from, to))).toEqual(['5', 'Jane Doe', 'three pages'])
})

test('a Word file by another name says so and stays one', async () => {
  const { documents, handlers, answers, file, id } = await opened('story.txt', headings)
  const draft = documents.get(id)
  if (draft === null) throw new Error('not open')
  expect(describeDraft(draft).document?.notices).toEqual(['“story.txt”: It is a Word document, in spite of its name.'])
  await handlers.editDraft(1, id, 1, [{ from: 0, to: 7, insert: 'People' }])
  answers.overwrite = 'overwrite'
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved', name: 'story.txt' })
  expect(wordText(readFileSync(file), 'accepted')).toContain('People will call')
})

test('B22 a document from elsewhere is not written over without a question, whose first answer is a new name', async () => {
  const { documents, handlers, answers, asked, file, folder, id } = await opened('story.docx', headings)
  await handlers.editDraft(1, id, 1, [{ from: 0, to: 7, insert: 'People' }])
  expect(await handlers.saveDraft(1, id, 1)).toEqual({ kind: 'cancelled' })
  expect(asked).toEqual(['overwrite story.docx Word document'])
  expect(Buffer.from(headings).equals(readFileSync(file))).toBe(true)

  answers.overwrite = 'new-name'
  answers.place = path.join(folder, 'story.corrected.docx')
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved', name: 'story.corrected.docx' })
  expect(asked.slice(1)).toEqual(['overwrite story.docx Word document', 'place story.corrected.docx'])
  expect(Buffer.from(headings).equals(readFileSync(file))).toBe(true)

  // The new file is the draft's own, and nothing more is asked.
  await handlers.editDraft(1, id, 2, [{ from: 6, to: 6, insert: ' of all lands' }])
  expect(await handlers.saveDraft(1, id, 2)).toMatchObject({ kind: 'saved', name: 'story.corrected.docx' })
  expect(asked).toHaveLength(3)
  expect(wordText(readFileSync(answers.place), 'accepted')).toContain('People of all lands will call')
  expect(documents.get(id)?.document?.format).toBe('docx')
})

test('B21 a save over a document changes its text and no other part', async () => {
  const { handlers, answers, asked, file, id } = await opened('story.docx', fixtures['pictures'] ?? '')
  answers.overwrite = 'overwrite'
  await handlers.editDraft(1, id, 1, [{ from: 0, to: 1, insert: 'The' }])
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved' })
  await handlers.editDraft(1, id, 2, [{ from: 0, to: 3, insert: 'One' }])
  expect(await handlers.saveDraft(1, id, 2)).toMatchObject({ kind: 'saved' })
  expect(asked).toEqual(['overwrite story.docx Word document'])
  const [before, after] = [unzipSync(fixtures['pictures'] ?? new Uint8Array()), unzipSync(readFileSync(file))]
  const changed = Object.keys(before).filter((name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])))
  expect(changed).toEqual(['word/document.xml'])
  expect(wordText(readFileSync(file), 'accepted')).toContain('One picture \uFFFC stands')

  // Taken back by hand, it is the file it was.
  await handlers.editDraft(1, id, 3, [{ from: 0, to: 3, insert: 'A' }])
  expect(await handlers.saveDraft(1, id, 3)).toMatchObject({ kind: 'saved' })
  expect(Buffer.from(fixtures['pictures'] ?? []).equals(readFileSync(file))).toBe(true)
})

test('B22 RTF is only read, so that a save offers Word', async () => {
  const { handlers, answers, asked, folder, id } = await opened(
    'note.rtf',
    rtfFixtures['what a text editor writes']?.source ?? '',
  )
  await handlers.editDraft(1, id, 1, [{ from: 0, to: 3, insert: 'This' }])
  answers.place = path.join(folder, 'note.corrected.docx')
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved', name: 'note.corrected.docx' })
  expect(asked).toEqual(['place note.corrected.docx'])
  expect(wordText(readFileSync(answers.place), 'accepted')).toContain('This White House')
  // It goes on as the Word document it is now.
  await handlers.editDraft(1, id, 2, [{ from: 0, to: 4, insert: 'That' }])
  expect(await handlers.saveDraft(1, id, 2)).toMatchObject({ kind: 'saved', name: 'note.corrected.docx' })
  expect(wordText(readFileSync(answers.place), 'accepted')).toContain('That White House')
  answers.place = path.join(folder, 'again.rtf')
  expect(await handlers.saveDraftAs(1, id, 2)).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('does not write RTF'),
  })
})

test('plain text is exported as Word with what was changed tracked, and the questions as comments', async () => {
  const { desk, handlers, answers, folder, id } = await opened('a.txt', 'The first line.\nThe second line.\n')
  await handlers.editDraft(1, id, 1, [{ from: 4, to: 9, insert: 'last' }])
  answers.place = path.join(folder, 'a.tracked.docx')
  const wish = {
    kind: 'docx-tracked',
    blocks: [],
    notes: [{ from: 15, to: 31, text: 'Which line?' }],
    author: 'Ann Editor',
  } as const
  const placed = desk.placed(1, id)
  if (placed === null) throw new Error('no window')
  expect(await desk.saving.exportDraft(placed, 1, wish)).toEqual({ kind: 'exported', name: 'a.tracked.docx' })
  const bytes = readFileSync(answers.place)
  expect(wordText(bytes, 'accepted')).toBe('The last line.\n\nThe second line.')
  expect(wordText(bytes, 'rejected')).toBe('The first line.\n\nThe second line.')
  const parts = unzipSync(bytes)
  const xml = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8')
  expect(xml).toContain('<w:delText xml:space="preserve">first</w:delText>')
  expect(xml).toContain('w:author="Ann Editor"')
  expect(Buffer.from(parts['word/comments.xml'] ?? []).toString('utf8')).toContain('Which line?')
})

test('a document saved as plain text is the text alone', async () => {
  const { handlers, answers, folder, id } = await opened('story.docx', fixtures['pictures'] ?? '')
  answers.place = path.join(folder, 'story.corrected.txt')
  expect(await handlers.exportDraft(1, id, 0, plain)).toEqual({ kind: 'exported', name: 'story.corrected.txt' })
  expect(readFileSync(answers.place, 'utf8')).toBe('A picture  stands in this line.\n\n\n\nFigure 1: a very small picture')
})

test('what another program wrote into the document is compared and taken over', async () => {
  const { documents, handlers, file, id } = await opened('story.odt', odtFixtures['headings and spans'] ?? '')
  await handlers.editDraft(1, id, 1, [{ from: 0, to: 7, insert: 'People' }])
  writeFileSync(file, fixtures['headings'] ?? '')
  expect(await documents.checkDisk(id)).toBe('changed')
  expect(await handlers.theirText(1, id)).toMatchObject({ kind: 'text', text: expect.stringContaining('By Jane Doe') })
  expect(await handlers.keepMine(1, id)).toMatchObject({ kind: 'text' })
  expect(documents.get(id)?.document?.format).toBe('docx')
})

test.each([
  ['theirs', 'docx', 'accepted'],
  ['theirs', 'docx-tracked', 'rejected'],
  ['mine', 'docx', 'accepted'],
  ['mine', 'docx-tracked', 'rejected'],
] as const)('an export after %s was taken is written into the document as it is then (%s)', async (takes, kind, view) => {
  const { desk, documents, handlers, answers, file, folder, id } = await opened('story.docx', fixtures['pictures'] ?? '')
  const text = documents.get(id)?.mirror.text ?? ''
  const changed = runJob(
    { kind: 'rewrite', format: 'docx', bytes: readFileSync(file), original: text, text: text.replace('small', 'tiny') },
    codec,
  )
  if (changed.kind !== 'written') throw new Error(changed.kind)
  writeFileSync(file, changed.bytes)
  await documents.settleDisk(id, takes)
  const now = takes === 'theirs' ? text.replace('small', 'tiny') : text
  await handlers.editDraft(1, id, 1, [{ from: 0, to: text.length, insert: now.replace('A picture', 'One picture') }])
  answers.place = path.join(folder, 'handed-on.docx')
  const placed = desk.placed(1, id)
  if (placed === null) throw new Error('no window')
  const wish = { kind, blocks: [], notes: [], author: 'Ann Editor' }
  expect(await desk.saving.exportDraft(placed, 1, wish)).toMatchObject({ kind: 'exported' })
  const bytes = readFileSync(answers.place)
  expect(Object.keys(unzipSync(bytes))).toContain('word/media/image1.png')
  const tracked = view === 'rejected'
  expect(wordText(bytes, view)).toContain(tracked ? 'A picture \uFFFC stands' : 'One picture \uFFFC stands')
  expect(wordText(bytes, view)).toContain(tracked || takes === 'theirs' ? 'a very tiny picture' : 'a very small picture')
})

test('a document that is damaged costs a sentence', async () => {
  const { documents, write } = setUp()
  const result = await documents.open(write('b.docx', headings.slice(0, 900)))
  expect(result).toEqual({ kind: 'failed', message: '“b.docx” is a Word document. It is damaged: its end is missing.' })
})

test('a recovered draft of a document is one still, and without its document it is plain text without a file', async () => {
  const folder = tempFolder()
  const recovery = openRecoveryFolder(diskFileSystem, folder, 'owner')
  const documents = createDocuments(tempFolder())
  const file = path.join(tempFolder(), 'story.docx')
  writeFileSync(file, headings)
  const result = await documents.open(file)
  if (result.kind !== 'opened') throw new Error('not opened')
  documents.edit(result.id, 1, [{ from: 0, to: 7, insert: 'People' }])
  const draft = documents.get(result.id)
  if (draft === null) throw new Error('not open')
  await recovery.write({ sequence: 0, draft }, 1)

  const found = await openRecoveryFolder(diskFileSystem, folder, 'owner').find()
  const back = found.kept[0]?.draft
  expect(back?.document).toEqual({ format: 'docx', mayOverwrite: false })
  expect(back?.source?.bytes.equals(Buffer.from(headings))).toBe(true)
  expect(back?.source?.draft).toEqual(draft.source?.draft)
  expect(back?.mirror.text.startsWith('People will call')).toBe(true)
  expect(back?.original).toBe(draft.original)

  renameSync(path.join(folder, `${result.id}.source`), path.join(folder, 'elsewhere'))
  const poorer = await openRecoveryFolder(diskFileSystem, folder, 'owner').find()
  expect(poorer.kept[0]?.draft).toMatchObject({ document: null, source: null, file: null, name: 'story.docx.txt' })

  await recovery.remove(result.id)
  expect((await openRecoveryFolder(diskFileSystem, folder, 'owner').find()).kept).toEqual([])
})

test('earlier versions of a document are read as text', async () => {
  const folder = tempFolder()
  const messages: string[] = []
  const history = createHistory(
    openVersionFolder(diskFileSystem, folder, 'owner'),
    () => true,
    (message) => messages.push(message),
  )
  const documents = createDocuments(tempFolder(), diskFileSystem, history.keep)
  const file = path.join(tempFolder(), 'story.docx')
  writeFileSync(file, headings)
  const result = await documents.open(file)
  if (result.kind !== 'opened') throw new Error('not opened')
  documents.edit(result.id, 1, [{ from: 0, to: 7, insert: 'People' }])
  const text = documents.snapshot(result.id, 1)
  if (text.kind !== 'taken') throw new Error(text.kind)
  const taken = await documents.render(text.snapshot, 'docx')
  if (taken.kind !== 'taken') throw new Error(taken.kind)
  await documents.save(taken.snapshot)
  const versions = await history.list(documents, result.id)
  const texts = await Promise.all(versions.map(({ id }) => textOf(history, result.id, id)))
  expect(texts.map((one) => one.slice(0, 9))).toEqual(['People wi', 'Leaders w'])
  expect(messages).toEqual([])

  async function textOf(from: typeof history, id: DocumentId, version: string): Promise<string> {
    const read = await from.read(documents, id, version)
    return read.kind === 'text' ? read.text : read.message
  }
})
