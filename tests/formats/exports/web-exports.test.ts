import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { criticMarkup } from '../../../src/formats/exports/critic-markup'
import { exportAs, type ExportRequest } from '../../../src/formats/exports/export'
import { exportName } from '../../../src/formats/exports/export-name'
import { createHtml } from '../../../src/formats/html/format'
import { makeHtml } from '../../../src/formats/html/make'
import { createMarkdown } from '../../../src/formats/markdown/format'
import { makeMarkdown } from '../../../src/formats/markdown/make'
import { normalParagraphs } from '../../../src/formats/markup/write'
import { bytesOf, codec, sourceOf, textOf } from '../markup-rounds'
import { payloads } from '../payloads'

const html = createHtml(codec)
const markdown = createMarkdown(codec)

const request: ExportRequest = {
  kind: 'html',
  source: null,
  original: 'Ships leave Odesa\n\nThe first one left on Tuesday.',
  text: 'Ships leave Odesa\n\nThe first left on Wednesday & sank.\n\nOne point\n\nAnother',
  blocks: [
    { kind: 'headline', from: 0, to: 17 },
    { kind: 'list', from: 55, to: 64 },
    { kind: 'list', from: 66, to: 73 },
  ],
  notes: [{ from: 37, to: 46, text: 'Which day?' }],
  signature: { author: 'An Editor', date: '2024-05-01T10:00:00Z' },
}

function exported(wish: Partial<ExportRequest>): string {
  const result = exportAs({ ...request, ...wish }, codec)
  if (result.kind === 'refused') throw new Error(result.message)
  return sourceOf(result.bytes)
}

it('makes a page of any draft', () => {
  expect(exported({})).toContain(
    '<h1>Ships leave Odesa</h1>\n<p>The first left on Wednesday &amp; sank.</p>\n<ul>\n<li>One point</li>\n<li>Another</li>\n</ul>',
  )
  expect(exportName('story.docx', 'html')).toBe('story.html')
})

it('makes Markdown of any draft', () => {
  expect(exported({ kind: 'markdown' })).toBe(
    '# Ships leave Odesa\n\nThe first left on Wednesday & sank.\n\n- One point\n- Another\n',
  )
})

it('hands on a page with only its words changed', () => {
  const source = '<p class=x>One <b>bold</b> word.</p>'
  const wish = {
    source: { format: 'html' as const, bytes: bytesOf(source) },
    original: 'One bold word.',
    text: 'One brave word.',
  }
  expect(exported({ ...wish, blocks: [], notes: [] })).toBe('<p class=x>One <b>brave</b> word.</p>')
})

it('tells what was changed as CriticMarkup, and what there is to ask', () => {
  const told = exported({ kind: 'critic' })
  expect(told).toContain('{~~Tuesday.~>Wednesday & sank.~~}')
  expect(told).toContain('{>>Which day?<<}')
})

describe('U06 words that could be markup', () => {
  it.each(payloads)('%s', (payload) => {
    const words = payload.replaceAll(/\s+/gu, ' ')
    const page = makeHtml([{ text: words, kind: null }])
    expect(JSON.stringify(parse(page).childNodes.map(namesIn))).not.toMatch(/script|img|svg|iframe|onerror|style|base/iu)
    expect(textOf(html, page)).toBe(words.trim())
    expect(normalParagraphs(textOf(markdown, makeMarkdown([{ text: words, kind: null }])))).toEqual([words.trim()])
    // As a document of its own it is read as text or refused in a sentence, never thrown.
    for (const format of [html, markdown]) expect(format.read(bytesOf(payload)).kind).toMatch(/^(?:read|refused)$/u)
  })
})

/** Names of elements and attributes, and nothing of what they say. */
function namesIn(node: { nodeName: string; attrs?: readonly { name: string }[]; childNodes?: readonly object[] }): unknown {
  const { nodeName, attrs = [], childNodes = [] } = node
  return [nodeName, attrs.map(({ name }) => name), childNodes.map((child) => namesIn(child as typeof node))] // the tree has nothing else
}

const anyWords = fc.array(
  fc.constantFrom(
    'a',
    'The',
    'ship',
    '\n\n',
    '\n',
    ' ',
    '*',
    '#',
    '1.',
    '-',
    '>',
    '`',
    '|',
    '<b>',
    '&amp;',
    '~~',
    '_x_',
    '++}',
    '[a](b)',
    '==',
  ),
  { maxLength: 30 },
)

it('makes documents that read as the draft, whatever its words', () => {
  fc.assert(
    fc.property(anyWords, (parts) => {
      const paragraphs = normalParagraphs(parts.join(' '))
      fc.pre(paragraphs.length > 0)
      const all = paragraphs.map((text) => ({ text, kind: null }))
      expect(normalParagraphs(textOf(html, makeHtml(all)))).toEqual(paragraphs)
      expect(normalParagraphs(textOf(markdown, makeMarkdown(all)))).toEqual(paragraphs)
    }),
    { numRuns: 300, seed: 20260104 },
  )
})

it('gives back original and text of CriticMarkup by taking or leaving its marks', () => {
  fc.assert(
    fc.property(anyWords, anyWords, (before, after) => {
      const [original, text] = [before.join(' '), after.join(' ')]
      const told = criticMarkup(original, text, [])
      expect(settled(told, 'reject')).toBe(original)
      expect(settled(told, 'accept')).toBe(text)
    }),
    { numRuns: 300, seed: 20260105 },
  )
})

function settled(told: string, how: 'accept' | 'reject'): string {
  const [one, other] = how === 'accept' ? ['', '$1'] : ['$1', '']
  return told
    .replaceAll(/\{~~([^]*?)~>([^]*?)~~\}/gu, how === 'accept' ? '$2' : '$1')
    .replaceAll(/\{--([^]*?)--\}/gu, one)
    .replaceAll(/\{\+\+([^]*?)\+\+\}/gu, other)
    .replaceAll('\u2060', '')
}
