import { expect, test } from 'vitest'
import { atOnce } from '../../../src/engine/pauses'
import { findBeads } from '../../../src/engine/witness/align/beads'

const unit = (paragraph: number) => ({ text: 'A sentence.', asks: false, denies: false, isComplete: true, paragraph })
const unitsOf = (count: number) => Array.from({ length: count }, (_, at) => unit(at))
const alike = { between: (o: number, d: number) => (o === d ? 4 : 0), ofOriginal: () => 4, ofDraft: () => 4 }

test('sentences of two books are paired within a band, without a table of all with all', () => {
  const count = 70_000
  const book = unitsOf(count)
  const beads = atOnce(findBeads(book, book, alike, (o) => [o - 1, o + 2]))
  expect(beads).toHaveLength(count)
  expect(beads.at(-1)).toEqual({ original: [count - 1], draft: [count - 1] })
})

test('a sentence that stands on one side only is left alone, and the rest is paired', () => {
  const evidence = {
    between: (o: number, d: number) => (o === d + (d >= 3 ? 1 : 0) ? 4 : 0),
    ofOriginal: () => 4,
    ofDraft: () => 4,
  }
  const beads = atOnce(findBeads(unitsOf(8), unitsOf(7), evidence, () => [0, 8]))
  expect(beads).toContainEqual({ original: [3], draft: [] })
  expect(beads).toContainEqual({ original: [4], draft: [3] })
  expect(beads.at(-1)).toEqual({ original: [7], draft: [6] })
})
