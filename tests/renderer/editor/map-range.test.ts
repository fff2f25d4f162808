import { ChangeSet } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapWithEdges, mapWords } from '../../../src/renderer/editor/map-range'

const length = 12
const place = fc.integer({ min: 0, max: length })
const range = fc.tuple(place, place).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }))
const change = fc.tuple(range, fc.string({ maxLength: 3 })).map(([at, insert]) => ChangeSet.of({ ...at, insert }, length))

describe('a range while the text changes', () => {
  it('never ends before it begins, and its words lie within the whole', () => {
    fc.assert(
      fc.property(range, change, (at, changes) => {
        const words = mapWords(at, changes)
        const whole = mapWithEdges(at, changes)
        expect(words.from).toBeLessThanOrEqual(words.to)
        expect(whole.from).toBeLessThanOrEqual(words.from)
        expect(whole.to).toBeGreaterThanOrEqual(words.to)
      }),
    )
  })

  it('has what is typed at its edges or has not', () => {
    const before = ChangeSet.of({ from: 4, insert: 'ab' }, length)
    const behind = ChangeSet.of({ from: 8, insert: 'ab' }, length)
    expect(mapWords({ from: 4, to: 8 }, before)).toEqual({ from: 6, to: 10 })
    expect(mapWords({ from: 4, to: 8 }, behind)).toEqual({ from: 4, to: 8 })
    expect(mapWithEdges({ from: 4, to: 8 }, before)).toEqual({ from: 4, to: 10 })
    expect(mapWithEdges({ from: 4, to: 8 }, behind)).toEqual({ from: 4, to: 10 })
  })

  it('that is but a place stays before what is typed there', () => {
    expect(mapWords({ from: 4, to: 4 }, ChangeSet.of({ from: 4, insert: 'ab' }, length))).toEqual({ from: 4, to: 4 })
  })

  it('keeps what else it says', () => {
    const changes = ChangeSet.of({ from: 0, insert: 'a' }, length)
    expect(mapWords({ from: 4, to: 8, text: 'four' }, changes)).toEqual({ from: 5, to: 9, text: 'four' })
    expect(mapWithEdges({ from: 4, to: 8, text: 'four' }, changes)).toEqual({ from: 5, to: 9, text: 'four' })
  })
})
