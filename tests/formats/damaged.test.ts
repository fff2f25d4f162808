import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../src/formats/catalogue'
import type { FormatId } from '../../src/formats/format'
import { codecOf } from '../../src/formats/text/encodings'
import { createRandom } from '../random'
import { mutate, mutateInside } from './damage'
import { fixtures } from './docx/fixtures'
import { htmlFixtures } from './html/fixtures'
import { markdownFixtures } from './markdown/fixtures'
import { odtFile } from './odt/odt'
import { rtfFixtures } from './rtf/fixtures'

const catalogue = createCatalogue(codecOf(iconv, analyse))

describe('U16 five thousand damaged files of each format', () => {
  const seeds: Readonly<Record<FormatId, readonly Uint8Array[]>> = {
    docx: Object.values(fixtures),
    odt: [
      odtFile(
        '<text:p>One <text:span>two</text:span><text:s text:c="3"/>three.</text:p><text:list><text:list-item><text:p>x</text:p></text:list-item></text:list>',
      ),
    ],
    rtf: Object.values(rtfFixtures).map(({ source }) => Buffer.from(source, 'latin1')),
    html: Object.values(htmlFixtures).map((source) => Buffer.from(source, 'utf8')),
    markdown: Object.values(markdownFixtures).map((source) => Buffer.from(source, 'utf8')),
  }
  it.each(['docx', 'odt', 'rtf', 'html', 'markdown'] as const)('%s: each is read or refused in a sentence, quickly', (format) => {
    const random = createRandom(20260102)
    const isZipped = format === 'docx' || format === 'odt'
    let refused = 0
    // Milliseconds of the processor, which a busy machine stretches least.
    let slowest = 0
    for (let index = 0; index < 5000; index += 1) {
      const seed = seeds[format][index % seeds[format].length] ?? new Uint8Array()
      // Half of them are damaged inside, where a checksum would catch it, and packed anew.
      const bytes = !isZipped || index % 2 === 0 ? mutate(seed, random) : mutateInside(seed, random)
      const start = process.cpuUsage()
      const reading = catalogue.named(format).read(bytes)
      const { user, system } = process.cpuUsage(start)
      slowest = Math.max(slowest, (user + system) / 1000)
      if (reading.kind === 'refused') {
        refused += 1
        expect(reading.message).toMatch(/^[A-Z].*\.$/u)
      } else {
        const { text, blocks, shields, remarks } = reading.draft
        for (const { from, to } of [...blocks, ...shields, ...remarks])
          expect(0 <= from && from <= to && to <= text.length).toBe(true)
      }
    }
    expect(slowest).toBeLessThan(5000)
    if (isZipped) expect(refused).toBeGreaterThan(500)
    expect(refused).toBeLessThan(5000)
  }, 120_000)
})
