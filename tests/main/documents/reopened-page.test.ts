import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readSource, sourceKey, writeSource } from '../../../src/main/recovery/source-copy'
import { setUp } from '../desk/set-up'

const pageOf = (words: string): Buffer => iconv.encode(`<html><body><p>${words}</p></body></html>`, 'win1251')

/** A page of a few Russian letters, which nothing tells from others, reopened as what it is. */
async function reopened() {
  const galley = setUp()
  const file = path.join(galley.folder, 'a.html')
  writeFileSync(file, pageOf('Да.'))
  galley.desk.openWindowFor(file)
  const first = await galley.idIn(1)
  const result = await galley.handlers.reopenDraft(1, first, 'Windows-1251')
  if (result.kind !== 'opened') throw new Error(result.kind)
  return { ...galley, file, id: result.draft.id, opened: result.draft }
}

test('a page that is reopened in an encoding is read in it', async () => {
  expect((await reopened()).opened.text).toBe('Да.')
})

test('it is saved in that encoding, and read in it again when another program changed it', async () => {
  const { handlers, documents, answers, file, id } = await reopened()
  answers.overwrite = 'overwrite'
  await handlers.editDraft(1, id, 1, [{ from: 2, to: 2, insert: ' и нет' }])
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved' })
  expect(readFileSync(file)).toEqual(pageOf('Да и нет.'))
  writeFileSync(file, pageOf('Нет.'))
  expect(await handlers.theirText(1, id)).toMatchObject({ kind: 'text', text: 'Нет.' })
  expect(await handlers.takeTheirs(1, id)).toMatchObject({ kind: 'text', text: 'Нет.' })
  expect(documents.get(id)?.source?.encoding).toBe('Windows-1251')
})

test('its recovery copy knows that encoding', async () => {
  const { documents, id } = await reopened()
  const source = documents.get(id)?.source
  if (!source) throw new Error('no source')
  expect(readSource(writeSource(source), sourceKey(source))).toEqual(source)
})
