import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../src/formats/catalogue'
import { lossesOf } from '../../src/formats/exports/losses'
import type { FormatId, FormattedDraft } from '../../src/formats/format'
import { p, r, word } from './docx/word'
import { codec } from './markup-rounds'
import { odtFile } from './odt/odt'

const catalogue = createCatalogue(codec)

function read(format: FormatId, bytes: Uint8Array | string): FormattedDraft {
  const reading = catalogue.named(format).read(typeof bytes === 'string' ? strToU8(bytes) : bytes)
  if (reading.kind !== 'read') throw new Error(reading.message)
  return reading.draft
}

const cell = (words: string): string => `<w:tc>${p(r(words))}</w:tc>`
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const margin = (name: string, inner: string) => ({ name: `word/${name}.xml`, bytes: strToU8(`<w:hdr ${w}>${inner}</w:hdr>`) })
const story = p(r('The story.'))
const header = [['h', 'header', 'h.xml']] as const
const styles = (inner: string) => ({
  name: 'styles.xml',
  bytes: strToU8(
    `<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">${inner}</office:document-styles>`,
  ),
})

const headers = 'Its headers and footers are not shown and stay as they are.'
const aside = 'What the page says outside of its story (menus, forms, hidden parts) is not shown and stays as it is.'
const box = '1 text box cannot be edited here; what is in them stays as it is.'
const raw = 'What it says in raw HTML is not shown and stays as it is.'

describe('what of a document is not shown, or shown and not checked, is said once', () => {
  it.each<[string, FormatId, Uint8Array | string, readonly string[]]>([
    ['Word: nothing', 'docx', word({ body: story }), []],
    [
      'Word: cells and a note',
      'docx',
      word({
        body: `${p(`${r('The story.')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}<w:tbl><w:tr>${cell('Rice')}${cell('12')}${cell('Tea')}</w:tr></w:tbl>`,
        footnotes: `<w:footnote w:id="2">${p(r('A note.'))}</w:footnote>`,
      }),
      ['Its 2 table cells and note are shown, but not checked.'],
    ],
    ['Word: a header', 'docx', word({ body: story, relations: header, more: [margin('h', p(r('Daily News')))] }), [headers]],
    ['Word: a header of figures', 'docx', word({ body: story, relations: header, more: [margin('h', p(r('3')))] }), []],
    ['Word: a damaged header', 'docx', word({ body: story, relations: header, more: [margin('h', '<w:p>')] }), []],
    [
      'OpenDocument: contents, a footer',
      'odt',
      odtFile(
        '<text:table-of-content><text:index-body><text:p>Rain 3</text:p></text:index-body></text:table-of-content><text:p>The story.</text:p>',
        '',
        [styles('<style:footer><text:p>Daily News</text:p></style:footer>')],
      ),
      [headers, 'Its tables of contents and indexes are not shown and stay as they are.'],
    ],
    ['OpenDocument: an empty footer', 'odt', odtFile('<text:p>The story.</text:p>', '', [styles('<style:footer/>')]), []],
    ['RTF: a header', 'rtf', '{\\rtf1{\\header Daily News\\par}The story.\\par}', [headers]],
    ['RTF: a header of fields', 'rtf', '{\\rtf1{\\header{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}The story.\\par}', []],
    ['RTF: a note', 'rtf', '{\\rtf1 The story.{\\footnote A note.}\\par}', ['Its note is shown, but not checked.']],
    [
      'OpenDocument: a box on the page',
      'odt',
      odtFile('<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame><text:p>The story.</text:p>'),
      [box],
    ],
    ['RTF: a box', 'rtf', '{\\rtf1 The story.{\\shp{\\*\\shpinst{\\shptxt In a box.\\par}}}\\par}', [box]],
    ['a page: nothing', 'html', '<title>Rain</title><script>let a</script><h1>Rain</h1><p>The story.</p>', []],
    ['a page: a menu', 'html', '<nav>Home</nav><h1>Rain</h1><p>The story.</p>', [aside]],
    ['a page: words beside its article', 'html', '<p>Log in</p><article><h1>Rain</h1><p>The story.</p></article>', [aside]],
    ['a page: hidden words', 'html', '<p>The story.<span hidden> Not this.</span></p>', [aside]],
    [
      'a page: a cell',
      'html',
      '<p>The story.</p><table><tr><td>Rice<td>12</table>',
      ['The cell of its table is shown, but not checked.'],
    ],
    ['Markdown: raw HTML', 'markdown', 'The story.\n\n<div>\nMore of it.\n</div>\n', [raw]],
    ['Markdown: a comment', 'markdown', 'The story.\n\n<!-- more -->\n\n<hr>\n', []],
    [
      'Markdown: notes',
      'markdown',
      'The story.[^1][^2]\n\n[^1]: One.\n[^2]: Two.\n',
      ['Its 2 notes are shown, but not checked.'],
    ],
    ['Markdown: tasks', 'markdown', '- [x] Rain\n- [ ] Snow\n', []],
  ])('%s', (_, format, bytes, told) => {
    const draft = read(format, bytes)
    expect(draft.notices).toEqual(told)
    expect(draft.text).toMatch(/The story\.|Rain/u)
  })
})

it.each<[FormatId, Uint8Array | string, string]>([
  ['markdown', '- [x] Rain\n- [ ] Snow\n', 'which of its tasks are done'],
  ['markdown', 'The story.\n\n<div>\nMore of it.\n</div>\n', 'what it says in raw HTML'],
  ['rtf', '{\\rtf1{\\header Daily News\\par}The story.\\par}', 'its headers and footers'],
])('an export of %s says that it leaves out what is not shown', (format, bytes, lost) => {
  const draft = read(format, bytes)
  expect(lossesOf('docx', { format, ...draft })).toContain(lost)
  if (format !== 'rtf') expect(lossesOf(format as 'markdown', { format, ...draft })).toBeNull()
})
