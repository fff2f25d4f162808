import { ChangeSet, Text } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapFinding, mapFindings } from '../../../src/renderer/editor/map-finding'
import { findingOn } from '../helpers/findings'

const text = 'One red fox. Two blue birds sing. Three old dogs sleep.'
const birds = findingOn(text, { words: 'blue birds', becomes: 'birds', guard: 'Two blue birds sing.' })

function change(from: number, to: number, insert: string): ChangeSet {
  return ChangeSet.of({ from, to, insert }, text.length)
}

describe('a finding while the text changes', () => {
  it('moves with text typed before it, its edits and guards too', () => {
    const moved = mapFinding(birds, change(0, 0, 'So: '))
    expect(moved?.ranges[0]).toEqual({ from: birds.ranges[0].from + 4, to: birds.ranges[0].to + 4 })
    expect(moved?.repairs[0]?.edits[0]?.from).toBe(birds.ranges[0].from + 4)
    expect(moved?.repairs[0]?.guards[0]?.from).toBe(17)
  })

  it('keeps all that its repairs say', () => {
    const asking = { label: 'Ask who sings', kind: 'query', edits: [], guards: [], question: 'Who sings?' } as const
    expect(mapFinding({ ...birds, repairs: [asking] }, change(0, 0, 'So: '))?.repairs).toEqual([asking])
  })

  it('stays the same object when the change comes after it', () => {
    expect(mapFindings([birds], change(text.length, text.length, '!'))[0]).toBe(birds)
  })

  it('goes when its own words change', () => {
    expect(mapFinding(birds, change(birds.ranges[0].from + 1, birds.ranges[0].from + 2, 'x'))).toBeNull()
  })

  it('goes when the sentence its repair was judged in changes', () => {
    const sing = text.indexOf('sing')
    expect(mapFinding(birds, change(sing, sing + 4, 'cry'))).toBeNull()
  })

  it('keeps words typed at its edge outside', () => {
    const bare = findingOn(text, { words: 'blue birds' })
    const { from, to } = bare.ranges[0]
    expect(mapFinding(bare, change(to, to, 's'))?.ranges[0]).toEqual({ from, to })
    expect(mapFinding(bare, change(from, from, 'x'))?.ranges[0]).toEqual({ from: from + 1, to: to + 1 })
  })

  it('keeps the place of missing words, unless the text around it goes', () => {
    const at = text.indexOf('birds')
    const gap = { ...birds, ranges: [{ from: at, to: at }] as const, repairs: [] }
    expect(mapFinding(gap, change(0, 3, ''))?.ranges[0]).toEqual({ from: at - 3, to: at - 3 })
    expect(mapFinding(gap, change(at - 2, at + 2, ''))).toBeNull()
  })

  it('always stands on the same words as before, whatever is typed', () => {
    const part = fc.constantFrom('a', '😀', '👩‍👩‍👧', 'e\u0301', '\n', ' fox ', '')
    const draft = '😀 One e\u0301clair 👩‍👩‍👧 here. Two blue birds sing 😀. End.'
    const finding = findingOn(draft, { words: 'blue birds', becomes: 'birds', guard: 'Two blue birds sing 😀.' })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), part), { maxLength: 12 }), (edits) => {
        let doc = Text.of(draft.split('\n'))
        let now: ReturnType<typeof mapFinding> = finding
        for (const [seed, length, insert] of edits) {
          const from = seed % (doc.length + 1)
          const changes = ChangeSet.of({ from, to: Math.min(doc.length, from + length), insert }, doc.length)
          doc = changes.apply(doc)
          now = now === null ? null : mapFinding(now, changes)
        }
        if (now === null) return
        expect(doc.sliceString(now.ranges[0].from, now.ranges[0].to)).toBe('blue birds')
        for (const guard of now.repairs.flatMap(({ guards }) => guards))
          expect(doc.sliceString(guard.from, guard.to)).toBe(guard.text)
      }),
    )
  })
})
