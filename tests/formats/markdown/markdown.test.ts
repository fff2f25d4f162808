import { describe, expect, it } from 'vitest'
import { createMarkdown } from '../../../src/formats/markdown/format'
import { bytesOf, codec, edited, expectEditedText, replaced, textOf } from '../markup-rounds'
import { markdownFixtures } from './fixtures'

const markdown = createMarkdown(codec)
const story = markdownFixtures['story with front matter'] ?? ''

describe.each(Object.entries(markdownFixtures))('%s', (_name, source) => {
  it('is byte by byte the same without edits', () => {
    expect(markdown.write?.(bytesOf(source), [])).toEqual({ kind: 'written', bytes: bytesOf(source) })
  })

  it('reads as the edited draft after a write in place', () => {
    expectEditedText(markdown, source, false, 100)
  })
})

it('reads words without their marks, and front matter not at all', () => {
  expect(textOf(markdown, story)).toBe(
    [
      'Grain ships leave Odesa',
      'By Anna Kovalenko',
      'The first of four ships left the port of Odesa on Tuesday. It carries 26,000 tonnes of corn & wheat.',
      '\uFFFC',
      '“We are relieved,” said the director.',
    ].join('\n\n'),
  )
})

it('joins wrapped lines and keeps breaks that are meant', () => {
  expect(textOf(markdown, markdownFixtures['hard wrapped'] ?? '')).toContain(
    'resigned on Friday after weeks of pressure.\nHis deputy declined\nto comment.',
  )
  expect(textOf(markdown, markdownFixtures['quotations'] ?? '')).toBe(
    'It was a mistake, the ministry said.\n\nIt will be lazily corrected.\n\nNested words in bold over a line end.',
  )
})

it('knows what kind of paragraph each is, and shields code and addresses', () => {
  const reading = markdown.read(bytesOf(markdownFixtures['footnotes'] ?? ''))
  expect(reading.kind).toBe('read')
  if (reading.kind !== 'read') return
  const { text, blocks, shields } = reading.draft
  expect(blocks.map(({ kind }) => kind)).toEqual(['footnote', 'footnote'])
  expect(shields.map(({ from, to }) => text.slice(from, to))).toEqual(['https://example.org/a_b_c', 'desk@example.org'])
  const code = markdown.read(bytesOf(markdownFixtures['code in all ways'] ?? ''))
  expect(code.kind === 'read' && code.draft.shields.map(({ from, to }) => code.draft.text.slice(from, to))).toEqual([
    'npm ci',
    'a ` b',
  ])
})

it('changes nothing in a text but the words that were edited', () => {
  expect(replaced(markdown, story, 'Tuesday', 'Wednesday')).toBe(story.replace('Tuesday', 'Wednesday'))
  expect(replaced(markdown, story, 'port of Odesa', 'harbour')).toBe(story.replace('port of Odesa', 'harbour'))
  expect(replaced(markdown, story, 'four ', '')).toBe(story.replace('**four** ', ''))
  expect(replaced(markdown, story, 'By Anna Kovalenko\n\n', '')).toBe(story.replace('By *Anna Kovalenko*\n\n', ''))
  const windows = markdownFixtures['windows line ends'] ?? ''
  expect(replaced(markdown, windows, 'another', 'a third')).toBe(windows.replace('another', 'a third'))
})

it('writes words that look like marks so that they are words', () => {
  expect(replaced(markdown, 'Plain words.\n', 'Plain', '*Plain*')).toBe('\\*Plain\\* words.\n')
  expect(replaced(markdown, 'A plain *word*.\n', 'A plain', '1986. Plain')).toBe('1986\\. Plain *word*.\n')
  for (const insert of [
    '# Not',
    '- Not',
    '1. Not',
    '> Not',
    '--- Not',
    '`Not',
    '[Not](x)',
    '<b>Not',
    '&amp; Not',
    'a_b Not',
    '~~~ Not',
  ])
    expect(textOf(markdown, replaced(markdown, 'Plain words.\n', 'Plain', insert))).toBe(`${insert} words.`)
})

it('gives up marks that lost their sense, and only in the paragraph that was edited', () => {
  const source = '**Kyiv: the** city and [a link](https://example.org).\n\n**Other** words.\n'
  const written = replaced(markdown, source, 'the', '')
  expect(textOf(markdown, written)).toBe('Kyiv:  city and a link.\n\nOther words.')
  expect(written).toContain('[a link](https://example.org)')
  expect(written).toContain('**Other** words.')
})

it('parts and joins paragraphs', () => {
  const source = 'One two.\n\n- three four\n- five\n'
  const at = textOf(markdown, source).indexOf('two')
  expect(edited(markdown, source, { from: at, to: at, insert: '\n\n' })).toBe('One \n\ntwo.\n\n- three four\n- five\n')
  expect(replaced(markdown, 'One.\n\n\nTwo.\n', '\n\n', ' ')).toBe('One. Two.\n')
})

it('believes the name of a file, but not of one that is no text', () => {
  expect(markdown.recognises(bytesOf('# x'), 'Story.MD')).toBe(true)
  expect(markdown.recognises(bytesOf('# x'), 'story.txt')).toBe(false)
  expect(markdown.recognises(Uint8Array.of(0x23, 0xe9, 0x20), 'story.md')).toBe(false)
  expect(markdown.recognises(Uint8Array.of(0), 'story.md')).toBe(false)
})

it('refuses what was made to break readers, and what says nothing', () => {
  expect(markdown.read(bytesOf(`${'> '.repeat(5000)}words`)).kind).toBe('refused')
  expect(markdown.read(bytesOf('---\ntitle: x\n---\n'))).toEqual({ kind: 'refused', message: 'It has no text.' })
})

it('knows where a link leads that names a definition', () => {
  const reading = markdown.read(
    bytesOf('See [the *report*][Report] and [it].\n\n[report]: https://x.org/r\n[it]: https://x.org/i\n'),
  )
  if (reading.kind !== 'read') throw new Error(reading.message)
  const { text, remarks } = reading.draft
  expect(remarks.map(({ kind, from, to, text: target }) => [kind, text.slice(from, to), target])).toEqual([
    ['link', 'the report', 'https://x.org/r'],
    ['link', 'it', 'https://x.org/i'],
  ])
})
