import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/engine/edits'
import { createCatalogue } from '../../../src/formats/catalogue'
import { isEdited } from '../../../src/main/documents/draft-document'
import { codec } from '../../../src/shared/codec'
import { p, r, word } from '../../formats/docx/word'
import { odtFile } from '../../formats/odt/odt'
import { setUp } from '../desk/set-up'

async function opened(name: string, bytes: Uint8Array | string) {
  const desk = setUp()
  const file = desk.write(name, bytes)
  desk.desk.openWindowFor(file)
  return { ...desk, file, id: await desk.idIn(1) }
}

const note = (words: string): string =>
  `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`

test.each([
  [
    'a.docx',
    word({
      body: p(
        `${r('Rain fell.')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' It stopped.')}<w:r><w:footnoteReference w:id="3"/></w:r>`,
      ),
      footnotes: `<w:footnote w:id="2">${p(r('On Monday.'))}</w:footnote><w:footnote w:id="3">${p(r('On Friday.'))}</w:footnote>`,
    }),
  ],
  ['a.odt', odtFile(['<text:p>Rain fell.', note('On Monday.'), ' It stopped.', note('On Friday.'), '</text:p>'].join(''))],
])('B21 the window hears which words of notes went with their marks, and %s is saved', async (name, bytes) => {
  const { documents, handlers, answers, file, id } = await opened(name, bytes)
  answers.overwrite = 'overwrite'
  const text = documents.get(id)?.mirror.text ?? ''
  expect(text).toBe('Rain fell.\uFFFC It stopped.\uFFFC\n\nOn Monday.\n\nOn Friday.')
  await handlers.editDraft(1, id, 1, [{ from: 10, to: 11, insert: '' }])
  const result = await handlers.saveDraft(1, id, 1)
  if (result.kind !== 'saved') throw new Error(result.kind)
  const shown = documents.get(id)
  if (shown === null) throw new Error('not open')
  expect(isEdited(shown)).toBe(false)
  expect(applyEdits(shown.mirror.text, result.edits ?? [])).toBe('Rain fell. It stopped.\uFFFC\n\nOn Friday.')
  await handlers.editDraft(1, id, 2, result.edits ?? [])
  const settled = documents.get(id)
  expect(settled !== null && isEdited(settled)).toBe(false)
  const again = createCatalogue(codec).of(readFileSync(file), name)?.read(readFileSync(file))
  expect(again?.kind === 'read' && again.draft.text).toBe(settled?.mirror.text)
  // Taken back, the note is in the file again.
  await handlers.editDraft(1, id, 3, [{ from: 0, to: settled?.mirror.text.length ?? 0, insert: text }])
  expect(await handlers.saveDraft(1, id, 3)).not.toHaveProperty('edits')
  expect(Buffer.from(bytes).equals(readFileSync(file))).toBe(true)
})
