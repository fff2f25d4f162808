import { readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fixtures } from '../formats/docx/fixtures'
import { wordText } from '../formats/docx/oracle'
import { p, r, styled, word } from '../formats/docx/word'
import { odtFile } from '../formats/odt/odt'
import { openDocumentText } from '../formats/odt/oracle'
import { folderWith, galley } from './galley'

const doubled = 'The talks were held in the the city on Monday, a spokesman said .'
const repaired = 'The talks were held in the city on Monday, a spokesman said.'
const docx = word({
  body: [
    styled('Heading1', r('Talks in the city')),
    p(`${r('The talks were held in the ')}${r('the city', '<w:b/>')}${r(' on Monday, a spokesman said .')}`),
    p(r('The ministers agreed on a date for the next round of talks, which will be held in Vienna.')),
  ].join(''),
})
const odt = odtFile(`<text:p>${doubled}</text:p><text:p>The ministers agreed on a date for the next round.</text:p>`)
const rtf = `{\\rtf1\\ansi ${doubled}\\par}`

describe('galley check', () => {
  it('reads Word, OpenDocument and RTF; places are those of their text', () => {
    const cwd = folderWith({ 'a.docx': docx, 'b.odt': odt, 'c.rtf': rtf })
    const { code, out } = galley(['check', 'a.docx', 'b.odt', 'c.rtf', '--format', 'json', '--no-readers'], cwd)
    expect(code).toBe(0)
    const { files } = JSON.parse(out) as { files: { path: string; findings: { quote: string; paragraph: number }[] }[] }
    expect(files.map(({ path: name }) => name)).toEqual(['a.docx', 'b.odt', 'c.rtf'])
    const doubles = files.map(({ findings }) => findings.find(({ quote }) => quote.includes('the the')))
    expect(doubles.map((one) => one?.paragraph)).toEqual([2, 1, 1])
  })

  it('says what of a document is not shown or not checked', () => {
    const cwd = folderWith({ 'a.html': '<nav>Home</nav><p>The story.</p><table><tr><td>Rice<td>Tea</table>' })
    const { code, err } = galley(['check', 'a.html', '--no-readers'], cwd)
    expect([code, err]).toEqual([
      0,
      [
        'galley: a.html: What the page says outside of its story (menus, forms, hidden parts) is not shown and stays as it is.\n',
        'galley: a.html: The 2 cells of its tables are shown, but not checked.\n',
      ].join(''),
    ])
  })

  it('says of a damaged document what it is', () => {
    const { code, err } = galley(['check', 'a.docx', '--no-readers'], folderWith({ 'a.docx': docx.slice(0, 1500) }))
    expect([code, err]).toEqual([2, 'galley: a.docx: “a.docx” is a Word document. It is damaged: its end is missing.\n'])
  })
})

describe('galley report', () => {
  it('tells of documents by their paragraphs, and of a plain text by the lines it came with', () => {
    const words = 'The city was quiet in in the night. The ministers was in Vienna on Monday.'
    const body = [styled('Heading1', r('Talks in the city')), p(r(words))].join('')
    const cwd = folderWith({ 'a.docx': word({ body }), 'b.txt': `Talks in the city\n\n${words}\n` })
    const { out } = galley(['report', 'a.docx', 'b.txt', '--format', 'sarif'], cwd)
    const { runs } = JSON.parse(out) as { runs: { results: { locations: unknown; properties: { quote: string } }[] }[] }
    const places = (runs[0]?.results ?? []).filter(({ properties }) => properties.quote === 'was')
    const column = words.indexOf('was in') + 1
    expect(places.map(({ locations }) => locations)).toEqual([
      [
        {
          physicalLocation: { artifactLocation: { uri: 'a.docx' } },
          logicalLocations: [{ fullyQualifiedName: 'paragraph 2', kind: 'paragraph' }],
        },
      ],
      [
        {
          physicalLocation: {
            artifactLocation: { uri: 'b.txt' },
            region: { startLine: 3, startColumn: column, endLine: 3, endColumn: column + 3 },
          },
        },
      ],
    ])
  })
})

describe('SARIF', () => {
  const words = 'The city was quiet in in the night . The ministers was in Vienna on Monday.'
  const lineOf = (args: readonly string[], files: Readonly<Record<string, string>>): readonly unknown[] => {
    const { out } = galley([...args, ...Object.keys(files), '--format', 'sarif'], folderWith(files))
    const { runs } = JSON.parse(out) as {
      runs: { results: { locations: { physicalLocation: { region?: unknown } }[]; properties: { quote: string } }[] }[]
    }
    const found = (runs[0]?.results ?? []).filter(({ properties }) => properties.quote === 'was')
    return found.map(({ locations }) => locations[0]?.physicalLocation.region)
  }
  const files = {
    'a.html': `<!doctype html>\r\n<p>Before.</p>\r\n<p>${words.replace(' The ministers', '\r\n  The\r\n  ministers')}</p>\r\n`,
    'b.md': `---\ntitle: Talks\n---\n\n# Talks\n\n${words.replace(' The', '\nThe')}\n`,
    'c.html': `<p>Before.</p>\n<table>\n${words}\n<tr><td>Cell</td></tr></table>`,
  }

  it.each([[['check', '--no-readers']], [['report']]])('tells of pages and Markdown by lines of their source: %s', (args) => {
    expect(lineOf(args, files)).toEqual([{ startLine: 5 }, { startLine: 8 }, undefined])
  })
})

describe('galley fix', () => {
  it('repairs a document in place: nothing but its text changes', () => {
    const cwd = folderWith({ 'a.docx': docx, 'b.odt': odt })
    expect(galley(['fix', '--safe', 'a.docx', '-o', 'fixed.docx'], cwd).code).toBe(0)
    expect(galley(['fix', '--safe', 'b.odt', '-o', 'fixed.odt'], cwd).code).toBe(0)
    const fixed = readFileSync(path.join(cwd, 'fixed.docx'))
    expect(wordText(fixed, 'accepted')).toContain(repaired)
    const [before, after] = [unzipSync(docx), unzipSync(fixed)]
    expect(Object.keys(before).filter((name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? Buffer.of()))).toEqual([
      'word/document.xml',
    ])
    expect(openDocumentText(readFileSync(path.join(cwd, 'fixed.odt')))).toContain(repaired)
  })

  it('does not write RTF', () => {
    const { code, err } = galley(['fix', '--safe', 'c.rtf', '-o', 'fixed.rtf'], folderWith({ 'c.rtf': rtf }))
    expect([code, err]).toEqual([2, 'galley: c.rtf: Nothing was written: Galley only reads such files.\n'])
  })
})

describe('galley export', () => {
  it('makes Word with the safe repairs tracked, of any draft', () => {
    const cwd = folderWith({ 'a.docx': docx, 'b.odt': odt, 'c.rtf': rtf, 'd.txt': `${doubled}\n` })
    for (const file of ['a.docx', 'b.odt', 'c.rtf', 'd.txt']) {
      const args = ['export', file, '--to', 'docx', '--tracked', '--author', 'Ann Editor', '-o', `${file}.tracked.docx`]
      expect(galley(args, cwd)).toMatchObject({ code: 0, err: '' })
      const tracked = readFileSync(path.join(cwd, `${file}.tracked.docx`))
      expect(wordText(tracked, 'accepted')).toContain(repaired)
      expect(wordText(tracked, 'rejected')).toContain(doubled)
      expect(Buffer.from(unzipSync(tracked)['word/document.xml'] ?? []).toString('utf8')).toContain('w:author="Ann Editor"')
    }
  })

  it('a heading stays one, however much shorter the safe repairs make what stands above it', () => {
    const above = [doubled, doubled.replace('Monday', 'Friday'), doubled.replace('talks', 'games')]
    const body = above.map((text) => `<text:p>${text}</text:p>`).join('')
    const cwd = folderWith({
      'a.odt': odtFile(`${body}<text:h text:outline-level="1">Vienna</text:h><text:p>${doubled}</text:p>`),
    })
    expect(galley(['export', 'a.odt', '--to', 'docx', '--tracked', '-o', 'a.docx'], cwd)).toMatchObject({ code: 0, err: '' })
    const xml = Buffer.from(unzipSync(readFileSync(path.join(cwd, 'a.docx')))['word/document.xml'] ?? []).toString('utf8')
    const headings = xml.split('</w:p>').filter((paragraph) => paragraph.includes('<w:pStyle'))
    expect(headings.map((paragraph) => paragraph.replaceAll(/<[^>]*>/gu, ''))).toEqual(['Vienna'])
  })

  it('makes clean Word, OpenDocument and plain text', () => {
    const cwd = folderWith({ 'a.docx': docx, 'p.docx': fixtures['pictures'] ?? '' })
    expect(galley(['export', 'a.docx', '--to', 'odt', '-o', 'a.odt'], cwd).code).toBe(0)
    expect(openDocumentText(readFileSync(path.join(cwd, 'a.odt')))).toContain(doubled)
    expect(galley(['export', 'a.odt', '--to', 'docx', '-o', 'again.docx'], cwd).code).toBe(0)
    expect(wordText(readFileSync(path.join(cwd, 'again.docx')), 'accepted')).toContain(doubled)
    // A document of the same kind stays what it is, pictures and all.
    expect(galley(['export', 'p.docx', '--to', 'docx', '-o', 'q.docx'], cwd).code).toBe(0)
    expect(readFileSync(path.join(cwd, 'q.docx'))).toEqual(Buffer.from(fixtures['pictures'] ?? ''))
    expect(galley(['export', 'p.docx', '--to', 'text', '-o', 'p.txt'], cwd)).toMatchObject({
      code: 0,
      err: 'galley: p.docx: This leaves out: 2 pictures or other objects, how its words and pages look.\n',
    })
    expect(readFileSync(path.join(cwd, 'p.txt'), 'utf8')).toContain('A picture  stands in this line.')
  })

  it('says what it does not understand', () => {
    expect(galley(['export', 'a.docx', '--to', 'docx']).err).toContain('name the new file with -o')
    expect(galley(['export', 'a.docx', '--to', 'odt', '--tracked', '-o', 'b']).err).toContain('only Word files')
    expect(galley(['export', 'a.docx', '--to', 'pdf', '-o', 'b']).err).toContain(
      '--to is one of docx, odt, html, markdown, critic, text, not pdf',
    )
  })
})
