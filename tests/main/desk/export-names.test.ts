import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ExportOrder } from '../../../src/shared/handing-on'
import { setUp } from './set-up'

const beside = { blocks: [], notes: [], author: '' }
const review = {
  ...{
    before: null,
    now: { broken: 0, translation: 0, style: 0 },
    words: 1,
    findings: [],
    changes: [],
    ignored: [],
    queries: [],
  },
  rules: [],
}

async function opened() {
  const galley = setUp()
  galley.desk.openWindowFor(galley.write('story.txt', 'One.\n'))
  const id = await galley.idIn(1)
  const named = (name: string): string => {
    galley.answers.place = path.join(galley.folder, name)
    return galley.answers.place
  }
  const exportAs = (kind: ExportOrder['kind']) => {
    const placed = galley.desk.placed(1, id)
    if (placed === null) throw new Error('not open')
    return galley.desk.saving.exportDraft(placed, 0, kind === 'text' ? null : { kind, ...beside })
  }
  return { ...galley, id, named, exportAs }
}

test.each([
  ['docx', 't.odt', '.docx'],
  ['docx', 't.docm', '.docx'],
  ['odt', 't.txt', '.odt'],
  ['html', 't.md', '.html'],
  ['markdown', 't.docx', '.md'],
  ['text', 't.html', '.txt'],
  ['text', 't.pdf', '.txt'],
] as const)('B21 an export as %s is not written under the name %s, which says another kind', async (kind, name, ending) => {
  const { exportAs, named } = await opened()
  const place = named(name)
  const message = `“${name}” is a name for another kind of file; choose one that ends in “${ending}”.`
  expect(await exportAs(kind)).toEqual({ kind: 'failed', message })
  expect(existsSync(place)).toBe(false)
})

test('nor is a report', async () => {
  const { handlers, id, named } = await opened()
  named('proof.docx')
  expect(await handlers.exportReport(1, id, 0, 'proof', review)).toMatchObject({ kind: 'failed' })
  named('marks.odt')
  expect(await handlers.exportReport(1, id, 0, 'report-csv', review)).toMatchObject({ kind: 'failed' })
})

test.each([
  ['text', 'story.log'],
  ['text', 'story'],
  ['markdown', 'story.markdown'],
  ['markdown', 'again.txt'],
  ['html', 'story.htm'],
] as const)('an export as %s may be called %s', async (kind, name) => {
  const { exportAs, named } = await opened()
  named(name)
  expect(await exportAs(kind)).toEqual({ kind: 'exported', name })
})
