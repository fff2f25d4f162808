import { describe, expect, it } from 'vitest'
import { createHtml } from '../../../src/formats/html/format'
import { bytesOf, codec, edited, expectEditedText, replaced, sourceOf, textOf } from '../markup-rounds'
import { htmlFixtures } from './fixtures'

const html = createHtml(codec)
const page = htmlFixtures['news page'] ?? ''

describe.each(Object.entries(htmlFixtures))('%s', (name, source) => {
  it('is byte by byte the same without edits', () => {
    expect(html.write?.(bytesOf(source), [])).toEqual({ kind: 'written', bytes: bytesOf(source) })
  })

  it('reads as the edited draft after a write in place', () => {
    expectEditedText(html, source, name === 'words straight in a table', 150)
  })
})

it('reads the story of a page, and not what stands around it', () => {
  expect(textOf(html, page)).toBe(
    [
      'Grain ships leave Odesa after a week of talks',
      'By Anna Kovalenko',
      'The first of four ships left the port of Odesa on Tuesday, officials\u00a0said. It carries 26,000\u202ftonnes of corn & wheat.',
      '\uFFFC',
      'A ship waits in the harbour. Photo: Staff',
      '“We are relieved,” said the port’s director.',
      'Two more will follow.',
    ].join('\n\n'),
  )
})

it('knows what kind of paragraph each is', () => {
  const reading = html.read(bytesOf(htmlFixtures['quotation and list'] ?? ''))
  expect(reading.kind === 'read' && reading.draft.blocks.map(({ kind }) => kind)).toEqual([
    'headline',
    'subhead',
    'quotation',
    'quotation',
    'list',
    'list',
    'list',
    'list',
  ])
})

it('says what its pictures and embeds are, and how they are described', () => {
  const long = 'The old harbour '.repeat(10).trim()
  const reading = html.read(
    bytesOf(
      `<!doctype html><p>One <img src="https://a.example/p.jpg" alt=" ${long}"> <video src="https://a.example/v"></video></p>`,
    ),
  )
  expect(reading.kind === 'read' && reading.draft.remarks).toMatchObject([
    { kind: 'object', object: 'picture', alt: long, text: 'picture', target: 'https://a.example/p.jpg' },
    { kind: 'object', object: 'video', text: 'video', target: 'https://a.example/v' },
  ])
})

it('shields code and addresses from the rules', () => {
  const reading = html.read(bytesOf(htmlFixtures['code and embeds'] ?? ''))
  expect(reading.kind).toBe('read')
  if (reading.kind !== 'read') return
  const { text, shields, remarks } = reading.draft
  expect(shields.map(({ from, to }) => text.slice(from, to))).toEqual(['npm ci', 'a && b', 'https://example.org/a'])
  expect(remarks.map(({ kind, text: says }) => [kind, says])).toEqual([
    ['object', 'code'],
    ['link', 'https://example.org/a'],
    ['object', 'embedded page'],
  ])
  expect(text).not.toContain('Not shown')
})

it('changes nothing in a page but the words that were edited', () => {
  expect(replaced(html, page, 'Tuesday', 'Wednesday')).toBe(page.replace('Tuesday', 'Wednesday'))
  expect(replaced(html, page, 'relieved', 'pleased')).toBe(page.replace('relieved', 'pleased'))
  expect(replaced(html, page, 'corn & wheat', 'corn')).toBe(page.replace('corn &amp; wheat', 'corn'))
  expect(replaced(html, page, 'Two more', 'A < B & two more')).toBe(page.replace('Two more', 'A &lt; B &amp; two more'))
})

it('shows the marks that browsers put around a quotation, and leaves its tags as they are', () => {
  const source = '<p>He said: <q lang="en">We are <b>not</b> <q>leaving</q> today.</q> She nodded.</p>'
  expect(textOf(html, source)).toBe('He said: “We are not ‘leaving’ today.” She nodded.')
  expect(replaced(html, source, 'today', 'tonight')).toBe(source.replace('today', 'tonight'))
  expect(replaced(html, source, 'We are', 'They are')).toBe(source.replace('We', 'They'))
  expect(replaced(html, source, ' She', ' Later she')).toBe(source.replace('She', 'Later she'))
  expect(replaced(html, source, '.” ', '. Now.” ')).toBe(source.replace('today.', 'today. Now.'))
})

it('takes the tags out with the words of a quotation, and writes a mark that is left of two as one', () => {
  const source = '<p><b>He</b> said <q>yes</q> and left.</p>'
  expect(replaced(html, source, ' “yes”', '')).toBe('<p><b>He</b> said and left.</p>')
  expect(replaced(html, source, '“yes”', 'so')).toBe('<p><b>He</b> said so and left.</p>')
  expect(replaced(html, source, 'yes”', 'yes')).toBe('<p><b>He</b> said “yes and left.</p>')
  expect(replaced(html, source, '“yes”', '“yes.”')).toBe('<p><b>He</b> said <q>yes.</q> and left.</p>')
})

it.each([
  ['<p><q>“Yes,”</q> he said.</p>', '“Yes,” he said.'],
  ['<p>“<q>Yes,</q>” he said.</p>', '“Yes,” he said.'],
  ['<p><q>’Tis so,</q> he said.</p>', '“’Tis so,” he said.'],
  ['<p><q><q>Yes,</q> she says,</q> he said.</p>', '“‘Yes,’ she says,” he said.'],
  ['<p>He said <q> </q>yes.</p>', 'He said yes.'],
  ['<q><p>Yes.</p></q>', 'Yes.'],
  ['<p><q>Yes.<br><br>No.</q></p>', 'Yes.\n\nNo.'],
  ['<p><q>Yes.</p><p>No.</p>', 'Yes.\n\nNo.'],
])('a quotation has its marks once: %s', (source, text) => {
  expect(textOf(html, source)).toBe(text)
})

it('takes out a paragraph of which nothing is left, and markup without words', () => {
  expect(replaced(html, page, 'By Anna Kovalenko', '')).toBe(page.replace('<p class="byline">By Anna Kovalenko</p>', ''))
  expect(replaced(html, page, 'four ', '')).toBe(page.replace('<b>four</b> ', ''))
})

it('keeps the link of words that are typed beside it', () => {
  const text = textOf(html, page)
  const at = text.indexOf(' on Tuesday')
  expect(edited(html, page, { from: at, to: at, insert: ' itself' })).toBe(page.replace('</a> on', '</a> itself on'))
})

it('parts and joins paragraphs as elements', () => {
  const source = '<p class="x" id="one">One. <b>Two. Three.</b></p>\n<p>Four.</p>'
  const text = textOf(html, source)
  const at = text.indexOf('Three')
  expect(edited(html, source, { from: at, to: at, insert: '\n\n' })).toBe(
    '<p class="x" id="one">One. <b>Two. </b></p>\n<p class="x"><b>Three.</b></p>\n<p>Four.</p>',
  )
  const end = text.indexOf('\n\n')
  expect(edited(html, source, { from: end, to: end + 2, insert: ' ' })).toBe(
    '<p class="x" id="one">One. <b>Two. Three.</b> Four.</p>',
  )
})

it('keeps encoding and line ends, and writes a character that the encoding lacks as a reference', () => {
  const latin = '<!doctype html>\r\n<meta charset="iso-8859-1">\r\n<p>caf\xe9 today</p>\r\n'
  const bytes = Uint8Array.from(latin, (character) => character.charCodeAt(0))
  const result = html.write?.(bytes, [{ from: 5, to: 10, insert: 'Łódź' }])
  expect(result?.kind).toBe('written')
  if (result?.kind !== 'written') return
  expect(Array.from(result.bytes, (byte) => String.fromCharCode(byte)).join('')).toBe(latin.replace('today', '&#321;\xf3d&#378;'))
})

it('knows a page by its bytes, and a piece of one by its name as well', () => {
  expect(html.recognises(bytesOf(page), '')).toBe(true)
  expect(html.recognises(bytesOf('\ufeff<!-- saved from --> <HTML><p>x'), 'story.txt')).toBe(true)
  expect(html.recognises(bytesOf('<p>x</p>'), 'story.html')).toBe(true)
  expect(html.recognises(bytesOf('<p>x</p>'), 'story.txt')).toBe(false)
  expect(html.recognises(bytesOf('Plain words'), 'story.html')).toBe(false)
  expect(html.recognises(bytesOf('The <html> tag begins a page'), '')).toBe(false)
})

it('says what it cannot do', () => {
  expect(html.read(bytesOf('<!doctype html><script>x</script>'))).toEqual({ kind: 'refused', message: 'It has no text.' })
  const deep = `<!doctype html>${'<div>'.repeat(5000)}words`
  expect(html.read(bytesOf(deep))).toEqual({ kind: 'refused', message: 'It is nested too deeply, so it was not opened.' })
  const moved = htmlFixtures['words straight in a table'] ?? ''
  const at = textOf(html, moved).indexOf('Moved')
  expect(html.write?.(bytesOf(moved), [{ from: at, to: at + 5, insert: 'x' }])?.kind).toBe('written')
  expect(sourceOf(bytesOf(moved))).toBe(moved)
})

it('tells words that were struck out as deleted, also at the end, and keeps them in the page', () => {
  const source = '<p>It opens <del>on <b>Monday</b></del> <ins>on Friday</ins>, he said. <del>Or not.</del></p>'
  const reading = html.read(bytesOf(source))
  if (reading.kind !== 'read') throw new Error(reading.message)
  expect(reading.draft.text).toBe('It opens on Friday, he said.')
  expect(reading.draft.remarks).toEqual([
    { kind: 'deleted', author: '', text: 'on Monday', from: 9, to: 9 },
    { kind: 'deleted', author: '', text: 'Or not.', from: 28, to: 28 },
  ])
  expect(replaced(html, source, 'Friday', 'Sunday')).toBe(source.replace('Friday', 'Sunday'))
})
