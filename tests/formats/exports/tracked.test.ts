import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/engine/edits'
import { createCatalogue } from '../../../src/formats/catalogue'
import { exportAs, type ExportRequest } from '../../../src/formats/exports/export'
import { exportName } from '../../../src/formats/exports/export-name'
import type { FormatId } from '../../../src/formats/format'
import { codecOf } from '../../../src/formats/text/encodings'
import { wordText } from '../docx/oracle'
import { p, r, styled, word } from '../docx/word'
import { htmlFixtures } from '../html/fixtures'
import { madeByLibreOffice } from '../made-by-libreoffice'
import { markdownFixtures } from '../markdown/fixtures'
import { odtFixtures } from '../odt/fixtures'
import { someEdits } from '../random-edits'

const codec = codecOf(iconv, analyse)
const signature = { author: 'Ann Editor', date: '2026-01-02T03:04:05Z' }

function tracked(given: Partial<ExportRequest> & Pick<ExportRequest, 'original' | 'text'>): Record<string, string> {
  const written = exportAs({ kind: 'docx-tracked', source: null, blocks: [], notes: [], signature, ...given }, codec)
  if (written.kind !== 'written') throw new Error(written.message)
  expect(wordText(written.bytes, 'accepted')).toBe(given.text)
  expect(wordText(written.bytes, 'rejected')).toBe(given.original)
  return Object.fromEntries(Object.entries(unzipSync(written.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const count = (xml: string | undefined, what: RegExp): number => xml?.match(what)?.length ?? 0

it('a moved clause is one deletion and one insertion, with a comment that says so', () => {
  const original =
    'Washington is “nothing about you without you”.\n\nThe talks went on until late. Committed to the principle of\n\nNobody said more.'
  const text =
    'Washington is committed to the principle of “nothing about you without you”.\n\nThe talks went on until late.\n\nNobody said more.'
  const parts = tracked({ original, text })
  const xml = parts['word/document.xml']
  expect([count(xml, /<w:del /gu), count(xml, /<w:ins /gu)]).toEqual([1, 1])
  expect(count(parts['word/comments.xml'], /<w:comment /gu)).toBe(1)
  expect(parts['word/comments.xml']).toContain('Moved here from the paragraph that begins “The talks went on until late.…”.')
})

it('a headline stays one, also where its words were changed', () => {
  const blocks = [{ kind: 'headline', from: 0, to: 16 }] as const
  const xml = tracked({ original: 'The the headline\n\nA line.', text: 'The new headline\n\nA line.', blocks })[
    'word/document.xml'
  ]
  expect(count(xml, /<w:pStyle w:val="Title"\/>/gu)).toBe(1)
  expect(xml?.indexOf('Title')).toBeLessThan(xml?.indexOf('headline') ?? 0)
})

it('words are replaced whole, and keep the looks of those they replace', () => {
  const bytes = word({ body: p(`${r('The others. Euro')}${r('pean allies', '<w:b/>')}${r(' agreed.')}`) })
  const source = { format: 'docx', bytes } as const
  const xml = tracked({ source, original: 'The others. European allies agreed.', text: 'The other European allies agreed.' })[
    'word/document.xml'
  ]
  expect(xml).toContain('<w:delText xml:space="preserve">others.</w:delText>')
  expect(xml).toContain('<w:t xml:space="preserve">other</w:t>')
  expect(xml).toContain('<w:b/>')
  expect(count(xml, /w:author="Ann Editor" w:date="2026-01-02T03:04:05Z"/gu)).toBe(2)
})

it('questions are comments about their sentences', () => {
  const notes = [{ from: 11, to: 27, text: 'Which second line?' }]
  const parts = tracked({ original: 'First line.\n\nSecond line.', text: 'First row.\n\nSecond line.', notes })
  expect(parts['word/comments.xml']).toContain('w:author="Ann Editor"')
  expect(parts['word/comments.xml']).toContain('Which second line?')
  expect(count(parts['word/document.xml'], /<w:comment(?:RangeStart|RangeEnd|Reference) w:id="\d+"\/>/gu)).toBe(3)
})

it('U15 what no document can hold is left out, and marks of markup are written as themselves', () => {
  const text = 'a <b> & "c" ]]> \u0001\ud800d'
  for (const kind of ['docx', 'odt'] as const) {
    const written = exportAs({ kind, source: null, original: text, text, blocks: [], notes: [], signature }, codec)
    if (written.kind !== 'written') throw new Error(written.message)
    const name = kind === 'docx' ? 'word/document.xml' : 'content.xml'
    expect(strFromU8(unzipSync(written.bytes)[name] ?? new Uint8Array())).toContain('a &lt;b&gt; &amp; &quot;c&quot; ]]&gt; d')
  }
})

it('what no document can hold is left out of questions, and an author’s initials are whole characters', () => {
  const quoted = 'words\u0007 with\ufffc a bell and half \ud83d a thumb'
  const notes = [{ from: 0, to: 5, text: `What is meant by “${quoted}”?` }]
  const author = '𝒜nn\u0007 Editor'
  const parts = tracked({ original: 'Some words.', text: 'Other words.', notes, signature: { ...signature, author } })
  const comments = parts['word/comments.xml']
  expect(parts['word/document.xml']).toMatch(/<w:ins w:id="\d+" w:author="𝒜nn Editor"/u)
  expect(comments).toContain('What is meant by “words with a bell and half  a thumb”?')
  expect(comments).toContain('w:author="𝒜nn Editor"')
  expect(comments).toContain('w:initials="𝒜E"')
})

it('names say what is in the file', () => {
  expect(exportName('story.txt', 'docx')).toBe('story.docx')
  expect(exportName('story.corrected.docx', 'docx-tracked')).toBe('story.corrected.tracked.docx')
})

it('new paragraphs before a heading or the notes are of neither kind', () => {
  const body = [p(r('A first line.')), styled('Heading1', r('A heading')), p(r('The last line.'))].join('')
  const footnotes = `<w:footnote w:id="1">${p(r('A note.'))}</w:footnote>`
  const source = { format: 'docx', bytes: word({ body, footnotes }) } as const
  const original = 'A first line.\n\nA heading\n\nThe last line.\n\nA note.'
  const text = 'A first line.\n\nA new line.\n\nA heading\n\nThe last line.\n\nThe very last.\n\nA note.'
  const parts = tracked({ source, original, text })
  expect(count(parts['word/document.xml'], /<w:pStyle w:val="Heading1"\/>/gu)).toBe(1)
  expect(parts['word/document.xml']).toContain('The very last.')
  expect(parts['word/footnotes.xml']).not.toContain('The very last.')
})

describe('of what is no Word document a new one is made', () => {
  const asBytes = (sources: Readonly<Record<string, string>>): readonly (readonly [string, Uint8Array])[] =>
    Object.entries(sources).map(([name, source]) => [name, new Uint8Array(Buffer.from(source, 'utf8'))])
  const all: Readonly<Record<Exclude<FormatId, 'docx'>, readonly (readonly [string, Uint8Array])[]>> = {
    odt: Object.entries({ ...odtFixtures, ...madeByLibreOffice('odt') }),
    rtf: Object.entries(madeByLibreOffice('rtf')),
    html: asBytes(htmlFixtures),
    markdown: asBytes(markdownFixtures),
  }
  const words = (text: string): string =>
    text
      .replaceAll(/\uFFFC|\p{Surrogate}/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim()

  it.each([
    'odt',
    'rtf',
    'html',
    'markdown',
  ] as const)('out of %s, corrected when all is accepted and as it was when it is rejected', (format) => {
    for (const [name, bytes] of all[format]) {
      const reading = createCatalogue(codec).named(format).read(bytes)
      if (reading.kind !== 'read') throw new Error(reading.message)
      const { text: original, blocks } = reading.draft
      for (const edits of fc.sample(someEdits(original.length), { numRuns: 8, seed: 20260102 })) {
        const text = applyEdits(original, edits)
        const request = { kind: 'docx-tracked', source: { format, bytes }, original, text, blocks, notes: [], signature } as const
        const written = exportAs(request, codec)
        if (written.kind !== 'written') throw new Error(written.message)
        expect([name, words(wordText(written.bytes, 'accepted'))]).toEqual([name, words(text)])
        expect([name, words(wordText(written.bytes, 'rejected'))]).toEqual([name, words(original)])
      }
    }
  })
})
