import { describe, expect, test } from 'vitest'
import type { Range, ReaderParagraph } from '../../../src/engine'
import { findPlaces, rangeOf, reportOf, reportsOfPhrases } from '../../../src/readers/second-reader/reports'

const limits = { low: 0.3, doubtful: 0.55, likely: 0.9, gapDoubtful: 0.2, gapLikely: 0.4 }
const written = 'The “minister went” to Paris, Texas in May.'

function places({ bad = {}, gap = {}, names = [], quotations = [] }: Said, text = written) {
  const rangeIn = (words: string): Range => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })
  const paragraph: ReaderParagraph = {
    key: '',
    text,
    kind: 'body',
    names: names.map(rangeIn),
    quotations: quotations.map(rangeIn),
  }
  const words = [...text.matchAll(/[^\s\uFFFC]+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    bad: bad[word] ?? 0,
    gap: gap[word] ?? 0,
    damage: 0,
    broken: 0,
    window: 0,
    piece: 1,
  }))
  return findPlaces(paragraph, words, limits).map((place) => {
    const { from, to } = rangeOf(text, place)
    return { quote: text.slice(from, to), report: reportOf(paragraph, place, []) }
  })
}

interface Said {
  readonly bad?: Readonly<Record<string, number>>
  readonly gap?: Readonly<Record<string, number>>
  readonly names?: readonly string[]
  readonly quotations?: readonly string[]
}

const told = (said: Said) => places(said).map(({ quote, report }) => [report.tier, quote])

describe('the second reader marks', () => {
  test('words that are odd together, without the marks around them, by how odd the oddest is', () => {
    expect(told({ bad: { '“minister': 0.4, 'went”': 0.6 } })).toEqual([['doubtful', 'minister went']])
    expect(told({ bad: { to: 0.95 } })).toEqual([['likely', 'to']])
    expect(told({ bad: { to: 0.5 } })).toEqual([])
  })

  test('no names and numbers that are odd by themselves, but words they stand among', () => {
    const names = ['Paris', 'Texas']
    expect(told({ bad: { 'Paris,': 0.95, Texas: 0.95 }, names })).toEqual([])
    expect(told({ bad: { to: 0.4, 'Paris,': 0.95 }, names })).toEqual([['likely', 'to Paris']])
  })

  test('the words around a place where others are missing, unless they are marked themselves', () => {
    expect(told({ gap: { Texas: 0.3 } })).toEqual([['doubtful', 'Paris, Texas']])
    expect(told({ gap: { Texas: 0.5 } })).toEqual([['likely', 'Paris, Texas']])
    expect(told({ gap: { The: 0.5 } })).toEqual([])
    expect(told({ gap: { in: 0.5 }, bad: { in: 0.6 } })).toEqual([['doubtful', 'in']])
  })

  test('nothing that reaches over a picture or note', () => {
    const text = 'A picture \uFFFC is here. And\uFFFC here'
    const quotes = (said: Said) => places(said, text).map(({ quote }) => quote)
    expect(quotes({ gap: { is: 0.9 } })).toEqual([])
    expect(quotes({ bad: { picture: 0.95, is: 0.95 } })).toEqual(['picture', 'is'])
    expect(quotes({ bad: { And: 0.95 } })).toEqual(['And'])
  })

  test('with nothing but a question to offer between quotation marks', () => {
    const [place] = places({ bad: { 'went”': 0.95 }, quotations: ['“minister went”'] })
    expect(place?.report.repairs.map(({ kind, edits }) => [kind, edits])).toEqual([['query', []]])
  })
})

describe('a remembered phrase', () => {
  const said = 'Went to Paris, he said. “Went to Paris,” she said.'
  const at = (from: number, right: string) => ({
    from,
    to: from + 'Went to Paris'.length,
    right,
    category: 'translation' as const,
  })
  const quoted = said.indexOf('“Went')
  const paragraph: ReaderParagraph = {
    key: '',
    text: said,
    kind: 'body',
    names: [],
    quotations: [{ from: quoted, to: said.indexOf(' she') }],
  }
  const words = (damage: number) => [{ from: 5, to: 7, bad: 0, gap: 0, damage, broken: 0, window: 0, piece: 1 }]

  test('is told where it looks odd here as well, with what stood there rightly', () => {
    expect(reportsOfPhrases(paragraph, [at(0, 'came to Paris')], words(0.05))).toEqual([])
    expect(reportsOfPhrases(paragraph, [at(0, 'came to Paris')], words(0.2))).toMatchObject([
      {
        rule: 'remembered-phrase',
        tier: 'doubtful',
        message: '“Went to Paris” was damaged in another draft, for “Came to Paris”, and looks odd here as well.',
        repairs: [{ edits: [{ from: 0, to: 13, insert: 'Came to Paris' }] }],
      },
    ])
    expect(reportsOfPhrases(paragraph, [at(0, '')], words(0.2))).toMatchObject([
      { message: '“Went to Paris” was damaged in another draft, and looks odd here as well.', repairs: [] },
    ])
  })

  test('in a quotation is only asked about', () => {
    const inside = [{ from: quoted + 1, to: quoted + 5, bad: 0, gap: 0, damage: 0.9, broken: 0, window: 0, piece: 1 }]
    const [report] = reportsOfPhrases(paragraph, [at(quoted + 1, 'came to Paris')], inside)
    expect(report?.repairs).toMatchObject([{ kind: 'query', edits: [] }])
  })
})
