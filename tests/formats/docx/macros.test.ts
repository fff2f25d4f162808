import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { docx } from '../../../src/formats/docx/format'
import { exportAs } from '../../../src/formats/exports/export'
import { lossesOf } from '../../../src/formats/exports/losses'
import { makePackage } from '../../../src/formats/package/write-package'
import { codec } from '../markup-rounds'
import { fixtures } from './fixtures'
import { macroDocument } from './macros'
import { p, r, word } from './word'

const original = 'The the story.'
const text = 'The story.'
const signature = { author: 'Ann Editor', date: '2026-01-02T03:04:05Z' }

function exported(kind: 'docx' | 'docx-tracked', bytes: Uint8Array, now = text): Uint8Array {
  const source = { format: 'docx', bytes } as const
  const written = exportAs({ kind, source, original, text: now, blocks: [], notes: [], signature }, codec)
  if (written.kind !== 'written') throw new Error(written.message)
  return written.bytes
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

it.each(['docx', 'docx-tracked'] as const)('B21 an export as %s has neither the macros nor what names them', (kind) => {
  const plain = partsOf(exported(kind, word({ body: p(r(original)) })))
  expect(partsOf(exported(kind, macroDocument(original)))).toEqual(plain)
  expect(partsOf(exported(kind, macroDocument(original, false)))).toEqual(plain)
})

it('B21 nor has one of a draft that nobody changed', () => {
  expect(partsOf(exported('docx', macroDocument(original), original))).toEqual(partsOf(word({ body: p(r(original)) })))
})

it.each([
  'vnd.ms-word.template.macroEnabledTemplate',
  'vnd.openxmlformats-officedocument.wordprocessingml.template',
])('a template (%s) is exported as a document', (type) => {
  const parts = Object.entries(unzipSync(macroDocument(original, false))).map(([name, bytes]) => {
    return { name, bytes: strToU8(strFromU8(bytes).replace('vnd.ms-word.document.macroEnabled', type)) }
  })
  const plain = partsOf(exported('docx', word({ body: p(r(original)) })))
  expect(partsOf(exported('docx', makePackage(parts)))).toEqual(plain)
})

it('what has no macros is exported as it is', () => {
  const bytes = fixtures['pictures'] ?? new Uint8Array()
  expect(exported('docx', bytes, original)).toBe(bytes)
})

it('a document that is saved as it came keeps its macros', () => {
  const written = docx.write?.(macroDocument(original), [{ from: 4, to: 8, insert: '' }])
  if (written?.kind !== 'written') throw new Error('not written')
  const { 'word/document.xml': now, ...rest } = partsOf(written.bytes)
  const { 'word/document.xml': before, ...others } = partsOf(macroDocument(original))
  expect(rest).toEqual(others)
  expect(now).not.toBe(before)
})

it('B21 macros are told of when the document opens and where an export leaves them out', () => {
  for (const bytes of [macroDocument(original), macroDocument(original, false)]) {
    const reading = docx.read(bytes)
    if (reading.kind !== 'read') throw new Error(reading.message)
    expect(reading.draft.notices).toEqual(['Its macros are not shown and stay as they are; an export as Word leaves them out.'])
    const holding = { format: 'docx', ...reading.draft } as const
    expect(lossesOf('docx', holding)).toBe('This leaves out: its macros.')
    expect(lossesOf('docx-tracked', holding)).toBe('This leaves out: its macros.')
    expect(lossesOf('odt', holding)).toBe('This leaves out: its macros, how its words and pages look.')
  }
})
