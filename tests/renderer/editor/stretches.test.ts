import { ChangeSet, type ChangeDesc } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Range } from '../../../src/engine'
import { Stretches } from '../../../src/renderer/editor/stretches'

const length = 60
const paragraphs: readonly Range[] = [0, 12, 24, 36, 48].map((from) => ({ from, to: from + 10 }))

function moved(ranges: readonly Range[], changes: ChangeDesc): readonly Range[] {
  return ranges
    .map(({ from, to }) => ({ from: changes.mapPos(from, -1), to: changes.mapPos(to, 1) }))
    .filter(({ from, to }) => from < to)
}

describe('stretches of a text that is typed in', () => {
  it('stand where they would if each key had moved them', () => {
    const edit = fc.record({
      paragraph: fc.nat({ max: 4 }),
      at: fc.nat({ max: 9 }),
      gone: fc.nat({ max: 3 }),
      typed: fc.nat({ max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let kept = Stretches.of(paragraphs)
        let now = paragraphs
        let end = length
        for (const { paragraph, at, gone, typed } of edits) {
          const place = now[paragraph % Math.max(1, now.length)] ?? { from: 0, to: 0 }
          const from = Math.min(place.to, place.from + at)
          const to = Math.min(place.to, from + gone)
          const changes = ChangeSet.of({ from, to, insert: 'x'.repeat(typed) }, end)
          kept = kept.map(changes.desc)
          now = moved(now, changes)
          end = changes.newLength
        }
        expect(kept.now()).toEqual(now)
        expect(kept.count).toBe(now.length)
        for (const [index, range] of now.entries()) {
          expect(kept.at(index + 1)).toEqual(range)
          expect(kept.numberAt(range.to)).toBe(index + 1)
          expect(kept.between(range.from, range.to)).toContainEqual(range)
        }
      }),
    )
  })

  it('lose one that is emptied, and its number goes to the next', () => {
    const kept = Stretches.of(paragraphs).map(ChangeSet.of({ from: 12, to: 22 }, length).desc)
    expect(kept.count).toBe(4)
    expect(kept.at(2)).toEqual({ from: 14, to: 24 })
  })

  it('are the same for as long as they only move', () => {
    const kept = Stretches.of(paragraphs)
    expect(kept.map(ChangeSet.of({ from: 0, insert: 'So' }, length).desc).key).toBe(kept.key)
  })
})
