import http from 'node:http'
import { deflateSync, strToU8 } from 'fflate'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../src/formats/catalogue'
import type { FormatId } from '../../src/formats/format'
import { makePackage } from '../../src/formats/package/write-package'
import { codecOf } from '../../src/formats/text/encodings'
import { p, r, run, word } from './docx/word'
import { odtFile } from './odt/odt'
import { type Lie, zip } from './lying-zip'

const catalogue = createCatalogue(codecOf(iconv, analyse))

/**
 * What a reader says of bytes, and that it took neither long nor much memory to say it. Milliseconds are those of the processor, which a
 * busy machine stretches least: at most 971 were measured where a second is promised, 2,131 beside other work, and 144 MB where 150 are.
 */
function read(format: FormatId, bytes: Uint8Array, longest = 3000): string {
  const memory = process.memoryUsage.rss()
  const before = process.cpuUsage()
  const reading = catalogue.named(format).read(bytes)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(longest)
  expect(process.memoryUsage.rss() - memory).toBeLessThan(250 * 1024 * 1024)
  return reading.kind === 'refused' ? reading.message : `read ${reading.draft.text.length}`
}

const part = (name: string, text: string): Lie => ({ name, data: strToU8(text) })
const rels = part(
  '_rels/.rels',
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
)
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const document = (inner: string, before = '', attributes = ''): string =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="${main}"${attributes}><w:body>${inner}</w:body></w:document>`
/** Hardly packed at all, so that nothing but what is in it is to be refused. */
const docx = (xml: string): Uint8Array => {
  const data = strToU8(xml)
  return zip([rels, { name: 'word/document.xml', data, packed: deflateSync(data, { level: 0 }) }])
}
const sound = document('<w:p><w:r><w:t>Sound.</w:t></w:r></w:p>')

it('reads the sound one that all of these are made from', () => {
  expect(read('docx', docx(sound))).toBe('read 6')
})

describe('U02 zips made to hurt', () => {
  const zeros = new Uint8Array(200 * 1024 * 1024)
  const packed = deflateSync(zeros, { level: 9 })
  it.each<[string, () => Uint8Array, RegExp]>([
    ['an honest bomb', () => zip([rels, { name: 'word/document.xml', data: zeros, packed }]), /64 MB|200 times|200 MB/u],
    ['a lying bomb', () => zip([rels, { name: 'word/document.xml', data: zeros, packed, size: 500 }]), /64 MB|200 times/u],
    [
      'overlapping entries',
      () => zip([rels, part('word/document.xml', sound), { ...part('word/document.xml2', sound), at: 0 }]),
      /two names|over each other/u,
    ],
    [
      'a zip in a zip in a zip',
      () => zip([{ name: 'lib 1.zip', data: zip([{ name: 'lib 2.zip', data: strToU8('x') }]) }]),
      /does not say where/u,
    ],
    ['65,000 empty entries', () => zip(Array.from({ length: 65_000 }, (_, at) => part(`${at}`, ''))), /2,000 parts/u],
    ['markers of 64-bit zips', () => zip([rels, part('word/document.xml', sound)], 0xffff), /4 GB/u],
    ['a place beyond 4 GB', () => zip([rels, { ...part('word/document.xml', sound), at: 0xffffffff }]), /4 GB/u],
    ['a password', () => zip([rels, { ...part('word/document.xml', sound), flags: 1 }]), /password/u],
    ['the text twice', () => zip([rels, part('word/document.xml', sound), part('word/document.xml', sound)]), /same name/u],
    [
      'data that does not unpack',
      () => zip([rels, { ...part('word/document.xml', sound), packed: strToU8('\xff\xff\xff') }]),
      /damaged/u,
    ],
    ['an end that is cut off', () => docx(sound).slice(0, -30), /end is missing/u],
    ['a directory that lies elsewhere', () => zip([rels, part('word/document.xml', sound)], 2, 5), /damaged/u],
  ])('%s', (_name, bytes, message) => {
    expect(read('docx', bytes())).toMatch(message)
  })
})

it.each([
  '../../etc/cron.d/x',
  '/etc/passwd',
  'word\\document.xml',
  'C:/x',
  'a\0b',
  'word/../../x',
  '',
])('U03 a part named %j is refused', (name) => {
  expect(read('docx', zip([rels, part('word/document.xml', sound), part(name, 'x')]))).toContain('leads out of it')
})

describe('U04 XML made to hurt', () => {
  const entity = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
  const text = (inner: string): string => document(`<w:p><w:r><w:t>${inner}</w:t></w:r></w:p>`)
  it.each<[string, string, RegExp]>([
    ['a billion laughs', document('<w:p/>', `<!DOCTYPE x [${entity}]>`), /document type/u],
    ['an entity that is a file', document('<w:p/>', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'), /document type/u],
    ['an entity that is a page', document('<w:p/>', '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'), /document type/u],
    ['parameter entities', document('<w:p/>', '<!DOCTYPE x [<!ENTITY % p "x">%p;]>'), /document type/u],
    ['an entity nobody declared', text('&a;'), /not declared/u],
    ['a million numbers', text('&#65;'.repeat(1_000_000)), /500,000 entities/u],
    ['a hundred thousand levels', document('<w:sdt>'.repeat(100_000)), /250 deep/u],
    [
      'a million attributes',
      document('', '', Array.from({ length: 1_000_000 }, (_, at) => ` a${at}="x"`).join('')),
      /500 attributes/u,
    ],
    ['more than a million elements', document('<w:r/>'.repeat(1_100_000)), /million elements/u],
    ['another encoding', sound.replace('version="1.0"', 'version="1.0" encoding="UTF-7"'), /UTF-8/u],
    ['UTF-16 by name', sound.replace('version="1.0"', 'version="1.0" encoding="UTF-16"'), /UTF-8/u],
    ['tags that do not match', document('<w:p></w:r>'), /do not match/u],
    ['a tag that does not end', document('<w:p '), /damaged/u],
    ['an attribute that stands twice', document('<w:p a="1" b="2" a="1"/>'), /same attribute twice/u],
    ['a comment that does not end', document('<!-- '), /does not end/u],
    ['two roots', `${sound}<x/>`, /two roots/u],
    ['nothing', '', /missing/u],
    ['a character that is none', text('&#0;'), /not declared/u],
  ])('%s', (_name, xml, message) => {
    expect(read('docx', docx(xml))).toMatch(message)
  })

  it('in real UTF-16', () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sound, 'utf16le')])
    expect(read('docx', zip([rels, { name: 'word/document.xml', data: wide }]))).toContain('UTF-8')
  })

  it('in the parts beside the text, and in OpenDocument', () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "a">]>'
    const bad = word({ body: p(r('x')), more: [] })
    expect(read('docx', bad)).toBe('read 1')
    expect(read('docx', zip([{ ...rels, data: strToU8(`${doctype}<x/>`) }, part('word/document.xml', sound)]))).toContain(
      'document type',
    )
    const content = makePackage([
      { name: 'mimetype', bytes: strToU8('application/vnd.oasis.opendocument.text'), stored: true },
      { name: 'content.xml', bytes: strToU8(`${doctype}<x/>`) },
    ])
    expect(read('odt', content)).toContain('document type')
  })
})

describe('U05 what lies outside of a document', () => {
  it('is never fetched, and counted', async () => {
    let asked = 0
    const server = http.createServer((_request, response) => {
      asked += 1
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const canary = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/canary`
    const field = (code: string) =>
      `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText>${code}</w:instrText>`)}${run('<w:fldChar w:fldCharType="separate"/>')}${r('old')}${run('<w:fldChar w:fldCharType="end"/>')}`
    const bytes = word({
      body: `${p(field(`INCLUDETEXT &quot;file:///etc/passwd&quot;`))}${p(field(`INCLUDEPICTURE &quot;${canary}&quot;`))}${p(r('Text.'))}<w:altChunk r:id="c1"/>`,
      relations: [
        ['i1', 'image', canary, true],
        ['t1', 'attachedTemplate', canary, true],
        ['o1', 'oleObject', 'file:///etc/passwd', true],
        ['c1', 'aFChunk', 'afchunk.html'],
        ['h1', 'hyperlink', canary, true],
      ],
      more: [{ name: 'word/afchunk.html', bytes: strToU8(`<img src="${canary}">`) }],
    })
    const reading = catalogue.named('docx').read(bytes)
    if (reading.kind !== 'read') throw new Error(reading.message)
    expect(reading.draft.notices).toEqual([
      'It points to 5 files or pages outside of it, which Galley did not open.',
      '1 document packed into it cannot be shown; it stays as it is.',
    ])
    const odt = odtFile(`<text:p>x<draw:image xlink:href="${canary}"/><draw:object xlink:href="../other.odt"/></text:p>`)
    const other = catalogue.named('odt').read(odt)
    if (other.kind !== 'read') throw new Error(other.message)
    expect(other.draft.notices).toEqual(['It points to 2 files or pages outside of it, which Galley did not open.'])
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(asked).toBe(0)
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('U07 RTF made to hurt', () => {
  const rtf = (inner: string): Uint8Array => Buffer.from(`{\\rtf1\\ansi ${inner}}`, 'latin1')
  it.each<[string, Uint8Array, RegExp]>([
    ['a hundred thousand braces', rtf('{'.repeat(100_000)), /2,000 deep/u],
    ['as many closed', rtf('}'.repeat(100_000)), /no text/u],
    ['\\bin with a length beyond the end', rtf('text\\bin2147483647 and what follows'), /^read 4$/u],
    ['\\bin with no length or a negative one', rtf('text\\bin-5 \\bin on'), /^read 6$/u],
    ['a number beyond Unicode', rtf('a\\u99999999?b\\u-99999999?c'), /^read 5$/u],
    ['a code page there is none of', rtf("\\ansicpg99999 caf\\'e9"), /^read 4$/u],
    ['a command of a megabyte', rtf(`\\${'a'.repeat(1_000_000)}`), /far too long/u],
    ['a picture of 15 MB in hexadecimal', rtf(`text{\\pict ${'0f'.repeat(7_500_000)}}`), /^read 5$/u],
    ['an object', rtf('text{\\object{\\*\\objdata 0105000002000000}{\\result shown}}'), /^read 5$/u],
    ['a template and unknown destinations', rtf('text{\\*\\template http://x}{\\*\\whatever evil}'), /^read 4$/u],
    ['nothing but a beginning', Buffer.from('{\\rtf'), /no text/u],
  ])('%s', (_name, bytes, message) => {
    expect(read('rtf', bytes)).toMatch(message)
  })

  it('a sound file of two million paragraphs is read, in some three seconds', () => {
    expect(read('rtf', rtf('a\\par '.repeat(2_000_000)), 8000)).toBe('read 5999998')
  })
})

describe('U08 web pages and texts in Markdown made to hurt', () => {
  const page = (inner: string): Uint8Array => Buffer.from(`<!doctype html><html><body>${inner}</body></html>`)
  it.each<[string, FormatId, Uint8Array, RegExp]>([
    ['a paragraph of a megabyte', 'html', page(`<p>${'word '.repeat(200_000)}</p>`), /^read 999999$/u],
    ['thirty thousand lines in it', 'html', page('The quick brown fox said it.<br>'.repeat(30_000)), /^read 869999$/u],
    ['twenty thousand links', 'html', page('<a href="https://a.example">word</a> '.repeat(20_000)), /^read 99999$/u],
    ['two hundred thousand line breaks', 'html', page(`One.${'<br>'.repeat(200_000)}`), /^read 4$/u],
    ['twenty thousand references', 'html', page(`<p>${'a &amp; b '.repeat(20_000)}</p>`), /^read 119999$/u],
    ['a hundred thousand elements deep', 'html', page('<div>'.repeat(100_000)), /nested too deeply/u],
    [
      'a line break behind words that the parser moved',
      'html',
      page('<table>One <tr><td>Two</td></tr>three <br>four</table>'),
      /^read/u,
    ],
    ['a paragraph of five thousand lines', 'markdown', Buffer.from('word word word word\n'.repeat(5000)), /^read 99999$/u],
    ['ten thousand links', 'markdown', Buffer.from('[word](https://a.example) '.repeat(10_000)), /^read 49999$/u],
    ['twenty thousand stars', 'markdown', Buffer.from('*a '.repeat(20_000)), /^read/u],
    ['a hundred thousand brackets', 'markdown', Buffer.from('['.repeat(100_000)), /^read/u],
    ['two hundred quotations deep', 'markdown', Buffer.from(`${'>'.repeat(200)} One.`), /nested too deeply/u],
  ])('%s (%s)', (_name, format, bytes, message) => {
    expect(read(format, bytes)).toMatch(message)
  })
})
