import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createHtml } from '../../../src/formats/html/format'
import { codec } from '../markup-rounds'

const html = createHtml(codec)
const russian = 'Москва не сразу строилась, говорят в народе, и спорить с этим никто не станет.'
const scraped = `<div class="article-body"><p style="margin: 0 auto">${russian}</p></div>`

function read(source: string, encoding: string) {
  const reading = html.read(iconv.encode(source, encoding))
  if (reading.kind === 'refused') throw new Error(reading.message)
  return reading.draft
}

describe('a page that is not in UTF-8', () => {
  it.each([
    ['by the frequencies of its words', `<html><body>${scraped.repeat(3)}</body></html>`, 'win1251'],
    [
      'by its declaration as XML',
      `<?xml version="1.0" encoding="windows-1251"?>\n<html><body><p>Да.</p></body></html>`,
      'win1251',
    ],
    ['by what it says itself', '<html><head><meta charset="koi8-r"></head><body><p>Да.</p></body></html>', 'koi8-r'],
    [
      'by its words where it names what nobody knows',
      `<html><head><meta charset="cp-x"></head><body>${scraped}</body></html>`,
      'win1251',
    ],
    [
      'by its words where it says it is in UTF-8',
      `<html><head><meta charset="utf-8"></head><body>${scraped}</body></html>`,
      'win1251',
    ],
  ])('is read %s', (_how, source, encoding) => {
    const { text, notices } = read(source, encoding)
    expect(text.split('\n\n')[0]).toBe(source.includes('Да') ? 'Да.' : russian)
    expect(notices).toHaveLength(1)
  })

  it('is read and written in the encoding that was chosen', () => {
    const bytes = iconv.encode('<html><body><p>Да.</p></body></html>', 'win1251')
    const reading = html.read(bytes, 'Windows-1251')
    expect(reading).toMatchObject({ kind: 'read', draft: { text: 'Да.', notices: [] } })
    const written = html.write?.(bytes, [{ from: 0, to: 2, insert: 'Нет' }], 'Windows-1251')
    expect(written?.kind === 'written' && iconv.decode(Buffer.from(written.bytes), 'win1251')).toBe(
      '<html><body><p>Нет.</p></body></html>',
    )
  })
})
