import fc from 'fast-check'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { expect } from 'vitest'
import { applyEdits } from '../../src/engine/edits'
import type { Edit } from '../../src/engine/types'
import type { Format } from '../../src/formats/format'
import { normalParagraphs } from '../../src/formats/markup/write'
import { codecOf } from '../../src/formats/text/encodings'
import { someEdits } from './random-edits'

export const codec = codecOf(iconv, analyse)
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const sourceOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** The text a source is read as. */
export function textOf(format: Format, source: string): string {
  const reading = format.read(bytesOf(source))
  if (reading.kind === 'refused') throw new Error(reading.message)
  return reading.draft.text
}

/** The source after edits of its text. */
export function edited(format: Format, source: string, ...edits: readonly Edit[]): string {
  const result = format.write?.(bytesOf(source), edits)
  if (result?.kind !== 'written') throw new Error(result?.message ?? 'not written')
  return sourceOf(result.bytes)
}

/** The source after `words`, which stand once in its text, were replaced. */
export function replaced(format: Format, source: string, words: string, insert: string): string {
  const text = textOf(format, source)
  const from = text.indexOf(words)
  expect(from, words).toBeGreaterThanOrEqual(0)
  return edited(format, source, { from, to: from + words.length, insert })
}

/** Edits a source at random and reads it again. `mayRefuse` says which texts are known to have words that nothing may touch. */
export function expectEditedText(format: Format, source: string, mayRefuse: boolean, runs: number): void {
  const text = textOf(format, source)
  fc.assert(
    fc.property(someEdits(text.length), (edits) => {
      const whole = applyEdits(text, edits)
      // No editor cuts a character in two.
      fc.pre(!/\p{Surrogate}/u.test(whole))
      const result = format.write?.(bytesOf(source), edits)
      if (result?.kind !== 'written') {
        expect(mayRefuse, result?.message).toBe(true)
        return
      }
      const wanted = normalParagraphs(whole)
      const found = format.read(result.bytes)
      expect(found.kind === 'read' ? normalParagraphs(found.draft.text) : []).toEqual(wanted)
    }),
    { numRuns: runs, seed: 20260103 },
  )
}
