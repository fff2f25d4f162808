import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { csvReport } from '../../../src/formats/report/csv'
import { htmlReport } from '../../../src/formats/report/html'
import { jsonReportOf } from '../../../src/formats/report/json'
import { proofPage } from '../../../src/formats/report/proof'
import { createPlaces, type DraftReport, marksIn, perThousand, type Reporter } from '../../../src/formats/report/report'
import { sarifReport } from '../../../src/formats/report/sarif'
import { payloads } from '../payloads'

const reporter: Reporter = {
  version: '1.2.3',
  rules: [{ id: 'doubled-word', name: 'A word stands twice', why: 'It was typed twice.' }],
}

const text = 'A head\n\nThe the ship left.\nIt sank.'

function reportOf(changed: Partial<DraftReport> = {}): DraftReport {
  const inFile = { startLine: 3, startColumn: 1, endLine: 3, endColumn: 8 }
  const place = { from: 8, to: 15, paragraph: 2, inFile }
  const kind = { rule: 'doubled-word', category: 'translation', tier: 'sure', severity: 5 } as const
  return {
    name: 'ship.txt',
    text,
    words: 8,
    before: { broken: 1, translation: 2, style: 0, words: 10 },
    now: { broken: 0, translation: 1, style: 0 },
    findings: [{ ...place, ...kind, message: '“the” stands twice.', repair: 'Keep it once', original: 'Das Schiff.' }],
    changes: [{ rule: 'doubled-word', was: 'a a', is: 'a', how: 'Keep it once' }],
    ignored: [{ rule: 'unknown-rule', quote: 'It sank', how: 'Ignored here' }],
    queries: [{ sentence: 'It sank.', question: 'When?', original: 'Es sank, 这艘船' }],
    ...changed,
  }
}

it('counts lines and columns from 1', () => {
  const placeOf = createPlaces(text)
  expect([0, 7, 8, 27, text.length].map(placeOf)).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 9 },
  ])
})

it('counts marks without the doubtful, and in a thousand words', () => {
  const one = { category: 'broken', tier: 'sure' } as const
  expect(marksIn([one, { ...one, tier: 'doubtful' }, { ...one, category: 'style' }])).toEqual({
    broken: 1,
    translation: 0,
    style: 1,
  })
  expect(perThousand(3, 800)).toBe('3.8')
  expect(perThousand(0, 0)).toBe('–')
})

it('tells everything in one page that loads and runs nothing', () => {
  const page = htmlReport([reportOf()], reporter)
  for (const told of [
    '<q><bdi>Das Schiff.</bdi></q>',
    '<q><bdi>Es sank, 这艘船</bdi></q>',
    'ship.txt',
    'A word stands twice',
    'The the',
    'When?',
    'Ignored here',
    'per 1,000 words',
    '125.0',
    '300.0',
  ])
    expect(page).toContain(told)
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  expect(page).not.toMatch(/<script|<img|<link|https?:|@import|url\(/iu)
  expect(htmlReport([reportOf(), reportOf({ name: 'b.txt' })], reporter)).toContain('2 drafts')
})

it('tells everything in rows, and nothing that a spreadsheet would calculate', () => {
  const csv = csvReport(
    [reportOf({ queries: [{ sentence: '=1+1', question: ' @SUM(A1)', original: '+SUM(A1)' }], name: 'a "b", c.txt' })],
    reporter,
  )
  expect(csv.startsWith('\uFEFFfile,what')).toBe(true)
  const rows = csv.trim().split('\r\n')
  expect(rows).toHaveLength(5)
  expect(rows[1]).toBe(
    '"a ""b"", c.txt",mark,translation,sure,5,A word stands twice,3,2,The the,“the” stands twice.,Keep it once,Das Schiff.',
  )
  expect(rows[4]).toBe(`"a ""b"", c.txt",question,,,,,,,'=1+1,,' @SUM(A1),'+SUM(A1)`)
})

it('tells everything to programs', () => {
  const { version, files } = JSON.parse(jsonReportOf([reportOf(), reportOf({ before: null, words: 0 })])) as {
    version: number
    files: { marks: unknown; findings: { quote: string }[]; queries: { original: string }[] }[]
  }
  expect(version).toBe(1)
  expect(files[0]?.findings[0]).toMatchObject({ quote: 'The the', original: 'Das Schiff.', line: 3, column: 1, paragraph: 2 })
  expect(files[0]?.queries[0]?.original).toBe('Es sank, 这艘船')
  expect(files[0]?.marks).toEqual({
    before: {
      broken: 1,
      translation: 2,
      style: 0,
      all: 3,
      perThousandWords: { broken: 100, translation: 200, style: 0, all: 300 },
    },
    now: { broken: 0, translation: 1, style: 0, all: 1, perThousandWords: { broken: 0, translation: 125, style: 0, all: 125 } },
  })
  expect(files[1]?.marks).toMatchObject({ before: null, now: { all: 1, perThousandWords: { all: null } } })
})

it('gives code hosts the findings as SARIF, in a document by its paragraphs', () => {
  const inDocument = reportOf().findings.map((one) => ({ ...one, inFile: null }))
  const sarif = JSON.parse(
    sarifReport([reportOf({ name: 'a b/ship #1.txt' }), reportOf({ name: 's.docx', findings: inDocument })], reporter),
  )
  expect(sarif).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Galley',
            version: '1.2.3',
            rules: [
              { id: 'doubled-word', shortDescription: { text: 'A word stands twice' }, help: { text: 'It was typed twice.' } },
            ],
          },
        },
        results: [
          {
            ruleId: 'doubled-word',
            ruleIndex: 0,
            level: 'warning',
            message: { text: '“the” stands twice. → Keep it once' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a%20b/ship%20%231.txt' },
                  region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 8 },
                },
              },
            ],
          },
          {
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: 's.docx' } },
                logicalLocations: [{ fullyQualifiedName: 'paragraph 2', kind: 'paragraph' }],
              },
            ],
          },
        ],
      },
    ],
  })
  expect(sarif.runs[0].results[1].locations[0].physicalLocation.region).toBeUndefined()
})

it('sets the notes of a proof beside their paragraph, by number, also where marks lie in one another', () => {
  const [first] = reportOf().findings
  const findings = first === undefined ? [] : [first, { ...first, from: 12, to: 20, severity: 10, category: 'broken' } as const]
  const page = proofPage(reportOf({ findings }), reporter)
  expect(page).toContain(
    '<p><sup>1</sup><span class="translation">The </span><sup>2</sup><span class="broken">the</span><span class="broken"> ship</span> left.</p>',
  )
  expect(page).toContain('<li value="2"><b>A word stands twice.</b>')
  expect(page).toContain('<q><bdi>Das Schiff.</bdi></q>')
})

describe('U15 whatever a draft says stays text', () => {
  it.each(payloads)('%s', (payload) => {
    const report = reportOf({
      ...{ name: payload, text: payload, words: 1 },
      findings: [
        { ...reportOf().findings[0], from: 0, to: payload.length, message: payload, repair: payload, original: payload } as never,
      ],
      changes: [{ rule: payload, was: payload, is: payload, how: payload }],
      ignored: [{ rule: payload, quote: payload, how: payload }],
      queries: [{ sentence: payload, question: '', original: payload }],
    })
    for (const page of [htmlReport([report], reporter), proofPage(report, reporter)]) {
      const names = JSON.stringify(parse(page).childNodes.map(namesIn))
      expect(names).not.toMatch(/script|img|svg|iframe|math|form|"a"|href|src|on\w+=/u)
    }
    for (const cell of csvReport([report], reporter).split(/\r\n|,/u)) expect(cell).not.toMatch(/^"?[=+@-]/u)
    expect(JSON.parse(sarifReport([report], reporter)).version).toBe('2.1.0')
  })
})

/** Names of elements and attributes, and nothing of what they say. */
function namesIn(node: { nodeName: string; attrs?: readonly { name: string }[]; childNodes?: readonly object[] }): unknown {
  const { nodeName, attrs = [], childNodes = [] } = node
  return [nodeName, attrs.map(({ name }) => name), childNodes.map((child) => namesIn(child as typeof node))] // the tree has nothing else
}
