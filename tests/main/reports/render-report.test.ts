import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { reportName } from '../../../src/main/reports/render-report'
import type { ReportKind, ReviewReport } from '../../../src/shared/handing-on'
import type { DocumentId } from '../../../src/shared/opened-draft'
import { setUp } from '../desk/set-up'

const review: ReviewReport = {
  words: 4,
  before: { broken: 0, translation: 1, style: 0, words: 5 },
  now: { broken: 0, translation: 0, style: 0 },
  findings: [],
  changes: [{ rule: 'doubled-word', from: 0, to: 3, was: 'The the', is: 'The', how: 'Repaired: Keep it once' }],
  ignored: [],
  queries: [{ sentence: 'It sank.', question: 'When?', original: 'Es sank.' }],
  rules: [{ id: 'doubled-word', name: 'A word stands twice', why: '' }],
}

async function exported(kind: ReportKind): Promise<{ result: unknown; written: string }> {
  const { desk, folder, answers, handlers, write, idIn } = setUp()
  desk.openWindowFor(write('a.txt', 'The the ship left.\n'))
  const id = await idIn(1)
  await handlers.editDraft(1, id, 1, [{ from: 3, to: 7, insert: '' }])
  await handlers.editDraft(1, id, 2, [{ from: 9, to: 13, insert: 'sank' }])
  answers.place = path.join(folder, `out-${kind}`)
  const result = await handlers.exportReport(1, id, 2, kind, review)
  return { result, written: readFileSync(answers.place, 'utf8') }
}

it('writes a report with what was changed by rule and by hand, and leaves the draft what it is', async () => {
  const { result, written } = await exported('report-json')
  expect(result).toEqual({ kind: 'exported', name: 'out-report-json' })
  const [file] = (JSON.parse(written) as { files: { path: string; changes: unknown }[] }).files
  expect(file?.path).toBe('a.txt')
  expect(file?.changes).toEqual([
    { rule: 'doubled-word', was: 'The the', is: 'The', how: 'Repaired: Keep it once' },
    { rule: '', was: 'left.', is: 'sank.', how: '' },
  ])
})

it('writes pages, rows and a printed proof', async () => {
  expect((await exported('report-html')).written).toContain('A word stands twice')
  expect((await exported('report-csv')).written).toContain('a.txt,question')
  expect(JSON.parse((await exported('report-sarif')).written)).toMatchObject({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Galley' } } }],
  })
  expect((await exported('proof')).written).toMatch(/^%PDF/u)
})

it('tells of a page by the lines of its source until its text is changed', async () => {
  const { desk, folder, answers, handlers, write, idIn } = setUp()
  desk.openWindowFor(write('a.html', '<!doctype html>\n<h1>Ships</h1>\n<p>The the ship left.</p>\n'))
  const id = await idIn(1)
  const mark = { from: 7, to: 14, paragraph: 2, rule: 'doubled-word', category: 'broken', tier: 'sure', severity: 5 } as const
  const findings = [{ ...mark, message: 'Twice.', repair: '', original: '' }]
  const located = async (version: number, name: string): Promise<unknown> => {
    answers.place = path.join(folder, name)
    await handlers.exportReport(1, id, version, 'report-sarif', { ...review, changes: [], findings })
    const { runs } = JSON.parse(readFileSync(answers.place, 'utf8')) as { runs: { results: { locations: unknown[] }[] }[] }
    return runs[0]?.results[0]?.locations[0]
  }
  const artifactLocation = { uri: 'a.html' }
  const logicalLocations = [{ fullyQualifiedName: 'paragraph 2', kind: 'paragraph' }]
  const known = { physicalLocation: { artifactLocation, region: { startLine: 3 } }, logicalLocations }
  expect(await located(0, 'before.sarif')).toEqual(known)
  await handlers.editDraft(1, id, 1, [{ from: 20, to: 24, insert: 'sank' }])
  expect(await located(1, 'after.sarif')).toEqual({ physicalLocation: { artifactLocation }, logicalLocations })
})

it('names a report after its draft', () => {
  expect(reportName('story.v2.docx', 'proof')).toBe('story.v2.proof.pdf')
})

it('says that a proof could not be printed, and writes nothing', async () => {
  const { desk, folder, answers, handlers, write, idIn } = setUp(() => Promise.reject(new Error('no printer')))
  desk.openWindowFor(write('a.txt', 'Words.\n'))
  const id = await idIn(1)
  answers.place = path.join(folder, 'proof.pdf')
  expect(await handlers.exportReport(1, id, 0, 'proof', review)).toMatchObject({ kind: 'failed' })
  expect(() => readFileSync(path.join(folder, 'proof.pdf'))).toThrow('ENOENT')
})

it('writes nothing for a draft of another window', async () => {
  const { handlers } = setUp()
  expect(await handlers.exportReport(1, 'not-mine' as DocumentId, 0, 'proof', review)).toMatchObject({ kind: 'failed' })
})
