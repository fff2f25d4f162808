import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../src/formats/catalogue'
import { changesBetween } from '../../src/formats/exports/changes'
import type { FormatId } from '../../src/formats/format'
import { p, r, styled, word } from './docx/word'
import { bytesOf, codec } from './markup-rounds'
import { odtFile } from './odt/odt'

const catalogue = createCatalogue(codec)

interface Edited {
  readonly bytes: Uint8Array
  readonly source: string
  /** Each paragraph with its kind. */
  readonly reads: readonly string[]
}

/** What comes of a document of which `from` was made `to`. */
function edited(format: FormatId, bytes: Uint8Array, from: string, to: string): Edited {
  const { read, write } = catalogue.named(format)
  const before = read(bytes)
  if (before.kind !== 'read') throw new Error(before.message)
  const { text } = before.draft
  const written = write?.(bytes, changesBetween(text, text.replace(from, to), []).edits)
  if (written?.kind !== 'written') throw new Error(written?.message)
  const after = read(written.bytes)
  if (after.kind !== 'read') throw new Error(after.message)
  const { draft } = after
  const kindAt = (at: number): string => draft.blocks.find((block) => block.from <= at && at < block.to)?.kind ?? 'plain'
  let at = 0
  const reads = draft.text.split('\n\n').map((words) => {
    const told = `${words}: ${kindAt(at)}`
    at += words.length + 2
    return told
  })
  return { bytes: written.bytes, source: new TextDecoder().decode(written.bytes), reads }
}

const item = (words: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r(words)}</w:p>`
const odtItem = (words: string): string => `<text:list-item><text:p>${words}</text:p></text:list-item>`
const story: Readonly<Record<'docx' | 'odt' | 'html' | 'markdown', Uint8Array>> = {
  docx: word({
    body: [styled('Heading1', r('News')), item('one'), item('two'), styled('Heading2', r('Head')), p(r('Words.'))].join(''),
  }),
  odt: odtFile(
    `<text:h>News</text:h><text:list>${odtItem('one')}${odtItem('two')}</text:list><text:h text:outline-level="2">Head</text:h><text:p>Words.</text:p>`,
  ),
  html: bytesOf(
    '<h1>News</h1>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<h2>Head</h2>\n<p>Words.</p>\n<blockquote><p>Said.</p></blockquote>\n<h2>End</h2>\n',
  ),
  markdown: bytesOf('# News\n\n- one\n- two\n\n## Head\n\nWords.\n\n> Said.\n\n## End\n'),
}
const ids = ['docx', 'odt', 'html', 'markdown'] as const

describe.each(ids)('%s', (format) => {
  it('a paragraph typed in a list is an item of its own, and the next one keeps its bullet', () => {
    const { reads, source } = edited(format, story[format], 'one\n\n', 'one\n\nTyped.\n\n')
    expect(reads.slice(0, 5)).toEqual(['News: headline', 'one: list', 'Typed.: list', 'two: list', 'Head: subhead'])
    if (format === 'markdown') expect(source).toContain('- one\n- Typed.\n- two\n')
    if (format === 'html') expect(source).toContain('<li>one</li>\n<li>Typed.</li>\n<li>two</li>')
  })

  it('a paragraph typed behind a list is an item where a heading follows, which stays one', () => {
    const { reads } = edited(format, story[format], 'two\n\n', 'two\n\nTyped.\n\n')
    expect(reads.slice(2, 6)).toEqual(['two: list', 'Typed.: list', 'Head: subhead', 'Words.: plain'])
  })

  it('a heading whose end to the list above was deleted goes on in its last item', () => {
    const { reads } = edited(format, story[format], 'two\n\nHead', 'twoHead')
    expect(reads.slice(1, 4)).toEqual(['one: list', 'twoHead: list', 'Words.: plain'])
  })
})

it('an OpenDocument list has an item for each paragraph', () => {
  const numbered = odtFile(
    `<text:p>A</text:p><text:list><text:list-item text:start-value="3" xml:id="a"><text:p>one</text:p></text:list-item>${odtItem('two')}</text:list>`,
  )
  const { reads, bytes } = edited('odt', numbered, 'one\n\n', 'one\n\nTyped.\n\n')
  expect(reads).toEqual(['A: plain', 'one: list', 'Typed.: list', 'two: list'])
  expect(strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array())).toContain(
    `xml:id="a"><text:p>one</text:p></text:list-item>${odtItem('Typed.')}${odtItem('two')}`,
  )
})

describe.each(['html', 'markdown'] as const)('%s', (format) => {
  it('a paragraph typed behind a heading is a plain one', () => {
    expect(edited(format, story[format], 'News\n\n', 'News\n\nTyped.\n\n').reads.slice(0, 3)).toEqual([
      'News: headline',
      'Typed.: plain',
      'one: list',
    ])
    expect(edited(format, story[format], 'End', 'End\n\nTyped.\n\nMore.').reads.slice(-3)).toEqual([
      'End: subhead',
      'Typed.: plain',
      'More.: plain',
    ])
  })

  it('a paragraph typed between a quotation and a heading is one of the quotation, and the heading stays one', () => {
    const { reads } = edited(format, story[format], 'Said.\n\n', 'Said.\n\nTyped.\n\n')
    expect(reads.slice(-3)).toEqual(['Said.: quotation', 'Typed.: quotation', 'End: subhead'])
  })
})

it.each([
  ['3. One.\n4. Two.\n', 'One.', 'One.\n\nTyped.', '3. One.\n4. Typed.\n4. Two.\n'],
  ['- [x] One.\n- [x] Two.\n', 'One.', 'One.\n\nTyped.', '- [x] One.\n- [ ] Typed.\n- [x] Two.\n'],
  ['> - One.\n> - Two.\n', 'One.', 'One.\n\nTyped.', '> - One.\n> - Typed.\n> - Two.\n'],
  ['- One.\n  - Two.\n  - Three.\n', 'Two.', 'Two.\n\nTyped.', '- One.\n  - Two.\n  - Typed.\n  - Three.\n'],
  ['* One and two.\n* Three.\n', 'and', 'and\n\nthen', '* One and\n* then two.\n* Three.\n'],
  ['- One.\n\n  More.\n- Two.\n', 'More.', 'More.\n\nTyped.', '- One.\n\n  More.\n\n  Typed.\n- Two.\n'],
])('Markdown: of %j a list item more', (source, from, to, expected) => {
  expect(edited('markdown', bytesOf(source), from, to).source).toBe(expected)
})

it.each([
  ['markdown', 'Read [this](https://x.org), please. And **that**.\n', 'this', 'these', '[these](https://x.org), please'],
  ['markdown', 'Read [this](https://x.org), please. And **that**.\n', 'that', 'those', '**those**.'],
  ['html', '<p>“<a href="/x">This</a>,” she said.</p>', 'This', 'That', '“<a href="/x">That</a>,” she'],
] as const)('%s: the marks beside a word stay outside of its link or emphasis', (format, source, from, to, expected) => {
  expect(edited(format, bytesOf(source), from, to).source).toContain(expected)
})

it.each([
  ['- one\n- two\n- three\n', 'two\n\n', '- one\n- three\n'],
  ['- one\n- two\n- three\n', 'one\n\n', '- two\n- three\n'],
  ['- one\n- two\n\nWords.\n', 'two\n\n', '- one\n\nWords.\n'],
  ['- one\n- two\n', '\n\ntwo', '- one\n'],
  ['> - one\n> - two\n> - three\n', 'two\n\n', '> - one\n> - three\n'],
  ['One.\n\nTwo.\n\nThree.\n', 'Two.\n\n', 'One.\n\nThree.\n'],
  ['One.\n\nTwo.\n\nThree.\n\nFour.\n', 'Two.\n\nThree.\n\n', 'One.\n\nFour.\n'],
  ['# Head\n## More\nWords.\n', 'More\n\n', '# Head\n\nWords.\n'],
])('Markdown: of %j a paragraph goes with its lines', (source, from, expected) => {
  expect(edited('markdown', bytesOf(source), from, '').source).toBe(expected)
})

it('a page keeps an empty element where words beside it would run into one', () => {
  const { source, reads } = edited('html', bytesOf('<div>One.<p>Two.</p>Three.</div>'), 'Two.\n\n', '')
  expect([source, reads]).toEqual(['<div>One.<p></p>Three.</div>', ['One.: plain', 'Three.: plain']])
})
