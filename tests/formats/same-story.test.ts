import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../src/formats/catalogue'
import type { FormattedDraft } from '../../src/formats/format'
import { codecOf } from '../../src/formats/text/encodings'
import { madeByLibreOffice } from './made-by-libreoffice'

const catalogue = createCatalogue(codecOf(iconv, analyse))
const made = { docx: madeByLibreOffice('docx'), odt: madeByLibreOffice('odt'), rtf: madeByLibreOffice('rtf') }

function read(ending: keyof typeof made, name: string): FormattedDraft {
  const reading = catalogue.named(ending).read(made[ending][name] ?? new Uint8Array())
  if (reading.kind !== 'read') throw new Error(reading.message)
  return reading.draft
}

/** Where in its line a box or picture stands is told in other ways, and a note of Word begins with a tab. */
const words = ({ text }: FormattedDraft): string => text.replaceAll(/\uFFFC|^\t/gmu, '')
const kinds = ({ blocks }: FormattedDraft): string => blocks.map(({ kind }) => kind).join(' ')
const links = ({ text, remarks }: FormattedDraft): readonly string[] =>
  remarks.filter(({ kind }) => kind === 'link').map((link) => `${text.slice(link.from, link.to)} → ${link.text}`)

describe.each(Object.keys(made.docx))('%s', (name) => {
  it.each(['odt', 'rtf'] as const)('reads the same out of Word as out of .%s', (ending) => {
    const [word, other] = [read('docx', name), read(ending, name)]
    // LibreOffice writes a deleted end of a paragraph to RTF as if its words had been deleted.
    if (ending === 'rtf' && name.startsWith('changes')) expect(words(other)).toContain('The talks were frank and open')
    else expect(words(other)).toBe(words(word))
    expect(kinds(other)).toBe(kinds(word))
    expect(links(other)).toEqual(links(word))
  })
})

it('says where links lead', () => {
  expect(links(read('docx', 'hyperlinks, by LibreOffice'))).toEqual([
    'the official transcript → https://example.org/a?b=1&c=2',
    'A link begins this line → https://example.org/first',
    'another ends it → mailto:desk@example.org',
  ])
})
