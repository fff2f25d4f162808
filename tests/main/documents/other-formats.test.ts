import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runJob } from '../../../src/formats/jobs'
import { codec } from '../../../src/shared/codec'
import { createDocuments } from '../../../src/main/documents/documents'
import { type DraftDocument, isEdited } from '../../../src/main/documents/draft-document'
import { diskFileSystem } from '../../../src/disk/file-system'
import { seal, unseal } from '../../../src/main/own-files/sealed'
import { openRecoveryFolder } from '../../../src/main/recovery/recovery-folder'
import type { FormatId } from '../../../src/formats/format'
import { fixtures } from '../../formats/docx/fixtures'
import { odtFixtures } from '../../formats/odt/fixtures'
import { setUp } from '../desk/set-up'
import { tempFolder } from '../temp-folder'

const lines = 'Port opens again\nThe ship left on Monday. Nobody saw it.\nIt was a  slow day.\n'
const parted = 'Port opens again\n\nThe ship left on Monday.\nNobody saw it.\n\n\nIt was a slow day.\n'

/** A draft saved as `name`, which then is its own file. */
async function savedAs(name: string, from: string, content: string | Uint8Array) {
  const desk = setUp()
  desk.desk.openWindowFor(desk.write(from, content))
  const id = await desk.idIn(1)
  const file = path.join(desk.folder, name)
  desk.answers.place = file
  desk.answers.losses = true
  expect(await desk.handlers.saveDraftAs(1, id, 0)).toMatchObject({ kind: 'saved', name })
  let version = 0
  async function save(insert: string, at = 0) {
    version += 1
    await desk.handlers.editDraft(1, id, version, [{ from: at, to: at, insert }])
    return desk.handlers.saveDraft(1, id, version)
  }
  return { ...desk, id, file, save }
}

function textIn(file: string, format: FormatId): string {
  const reading = runJob({ kind: 'read', format, bytes: readFileSync(file) }, codec)
  if (reading.kind !== 'read') throw new Error(reading.kind)
  return reading.draft.text
}

async function recovered(draft: DraftDocument | null): Promise<DraftDocument> {
  if (draft === null) throw new Error('not open')
  const folder = tempFolder()
  await openRecoveryFolder(diskFileSystem, folder, 'owner').write({ sequence: 0, draft }, 1)
  const found = await openRecoveryFolder(diskFileSystem, folder, 'owner').find()
  const back = found.kept[0]?.draft
  if (back === undefined) throw new Error('not found')
  return back
}

test.each([
  ['story.docx', 'docx'],
  ['story.odt', 'odt'],
  ['story.html', 'html'],
  ['story.md', 'markdown'],
] as const)('a text saved as %s keeps its paragraphs at each save that follows', async (name, format) => {
  for (const text of [lines, parted]) {
    const { file, save } = await savedAs(name, 'story.txt', text)
    const first = textIn(file, format)
    expect(first.split('\n\n')).toHaveLength(3)
    expect(await save('A ')).toMatchObject({ kind: 'saved', name })
    expect(textIn(file, format)).toBe(`A ${first}`)
    expect(await save('New ')).toMatchObject({ kind: 'saved', name })
    expect(textIn(file, format)).toBe(`New A ${first}`)
  }
})

test('a blank line typed into a text with a line for each paragraph joins none of them', async () => {
  const { file, save } = await savedAs('story.docx', 'story.txt', lines)
  await save('\n', lines.indexOf('\n'))
  expect(textIn(file, 'docx').split('\n\n')).toHaveLength(3)
})

test('a text saved as a document is not written again where nothing was typed', async () => {
  const { file, handlers, id } = await savedAs('story.odt', 'story.txt', lines)
  const before = statSync(file, { bigint: true })
  expect(await handlers.saveDraft(1, id, 0)).toMatchObject({ kind: 'saved' })
  expect(statSync(file, { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs })
})

test.each([
  ['story.odt', 'odt', 'a.docx', fixtures['pictures']],
  ['story.html', 'html', 'a.docx', fixtures['footnotes']],
  ['story.md', 'markdown', 'a.docx', fixtures['pictures']],
  ['story.docx', 'docx', 'a.odt', odtFixtures['notes and links']],
] as const)('a document with pictures or notes saved as %s can be saved again, without what stood for them', async (name, format, from, bytes) => {
  const { file, save, documents, id } = await savedAs(name, from, bytes ?? '')
  expect(documents.get(id)?.mirror.text).toContain('\uFFFC')
  const first = textIn(file, format)
  expect(first).not.toContain('\uFFFC')
  expect(await save('A ')).toMatchObject({ kind: 'saved', name })
  expect(textIn(file, format)).toBe(`A ${first}`)
})

test('headings stay headings in another format, where they stand by then', async () => {
  const { file, save } = await savedAs('story.html', 'a.docx', fixtures['headings'] ?? '')
  expect(await save('A line before.\n\n')).toMatchObject({ kind: 'saved' })
  expect(readFileSync(file, 'utf8')).toContain('<p>A line before.</p>\n<h1>Leaders will call as tensions smoulder</h1>')
})

test('a document saved as another kind and back keeps its pictures', async () => {
  const { answers, handlers, folder, id } = await savedAs('story.odt', 'a.docx', fixtures['pictures'] ?? '')
  answers.place = path.join(folder, 'back.docx')
  expect(await handlers.saveDraftAs(1, id, 0)).toMatchObject({ kind: 'saved' })
  expect(textIn(answers.place, 'docx')).toContain('\uFFFC')
})

test('a document kept as plain text is the text alone at each save that follows, and once it was recovered', async () => {
  const { file, save, documents, handlers, id } = await savedAs('story.txt', 'a.docx', fixtures['pictures'] ?? '')
  const first = readFileSync(file, 'utf8')
  expect(first).not.toContain('\uFFFC')
  expect(await save('A ')).toMatchObject({ kind: 'saved', name: 'story.txt' })
  expect(readFileSync(file, 'utf8')).toBe(`A ${first}`)
  await handlers.editDraft(1, id, 2, [{ from: 0, to: 2, insert: '' }])
  const back = await recovered(documents.get(id))
  const again = createDocuments(tempFolder())
  again.restore(back)
  expect(back.document).toBeNull()
  const text = again.snapshot(id, 2)
  expect(text.kind === 'taken' && text.snapshot.bytes.toString()).toBe(first)
})

test('a sign for an object that stands in a plain text itself stays', async () => {
  const { file, save } = await savedAs('b.txt', 'a.txt', 'One \uFFFC two.\n')
  await save('A ')
  expect(readFileSync(file, 'utf8')).toBe('A One \uFFFC two.\n')
})

test('mine kept is written as paragraphs still, whatever another program made of the document', async () => {
  const { file, documents, answers, id, save } = await savedAs('story.docx', 'story.txt', lines)
  const first = textIn(file, 'docx')
  writeFileSync(file, fixtures['headings'] ?? '')
  await documents.settleDisk(id, 'mine')
  const draft = documents.get(id)
  expect(draft && isEdited(draft)).toBe(true)
  answers.overwrite = 'overwrite'
  expect(await save('A ')).toMatchObject({ kind: 'saved' })
  expect(textIn(file, 'docx')).toBe(`A ${first}`)
})

test('a recovered draft still is of the document it was saved as, and of the one it was read from', async () => {
  const { documents, handlers, id } = await savedAs('story.odt', 'a.docx', fixtures['pictures'] ?? '')
  await handlers.editDraft(1, id, 1, [{ from: 0, to: 0, insert: 'A ' }])
  const back = await recovered(documents.get(id))
  expect(back.document).toEqual({ format: 'odt', mayOverwrite: true })
  expect(back.source?.format).toBe('docx')
})

test('a copy that an earlier Galley wrote is of the document it was read from', async () => {
  const desk = setUp()
  desk.desk.openWindowFor(desk.write('story.docx', fixtures['headings'] ?? ''))
  const draft = desk.documents.get(await desk.type(1, 'A '))
  if (draft === null) throw new Error('not open')
  const folder = tempFolder()
  await openRecoveryFolder(diskFileSystem, folder, 'owner').write({ sequence: 0, draft }, 1)
  const file = path.join(folder, `${draft.id}.a.recovery`)
  const copy = unseal('recovery', 3, readFileSync(file))
  if (copy.kind !== 'sound') throw new Error(copy.kind)
  const { document, source, ...rest } = JSON.parse(copy.content.toString()) as Record<string, object> // written a line above
  expect(document).toEqual({ format: 'docx', mayOverwrite: false })
  const earlier = { ...rest, source: { ...source, mayOverwrite: true } }
  writeFileSync(file, seal('recovery', 2, Buffer.from(JSON.stringify(earlier))))
  const found = await openRecoveryFolder(diskFileSystem, folder, 'owner').find()
  expect(found.kept[0]?.draft.document).toEqual({ format: 'docx', mayOverwrite: true })
})
