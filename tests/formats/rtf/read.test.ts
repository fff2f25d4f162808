import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readRtf } from '../../../src/formats/rtf/document'
import { codecOf } from '../../../src/formats/text/encodings'
import { rtfFixtures } from './fixtures'

const codec = codecOf(iconv, analyse)
const read = (source: string) => readRtf(Buffer.from(source, 'latin1'), codec)

describe.each(Object.entries(rtfFixtures))('%s', (_name, { source, text, kinds = '' }) => {
  it('says what it says', () => {
    const draft = read(source)
    expect(draft.text).toBe(text)
    expect(draft.blocks.map(({ kind }) => kind).join(' ')).toBe(kinds)
    for (const { from, to } of [...draft.blocks, ...draft.shields, ...draft.remarks]) {
      expect(from).toBeLessThanOrEqual(to)
      expect(to).toBeLessThanOrEqual(text.length)
    }
  })
})

it('names who changed what, and says that words are hidden, without groups around them', () => {
  const changed = read(rtfFixtures['tables whose entries come in pieces']?.source ?? '')
  expect(changed.remarks.map(({ author, from, to }) => [author, changed.text.slice(from, to)])).toEqual([
    ['Jürgen Klose', 'by Klose'],
    ['Anna Berg', 'by Berg'],
  ])
  const { remarks, notices } = read(rtfFixtures['formats that change without a group']?.source ?? '')
  expect(remarks.map(({ kind, text }) => [kind, text])).toEqual([
    ['deleted', 'not '],
    ['inserted', ''],
  ])
  expect(notices).toEqual(['It has hidden text, which is not shown.'])
})

it('shows what others changed and asked, and what stands for pictures and notes', () => {
  const { remarks, notices } = read(rtfFixtures['changes and comments']?.source ?? '')
  expect(remarks).toEqual([
    { kind: 'deleted', author: 'Reporter', text: 'long and ', from: 15, to: 15 },
    { kind: 'inserted', author: 'Reporter', text: '', from: 15, to: 20 },
    { kind: 'comment', author: 'Desk', text: 'Which talks?', from: 32, to: 32 },
  ])
  expect(notices).toEqual(['It has hidden text, which is not shown.'])
  const linked = read(rtfFixtures['notes, links, fields and pictures']?.source ?? '')
  expect(linked.remarks.map(({ text, from }) => [text, from])).toEqual([
    ['https://example.org', 4],
    ['footnote', 18],
    ['picture', 30],
  ])
  expect(linked.shields.map(({ from, to }) => linked.text.slice(from, to))).toEqual(['\uFFFC', '5', '\uFFFC'])
})
