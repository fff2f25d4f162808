import fc from 'fast-check'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { applyEdits } from '../../src/engine/edits'
import type { Edit } from '../../src/engine/types'
import { readDocument } from '../../src/formats/docx/document'
import { docx } from '../../src/formats/docx/format'
import { writeTracked } from '../../src/formats/docx/write-tracked'
import { exportAs } from '../../src/formats/exports/export'
import { odt } from '../../src/formats/odt/format'
import { codecOf } from '../../src/formats/text/encodings'
import { fixtures } from './docx/fixtures'
import { askOffice, missingOffice, type OfficeJob, sameText } from './libreoffice'
import { madeByLibreOffice } from './made-by-libreoffice'
import { odtFixtures } from './odt/fixtures'
import { someEdits } from './random-edits'

if (missingOffice !== null) console.log(`Not asked: ${missingOffice}.`)

const signature = { author: 'Ann Editor', date: '2026-01-02T03:04:05Z' }
const perDocument = 2
const patience = 10 * 60_000
const words = { ...fixtures, ...madeByLibreOffice('docx') }

/**
 * LibreOffice 7.4 takes no tracked change inside of a field that is one element, nor in the last paragraph of a content control, and loses
 * a bookmark between two deletions. No edit touches these here; how such changes read is asked of the other parser alone
 * (docx/changes.test.ts).
 */
const untrackable: Readonly<Record<string, string>> = {
  fields: 'Jane Doe',
  'fields, by LibreOffice': 'A marked place is here.',
  'smart tags and controls': 'A paragraph inside of a control.',
}

function editsOf(name: string, text: string): readonly (readonly Edit[])[] {
  const out = untrackable[name] ?? ''
  const from = out === '' ? text.length + 1 : text.indexOf(out)
  return fc
    .sample(someEdits(text.length), { numRuns: 4 * perDocument, seed: 20260102 })
    .map((edits) => edits.filter((edit) => edit.to < from || edit.from > from + out.length))
    .filter((edits) => edits.length > 0)
    .slice(0, perDocument)
}

it.skipIf(missingOffice !== null)(
  'LibreOffice reads every tracked document corrected with all changes accepted, and as it was with all rejected',
  () => {
    const jobs: OfficeJob[] = []
    const edited: string[] = []
    for (const [name, bytes] of Object.entries(words)) {
      const document = readDocument(bytes)
      for (const [at, edits] of editsOf(name, document.text).entries()) {
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
    const answers = new Map(askOffice(jobs).map((answer) => [answer.name, answer]))
    const textOf = (name: string): string => sameText(answers.get(name)?.text ?? null)
    for (const key of edited) {
      const [tracked, original] = [answers.get(`${key} tracked, accepted`), answers.get(`${key} original`)]
      expect([key, textOf(`${key} tracked, accepted`)]).toEqual([key, textOf(`${key} clean`)])
      expect([key, textOf(`${key} tracked, rejected`)]).toEqual([key, textOf(`${key} original`)])
      expect([key, tracked?.text === null, (tracked?.redlines ?? 0) > 0]).toEqual([key, false, true])
      // The question stands beside the comments that were there.
      expect([key, tracked?.comments]).toEqual([key, (original?.comments ?? 0) + 1])
    }
    expect(edited).toHaveLength(Object.keys(words).length * perDocument)
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
    for (const [name, bytes] of Object.entries({ ...odtFixtures, ...madeByLibreOffice('odt') })) {
      if (/notes|frames|fields|pictures|boxes|changes|story/u.test(name)) continue
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
      const written = exportAs(
        { kind, source: null, original: text, text, blocks, notes: [], signature },
        codecOf(iconv, analyse),
      )
      if (written.kind !== 'written') throw new Error(written.message)
      ask(`made as ${kind}`, written.bytes, kind, text)
    }
    for (const { name, text: said } of askOffice(jobs)) expect([name, sameText(said)]).toEqual([name, wanted.get(name)])
  },
  patience,
)
