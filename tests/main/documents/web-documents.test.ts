import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { describeDraft } from '../../../src/main/documents/draft-document'
import { readDocumentIn } from '../../../src/main/documents/source-document'
import type { FormatsDesk } from '../../../src/main/formats/formats-desk'
import { htmlFixtures } from '../../formats/html/fixtures'
import { markdownFixtures } from '../../formats/markdown/fixtures'
import { setUp } from '../desk/set-up'

const page = htmlFixtures['news page'] ?? ''
const story = markdownFixtures['windows line ends'] ?? ''

async function opened(name: string, content: string) {
  const desk = setUp()
  const file = desk.write(name, content)
  desk.desk.openWindowFor(file)
  const id = await desk.idIn(1)
  const draft = desk.documents.get(id)
  if (draft === null) throw new Error('not open')
  return { ...desk, file, id, shown: describeDraft(draft) }
}

test.each([
  ['story.html', page, 'Tuesday'],
  ['story.md', story, 'another'],
])('%s is saved in place after a question, with nothing changed but the words, also the second time', async (name, content, word) => {
  const { answers, asked, handlers, file, id, shown } = await opened(name, content)
  expect(shown.document?.exportsAs).toBe(name.endsWith('md') ? 'markdown' : 'html')
  answers.overwrite = 'overwrite'
  const at = shown.text.indexOf(word)
  await handlers.editDraft(1, id, 1, [{ from: at, to: at + word.length, insert: 'Monday' }])
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved' })
  expect(readFileSync(file, 'utf8')).toBe(content.replace(word, 'Monday'))
  await handlers.editDraft(1, id, 2, [{ from: at, to: at + 6, insert: 'Sunday' }])
  expect(await handlers.saveDraft(1, id, 2)).toMatchObject({ kind: 'saved' })
  expect(readFileSync(file, 'utf8')).toBe(content.replace(word, 'Sunday'))
  expect(asked.filter((question) => question.startsWith('overwrite'))).toHaveLength(1)
})

test('a text is saved under a name that ends in .html as a page, and stays one', async () => {
  const { answers, handlers, folder, id, documents } = await opened('story.txt', 'A head\n\nThe ship left.\n')
  answers.place = path.join(folder, 'story.html')
  expect(await handlers.saveDraftAs(1, id, 0)).toMatchObject({ kind: 'saved', name: 'story.html' })
  expect(readFileSync(answers.place, 'utf8')).toContain('<p>The ship left.</p>')
  expect(documents.get(id)?.document?.format).toBe('html')
})

test('what leads a page’s links is shown, and nothing that runs', async () => {
  const { shown } = await opened('a.html', '<p>One <a href="https://example.org/x">two</a> <a href="javascript:x">three</a>.</p>')
  expect(shown.document?.remarks).toMatchObject([{ kind: 'link', text: 'https://example.org/x', from: 4, to: 7 }])
})

test('a word behind a carriage return is the word that is saved', async () => {
  const { answers, handlers, file, id, shown } = await opened('a.html', '<p>One&#13;&#10;two three four</p>\n')
  answers.overwrite = 'overwrite'
  const at = shown.text.indexOf('three')
  await handlers.editDraft(1, id, 1, [{ from: at, to: at + 5, insert: 'THREE' }])
  expect(await handlers.saveDraft(1, id, 1)).toMatchObject({ kind: 'saved' })
  expect(readFileSync(file, 'utf8')).toBe('<p>One&#13;&#10;two THREE four</p>\n')
})

test('a text whose places would be others on the page is not opened', async () => {
  const draft = { text: 'One\r\ntwo', blocks: [], shields: [], remarks: [], notices: [] }
  const formats = { run: async () => ({ kind: 'read', draft }) } as unknown as FormatsDesk
  expect(await readDocumentIn(formats, Buffer.from('<p>One</p>'), 'a.html')).toMatchObject({ kind: 'refused' })
})

test('a file by the name of Markdown that is no text is refused in a sentence', async () => {
  const { desk, pages, write, handlers } = setUp()
  desk.openWindowFor(write('story.md', Uint8Array.of(0, 1, 2, 3, 0)))
  expect(pages).toHaveLength(1)
  expect((await handlers.ready(1)).opened).toMatchObject({ kind: 'failed' })
})
