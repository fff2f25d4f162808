import { beforeAll, describe, expect, test } from 'vitest'
import type { Range, ReaderParagraph } from '../../../src/engine'
import { type HarperLinter, loadHarper } from '../../../src/readers/harper/linter'
import { createHarperReader } from '../../../src/readers/harper/reader'
import { findHarperReports } from '../../../src/readers/harper/reports'
import { harperGroups } from '../../../src/readers/harper/rule-table'

// One real Harper for all: loading it takes a second and some hundred megabytes.
let harper: HarperLinter
beforeAll(async () => {
  harper = await loadHarper('resources')
}, 120_000)

function paragraph(text: string): ReaderParagraph {
  const quotations = rangesOf(/“[^”]*”/gu, text)
  const names = rangesOf(/(?<=\p{L}[,’]?\s)\p{Lu}[\p{L}’-]*/gu, text)
  return { key: text, text, kind: 'body', quotations, names }
}

const rangesOf = (pattern: RegExp, text: string): readonly Range[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ from: index, to: index + words.length }))

const reportsOn = async (text: string) => findHarperReports(paragraph(text), await harper.mark(text))
const told = async (text: string) =>
  (await reportsOn(text)).map(({ rule, ranges: [{ from, to }], repairs }) => {
    const inserts = repairs.flatMap(({ edits }) => edits.map(({ insert }) => insert))
    return `${rule}: ${text.slice(from, to)} → ${inserts.join(' / ')}`
  })

describe('is heard on', () => {
  test.each([
    ['He were released on Monday.', 'harper-agreement: were → was'],
    ['She use the bus to work every day.', 'harper-agreement: use → uses'],
    ['He did not came to the hearing.', 'harper-verb-form: came → come'],
    ['The court could of acted.', 'harper-verb-form: could of → could have'],
    ['The plan is a apparatus of the state.', 'harper-article: a → an'],
    ['They met in the the another town.', 'harper-article: the another → the other / another'],
    ['Despite of the rain, they marched.', 'harper-preposition: Despite of → Despite / In spite of'],
    ['They took advantage the lanterns.', 'harper-preposition: advantage the → advantage of the'],
    ['The tax is higher then last year.', 'harper-confused-words: then → than'],
    ['The president wants piece of mind.', 'harper-confused-words: piece of mind → peace of mind'],
    ['The mayor did a mistake.', 'harper-set-phrase: did → made'],
    ['It was the best film of all times.', 'harper-set-phrase: times → time'],
  ])('%s', async (text, expected) => expect(await told(text)).toContain(expected))
})

describe('is not heard on what is noise in news copy:', () => {
  test.each([
    ['names and their spelling', 'Peskov and Zelenskiy met in Rzeszow with microsoft and Tik Tok officials.'],
    ['capitals', 'the council met in march; he saw the president and the pope in the west bank.'],
    ['the serial comma, with it and without', 'They brought bread, milk and eggs. They brought bread, milk, and eggs.'],
    ['prefixes with a hyphen', 'The re-elected non-profit board met post-war counter-measures by pre-school co-founders.'],
    ['words that may be written as one', 'The flag pole, the air base, the school children and the silk screen.'],
    ['quotation marks', 'He said: “We will go. Then he left, and the "others" stayed.'],
    ['spelling', 'The collasped wall, the stangaminary and the colour of the theater.'],
    ['numbers and units', 'Some 200 people, 3 of them children, paid $5 for 5kg in 10-15 min.'],
    ['place names', 'They met in Kiev, in Ho Chi Minh City and in Bombay.'],
    ['words of one country', 'The nappy, the lorry, the lift and the flat in the car park.'],
    ['style', 'It was a very good, very unique thing that that man did, and also a long one.'],
    ['articles by the ear', 'It was an historic vote by an unidentified man. A unanimous decision was made in a united hall.'],
    ['numerals and worth', 'World War I soldiers were buried there. He misstated his net worth to obtain loans.'],
    ['the letter A and clock times', 'From Launch Pad 39A and Texas A&M to Section A. It opened at 10 a.m. and closed at noon.'],
    [
      'articles before what is spelt out',
      'An MRI, an NGO, a UN envoy, an $8 fee, an 18-year-old, a US ship, a one-off, an honest European.',
    ],
    ['a past tense spelt as the present', 'In 2011 she beat him, he cut taxes, and it cost them the vote.'],
    ['what is demanded', 'I suggest he talk to us. We recommend she take leave, lest he fall. I would rather he go.'],
    ['subjects joined by and', 'He and she agree on what he and she want. Everyone but he know it.'],
    ['people called May and Will', 'Theresa May could not win. Prince Will attended. Mr. May would leave, and May will stay.'],
    ['about before a number', 'They discussed about 40 cases and discussed about half of the points.'],
    ['since before a moment', 'Prices rose since two years earlier.'],
    [
      'lines of sport and courts',
      'They went through away at Leeds and won price controls. A confidant of the president was at the scene of the crime.',
    ],
    [
      'no, in, for and over in their own right',
      'They voted no in March, paid for the cost of repairs, came in while others left and took control over the weekend.',
    ],
    ['masses', 'In mass graves and in mass protests, on mass transit.'],
    ['half a compound', 'In 2017 he test-fired the missile; she speed-read it.'],
    ['a question that opens with what', 'Someone asked, “What new discoveries can I tell my child?”'],
  ])('%s', async (_, text) => expect(await told(text)).toEqual([]))

  test('grammar in somebody’s own words', async () => {
    expect(await told('“He were my brother and I did not came,” she said.')).toEqual([])
  })
})

test('an article in somebody’s own words can only be asked about', async () => {
  const [report] = await reportsOn('“It is a apparatus,” she said.')
  expect(report?.repairs).toMatchObject([{ kind: 'query', question: 'Was “a” said?' }])
})

test('no repair is safe, and none is without a change', async () => {
  const reports = await Promise.all(
    ['He were an mule.', 'They took advantage the lanterns.', 'Authorities are are slow.'].map(reportsOn),
  )
  const repairs = reports.flat().flatMap((report) => report.repairs)
  expect(repairs.length).toBeGreaterThan(2)
  expect(repairs.filter(({ kind }) => kind === 'safe' || kind === 'delete')).toEqual([])
})

test('offsets are UTF-16', async () => {
  const text = '😀 😀 — he were late.'
  const [report] = await reportsOn(text)
  expect(report && text.slice(report.ranges[0].from, report.ranges[0].to)).toBe('were')
})

test('every rule of the table is one of Harper’s, in one group only, and the rule that breaks it is not among them', async () => {
  const { createBinaryModuleFromUrl, LocalLinter } = await import('harper.js')
  const rules = harperGroups.flatMap((group) => group.rules)
  expect(new Set(rules).size).toBe(rules.length)
  const url = new URL('../../../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm', import.meta.url)
  const known = await new LocalLinter({ binary: createBinaryModuleFromUrl(url.href, 'slim') }).getDefaultLintConfig()
  expect(rules.filter((rule) => !(rule in known))).toEqual([])
  expect(rules).not.toContain('BoringWords')
})

test('the reader stops between two paragraphs', async () => {
  const reader = createHarperReader('resources')
  const signal = { aborted: false }
  const keys: string[] = []
  for await (const [key] of reader.read([paragraph('One.'), paragraph('Two.'), paragraph('Three.')], signal)) {
    keys.push(key)
    signal.aborted = true
  }
  expect(keys).toEqual(['One.'])
})

test('without its binary the reader says what is missing', async () => {
  const reading = createHarperReader('/nowhere/resources').read([paragraph('One.')], { aborted: false })
  await expect(async () => {
    for await (const _ of reading) expect.unreachable()
  }).rejects.toThrow('A file of harper.js is missing (harper_wasm_slim_bg.wasm).')
})
