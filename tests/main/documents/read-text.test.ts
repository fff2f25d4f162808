import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createDocuments } from '../../../src/main/documents/documents'
import { longestOriginal } from '../../../src/shared/review-notes'
import { madeByLibreOffice } from '../../formats/made-by-libreoffice'
import { tempFolder } from '../temp-folder'

async function read(bytes: Uint8Array | string, name = 'quelle.txt') {
  const folder = tempFolder()
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  const documents = createDocuments(folder)
  const result = await documents.readText(file)
  expect(documents.all()).toEqual([])
  return result
}

test('the text of an original is read in its encoding, with LF, and becomes no draft', async () => {
  expect(await read('\uFEFFEins.\r\nZwei.\r\n')).toEqual({ kind: 'text', name: 'quelle.txt', text: 'Eins.\nZwei.\n' })
})

test.each([
  'docx',
  'odt',
  'rtf',
] as const)('the words of an original that is a document are read out of it: %s', async (ending) => {
  const original = await read(madeByLibreOffice(ending)['headings, by LibreOffice'] ?? '', `quelle.${ending}`)
  expect(original).toMatchObject({ text: expect.stringMatching(/^Leaders will call[^]*\n\nBy Jane Doe\n\n/u) })
})

test('of a page the words are read and nothing else, and of a picture nothing', async () => {
  const page = '<!doctype html><script>var a = 1</script><p>Das ist <img src="a.png">der <b>Text</b>.</p>'
  expect(await read(page, 'quelle.html')).toEqual({ kind: 'text', name: 'quelle.html', text: 'Das ist der Text.' })
})

test('an original whose document is damaged is refused with what it is', async () => {
  expect(await read('PK\u0003\u0004word/document.xml but no archive', 'quelle.docx')).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('Word document'),
  })
})

test('an original that is no text, missing or too long is refused in one sentence', async () => {
  expect(await read(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))).toMatchObject({ kind: 'failed' })
  expect(await createDocuments(tempFolder()).readText('/no/such/file.txt')).toMatchObject({ kind: 'failed' })
  expect(await read('a'.repeat(longestOriginal + 1))).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('longer than 400,000 characters'),
  })
})
