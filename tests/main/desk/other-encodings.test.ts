import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runJob } from '../../../src/formats/jobs'
import { codec } from '../../../src/shared/codec'
import { setUp } from './set-up'

const exported = { blocks: [], notes: [] } as const

/** A draft in Windows-1252, after an arrow was typed, which that does not have. */
async function arrowTyped() {
  const galley = setUp()
  const { answers, desk, documents, folder, type } = galley
  const file = path.join(folder, 'a.txt')
  writeFileSync(file, Buffer.from('caf\xe9\r\n', 'latin1'))
  desk.openWindowFor(file)
  const id = await type(1, '→ ')
  const placeAs = (name: string): string => {
    const place = path.join(folder, name)
    answers.place = place
    return place
  }
  return { ...galley, file, id, placeAs, encoding: () => documents.get(id)?.encoding }
}

function wordsOf(docx: string): string {
  const read = runJob({ kind: 'read', format: 'docx', bytes: readFileSync(docx) }, codec)
  return read.kind === 'read' ? read.draft.text : read.kind
}

test('a Word export asks nothing about the encoding of the draft, which stays as it is', async () => {
  const { desk, asked, id, placeAs, encoding } = await arrowTyped()
  const place = placeAs('b.docx')
  const placed = desk.placed(1, id)
  if (placed === null) throw new Error('not open')
  const wish = { kind: 'docx', ...exported, author: '' } as const
  expect(await desk.saving.exportDraft(placed, 1, wish)).toMatchObject({ kind: 'exported' })
  expect(wordsOf(place)).toBe('→ café')
  expect(asked).toEqual(['place a.corrected.docx'])
  expect(encoding()).toBe('Windows-1252')
})

test('saved as Word, the draft asks nothing about an encoding, then and later', async () => {
  const { handlers, asked, id, placeAs, encoding } = await arrowTyped()
  const place = placeAs('b.docx')
  expect(await handlers.saveDraftAs(1, id, 1)).toMatchObject({ kind: 'saved' })
  await handlers.editDraft(1, id, 2, [{ from: 0, to: 0, insert: '→' }])
  expect(await handlers.saveDraft(1, id, 2)).toMatchObject({ kind: 'saved' })
  expect(wordsOf(place)).toBe('→→ café')
  expect(asked).toEqual(['place a.txt'])
  expect(encoding()).toBe('Windows-1252')
})

test('text that is handed on is in UTF-8 if the editor agrees, and the draft stays what it is', async () => {
  const { handlers, answers, asked, id, placeAs, encoding } = await arrowTyped()
  const place = placeAs('b.txt')
  expect(await handlers.exportDraft(1, id, 1, { kind: 'text', ...exported })).toEqual({ kind: 'cancelled' })
  expect(existsSync(place)).toBe(false)
  answers.utf8 = true
  expect(await handlers.exportDraft(1, id, 1, { kind: 'text', ...exported })).toMatchObject({ kind: 'exported' })
  expect(readFileSync(place, 'utf8')).toBe('→ café\r\n')
  expect(asked.filter((question) => question.startsWith('utf8'))).toEqual(['utf8 a.txt → 1', 'utf8 a.txt → 1'])
  expect(encoding()).toBe('Windows-1252')
})

test('B15 saved under another name as text, it is asked about, and Cancel leaves the draft what it is', async () => {
  const { handlers, answers, id, placeAs, encoding } = await arrowTyped()
  const place = placeAs('b.txt')
  expect(await handlers.saveDraftAs(1, id, 1)).toEqual({ kind: 'cancelled' })
  expect([existsSync(place), encoding()]).toEqual([false, 'Windows-1252'])
  answers.utf8 = true
  expect(await handlers.saveDraftAs(1, id, 1)).toMatchObject({ kind: 'saved', encoding: 'UTF-8' })
  expect([readFileSync(place, 'utf8'), encoding()]).toEqual(['→ café\r\n', 'UTF-8'])
})
