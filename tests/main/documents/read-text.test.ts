import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createDocuments } from '../../../src/main/documents/documents'
import { longestOriginal } from '../../../src/shared/review-notes'
import { tempFolder } from '../temp-folder'

async function read(bytes: Buffer | string) {
  const folder = tempFolder()
  const file = path.join(folder, 'quelle.txt')
  writeFileSync(file, bytes)
  const documents = createDocuments(folder)
  const result = await documents.readText(file)
  expect(documents.all()).toEqual([])
  return result
}

test('the text of an original is read in its encoding, with LF, and becomes no draft', async () => {
  expect(await read('\uFEFFEins.\r\nZwei.\r\n')).toEqual({ kind: 'text', name: 'quelle.txt', text: 'Eins.\nZwei.\n' })
})

test('an original that is no text, missing or too long is refused in one sentence', async () => {
  expect(await read(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))).toMatchObject({ kind: 'failed' })
  expect(await createDocuments(tempFolder()).readText('/no/such/file.txt')).toMatchObject({ kind: 'failed' })
  expect(await read('a'.repeat(longestOriginal + 1))).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('longer than 400,000 characters'),
  })
})
