import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { recogniseFormat } from '../../../src/formats/cards'
import { fixtures } from '../../formats/docx/fixtures'
import { macroDocument } from '../../formats/docx/macros'
import { rtfFixtures } from '../../formats/rtf/fixtures'
import { setUp } from './set-up'

const headings = fixtures['headings'] ?? ''

async function opened(name: string, content: string | Uint8Array) {
  const galley = setUp()
  const file = galley.write(name, content)
  galley.desk.openWindowFor(file)
  const id = await galley.idIn(1)
  const saveAs = (chosen: string) => {
    galley.answers.place = path.join(galley.folder, chosen)
    return galley.handlers.saveDraftAs(1, id, 0)
  }
  const formatOf = (written: string) => recogniseFormat(readFileSync(path.join(galley.folder, written)), written)?.id ?? null
  return { ...galley, id, file, saveAs, formatOf }
}

test.each([
  ['final', 'final.docx'],
  ['story.doc', 'story.doc.docx'],
  ['2026.12.01', '2026.12.01.docx'],
  ['story.DOCX', 'story.DOCX'],
])('a document saved as %s stays one, in %s', async (chosen, written) => {
  const { saveAs, formatOf, documents, id, asked } = await opened('a.docx', headings)
  expect(await saveAs(chosen)).toMatchObject({ kind: 'saved', name: written })
  expect(formatOf(written)).toBe('docx')
  expect(documents.get(id)?.document?.format).toBe('docx')
  expect(asked).toEqual(['place a.docx'])
})

test('what is only read is saved as Word under a name without an ending', async () => {
  const { saveAs, formatOf } = await opened('a.rtf', rtfFixtures['what a text editor writes']?.source ?? '')
  expect(await saveAs('final')).toMatchObject({ kind: 'saved', name: 'final.docx' })
  expect(formatOf('final.docx')).toBe('docx')
})

test('the page is told what the file is: another kind than before, or text', async () => {
  const { saveAs, answers } = await opened('a.rtf', rtfFixtures['what a text editor writes']?.source ?? '')
  answers.losses = true
  expect(await saveAs('final.docx')).toMatchObject({ fileKind: 'Word document' })
  expect(await saveAs('final.odt')).toMatchObject({ fileKind: 'OpenDocument text' })
  expect(await saveAs('final.txt')).not.toHaveProperty('fileKind')
})

test.each(['final', 'story.log', 'story.txt'])('plain text saved as %s is plain text by that name', async (chosen) => {
  const { saveAs, folder } = await opened('a.txt', 'One.\n')
  expect(await saveAs(chosen)).toMatchObject({ kind: 'saved', name: chosen })
  expect(readFileSync(path.join(folder, chosen), 'utf8')).toBe('One.\n')
})

test('B07 a file whose name came about by an ending put to it is not replaced without a question', async () => {
  const { saveAs, write, answers, asked } = await opened('a.docx', headings)
  const there = write('final.docx', 'theirs')
  expect(await saveAs('final')).toEqual({ kind: 'cancelled' })
  expect(readFileSync(there, 'utf8')).toBe('theirs')
  answers.replace = true
  expect(await saveAs('final')).toMatchObject({ kind: 'saved', name: 'final.docx' })
  expect(asked).toEqual(['place a.docx', 'there final.docx', 'place a.docx', 'there final.docx'])
})

test('B21 what a document loses as another kind of file is said before it is written, and asked once', async () => {
  const { saveAs, answers, asked, folder, documents, id } = await opened('a.docx', fixtures['pictures'] ?? '')
  expect(await saveAs('story.txt')).toEqual({ kind: 'cancelled' })
  expect(asked).toEqual(['place a.docx', expect.stringContaining('losses story.txt This leaves out: ')])
  expect(documents.get(id)?.document?.format).toBe('docx')
  answers.losses = true
  expect(await saveAs('story.txt')).toMatchObject({ kind: 'saved' })
  expect(readFileSync(path.join(folder, 'story.txt'), 'utf8')).toContain('stands in this line')
  expect(await saveAs('again.txt')).toMatchObject({ kind: 'saved' })
  expect(asked).toHaveLength(5)
})

test('a new name is offered with an ending of what will be written', async () => {
  const { handlers, answers, asked, id } = await opened('story.txt', headings)
  answers.overwrite = 'new-name'
  expect(await handlers.saveDraft(1, id, 0)).toEqual({ kind: 'cancelled' })
  expect(asked.at(-1)).toBe('place story.corrected.docx')
})

test.each(['r.pdf', 'R.DOC'])('B21 a text is not saved as %s, a name for a file that Galley does not write', async (chosen) => {
  const { saveAs, folder } = await opened('story.txt', 'Words.')
  const message = `“${chosen}” is a name for another kind of file; choose one that ends in “.txt”.`
  expect(await saveAs(chosen)).toEqual({ kind: 'failed', message })
  expect(readdirSync(folder)).toEqual(['story.txt'])
})

test('a text in a file of such a name is saved there', async () => {
  const { handlers, id, folder } = await opened('story.pdf', 'Words.')
  await handlers.editDraft(1, id, 1, [{ from: 5, to: 6, insert: '!' }])
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved', name: 'story.pdf' })
  expect(readFileSync(path.join(folder, 'story.pdf'), 'utf8')).toBe('Words!')
})

test.each([
  ['a.docm', macroDocument('Words.'), 'b.docx', 'docm'],
  ['a.docx', headings, 'b.docm', 'docx'],
  ['a.txt', 'Words.', 'b.DOCM', 'docx'],
])('B21 %s is not saved as a Word document that Word refuses', async (name, content, chosen, ending) => {
  const { saveAs, folder } = await opened(name, content)
  const message = `“${chosen}” is a name for another kind of file; choose one that ends in “.${ending}”.`
  expect(await saveAs(chosen)).toEqual({ kind: 'failed', message })
  expect(readdirSync(folder)).toEqual([name])
})

test('a document with macros is saved with them, whatever it was called or saved as before', async () => {
  const { saveAs, handlers, answers, asked, folder, id } = await opened('a.docx', macroDocument('Words.'))
  expect(await handlers.saveDraft(1, id, 0)).toEqual({ kind: 'cancelled' })
  answers.overwrite = 'new-name'
  await handlers.saveDraft(1, id, 0)
  expect(asked.at(-1)).toBe('place a.corrected.docm')
  expect(await saveAs('final')).toMatchObject({ kind: 'saved', name: 'final.docm' })
  expect(readFileSync(path.join(folder, 'final.docm'))).toEqual(Buffer.from(macroDocument('Words.')))
  answers.losses = true
  expect(await saveAs('b.odt')).toMatchObject({ kind: 'saved' })
  answers.losses = false
  expect(await saveAs('c.docm')).toMatchObject({ kind: 'saved' })
  expect(asked.filter((one) => one.startsWith('losses'))).toHaveLength(1)
})
