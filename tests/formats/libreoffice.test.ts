import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { applyEdits } from '../../src/engine/edits'
import { readDocument } from '../../src/formats/docx/document'
import { docx } from '../../src/formats/docx/format'
import { writeTracked } from '../../src/formats/docx/write-tracked'
import { exportAs } from '../../src/formats/exports/export'
import { odt } from '../../src/formats/odt/format'
import { codecOf } from '../../src/formats/text/encodings'
import { fixtures } from './docx/fixtures'
import { askOffice, missingOffice, type OfficeJob, sameText } from './libreoffice'
import { odtFixtures } from './odt/fixtures'
import { someEdits } from './random-edits'

if (missingOffice !== null) console.log(`Not asked: ${missingOffice}.`)

const signature = { author: 'Ann Editor', date: '2026-01-02T03:04:05Z' }
const perDocument = 3
const patience = 10 * 60_000
/**
 * LibreOffice 7.4 works fields out anew as soon as a document has tracked changes, and takes no tracked change inside of a content control.
 * Of these it has to open what is written, and show the changes; how they read is asked of the other parser alone (docx/changes.test.ts).
 */
const notCompared: ReadonlySet<string> = new Set(['fields', 'smart tags and controls'])

it.skipIf(missingOffice !== null)(
  'LibreOffice reads every tracked document corrected with all changes accepted, and as it was with all rejected',
  () => {
    const jobs: OfficeJob[] = []
    const edited: string[] = []
    for (const [name, bytes] of Object.entries(fixtures)) {
      const document = readDocument(bytes)
      for (const [at, edits] of fc.sample(someEdits(document.text.length), { numRuns: perDocument, seed: 20260102 }).entries()) {
        const key = `${name} ${at}`
        const tracked = writeTracked(document, edits, [{ from: 3, to: 20, text: 'What is meant?' }], signature)
        const clean = docx.write?.(bytes, edits)
        if (clean?.kind !== 'written') throw new Error(`${key}: ${clean?.message}`)
        const common = { ending: 'docx' } as const
        jobs.push({ ...common, name: `${key} tracked, accepted`, bytes: tracked, changes: 'accepted' })
        jobs.push({ ...common, name: `${key} clean`, bytes: clean.bytes, changes: 'accepted' })
        jobs.push({ ...common, name: `${key} tracked, rejected`, bytes: tracked, changes: 'rejected' })
        jobs.push({ ...common, name: `${key} original`, bytes, changes: 'rejected' })
        edited.push(key)
      }
    }
    const texts = new Map(askOffice(jobs).map((answer) => [answer.name, answer]))
    const textOf = (name: string): string => sameText(texts.get(name)?.text ?? null)
    const differing = edited.filter(
      (key) =>
        texts.get(`${key} tracked, rejected`)?.text === null ||
        (!notCompared.has(key.replace(/ \d+$/u, '')) &&
          (textOf(`${key} tracked, accepted`) !== textOf(`${key} clean`) ||
            textOf(`${key} tracked, rejected`) !== textOf(`${key} original`))) ||
        (texts.get(`${key} tracked, accepted`)?.redlines ?? 0) === 0,
    )
    expect(
      differing.map((key) => [
        key,
        ...['tracked, accepted', 'clean', 'tracked, rejected', 'original'].map((what) => textOf(`${key} ${what}`)),
      ]),
    ).toEqual([])
    expect(edited).toHaveLength(Object.keys(fixtures).length * perDocument)
  },
  patience,
)

it.skipIf(missingOffice !== null)(
  'LibreOffice reads what is written in place and what is made anew as the draft reads',
  () => {
    const jobs: OfficeJob[] = []
    const wanted = new Map<string, string>()
    const ask = (name: string, bytes: Uint8Array, ending: 'docx' | 'odt', text: string): void => {
      jobs.push({ name, bytes, ending, changes: 'accepted' })
      wanted.set(name, sameText(text))
    }
    // Notes, frames and fields are put elsewhere in LibreOffice’s own text.
    for (const name of ['headings and spans', 'white space', 'lists and tables']) {
      const bytes = odtFixtures[name] ?? new Uint8Array()
      const reading = odt.read(bytes)
      if (reading.kind !== 'read') throw new Error(reading.message)
      const { text } = reading.draft
      ask(`${name} as it is`, bytes, 'odt', text)
      for (const [at, edits] of fc.sample(someEdits(text.length), { numRuns: perDocument, seed: 7 }).entries()) {
        const written = odt.write?.(bytes, edits)
        if (written?.kind !== 'written') throw new Error(written?.message)
        ask(`${name} ${at}`, written.bytes, 'odt', applyEdits(text, edits))
      }
    }
    const text = 'A headline\n\nA paragraph with a tab\there, “quotation marks” & <angles>.\n\n  And a second one.'
    const blocks = [{ kind: 'headline', from: 0, to: 10 }] as const
    for (const kind of ['docx', 'odt'] as const) {
      const written = exportAs({ kind, source: null, original: text, text, blocks, notes: [], signature }, codecOf(iconv))
      if (written.kind !== 'written') throw new Error(written.message)
      ask(`made as ${kind}`, written.bytes, kind, text)
    }
    for (const { name, text: said } of askOffice(jobs)) expect([name, sameText(said)]).toEqual([name, wanted.get(name)])
  },
  patience,
)
