import { ChangeSet, type EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeptFindings } from '../../../src/renderer/editor/kept-findings'
import { mapFindings } from '../../../src/renderer/editor/map-finding'
import { paragraphsOf, setOutline } from '../../../src/renderer/editor/outline-field'
import { passagesIn } from '../../../src/renderer/editor/passages-field'
import { reviewField } from '../../../src/renderer/editor/review-field'
import { ignoreFinding } from '../../../src/renderer/editor/ignore-findings'
import { settledList } from '../../../src/renderer/editor/settlement'
import { markRead, readField, unreadField } from '../../../src/renderer/review/read-field'
import { blocksOf } from '../helpers/fake-proofreader'
import { findingOn } from '../helpers/findings'
import { apply, stateOf } from '../helpers/state'

const words = ['red fox', 'blue birds', 'old dogs', 'grey cats', 'wet hens', 'fat pigs']
const text = words.map((word, at) => `Here are ${word} of farm ${at}.`).join('\n\n')
const findings = words.map((word, at) =>
  findingOn(text, { words: word, becomes: 'none', guard: `Here are ${word} of farm ${at}.` }),
)

const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', 'a', '😀', '\n', ' fox ')), { maxLength: 12 })

function changeOf(length: number, [seed, gone, insert]: readonly [number, number, string]): ChangeSet {
  const from = seed % (length + 1)
  return ChangeSet.of({ from, to: Math.min(length, from + gone), insert }, length)
}

describe('findings while the text changes', () => {
  it('are those that would be there if each key had moved them', () => {
    fc.assert(
      fc.property(edits, (made) => {
        let kept = KeptFindings.of(findings)
        let moved: ReturnType<typeof mapFindings> = findings
        let length = text.length
        for (const edit of made) {
          const changes = changeOf(length, edit)
          kept = kept.map(changes.desc)
          moved = mapFindings(moved, changes)
          length = changes.newLength
          expect(kept.list.map(({ id }) => id)).toEqual(moved.map(({ id }) => id))
        }
        expect(kept.now()).toEqual(moved)
        for (const finding of moved) expect(kept.find(finding.id)).toEqual(finding)
        const [first] = moved
        if (first === undefined) return
        const [{ from, to }] = first.ranges
        expect(kept.near(from, to)).toEqual(
          moved.filter(({ repairs }) => repairs[0]?.guards.some((guard) => guard.from <= to && guard.to >= from)),
        )
      }),
    )
  })

  it('are the same list for as long as none goes, so that nobody needs to look through it', () => {
    const kept = KeptFindings.of(findings)
    const typed = kept.map(ChangeSet.of({ from: 0, insert: 'So: ' }, text.length).desc)
    expect(typed.list).toBe(kept.list)
    const fox = text.indexOf('fox')
    const spoilt = kept.map(ChangeSet.of({ from: fox, to: fox + 1 }, text.length).desc)
    expect(spoilt.list).toEqual(kept.list.slice(1))
  })
})

it('a key that takes no finding away leaves every list of the window as it is, however long', () => {
  const outline = { blocks: blocksOf(text), words: 40, sentences: 6, unanalysed: [], source: '' }
  const [first] = findings
  if (first === undefined) throw new Error('no finding')
  const read = apply(stateOf(text, findings), { effects: [setOutline.of(outline), markRead.of([{ from: 0, to: 5 }])] })
  const before = apply(read, ignoreFinding(read, first, 'silently'))
  const after = apply(before, { changes: { from: text.length, insert: ' So' }, userEvent: 'input.type' })
  const lists = (state: EditorState): readonly unknown[] => [
    state.field(reviewField),
    passagesIn(state),
    settledList(state),
    paragraphsOf(state).key,
    state.field(readField).ranges.key,
    state.field(unreadField),
  ]
  const kept = lists(before)
  expect(lists(after).map((list, at) => list === kept[at])).toEqual(kept.map(() => true))
})
