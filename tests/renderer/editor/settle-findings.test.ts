import { redo, undo } from '@codemirror/commands'
import type { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine'
import { currentField } from '../../../src/renderer/editor/current-field'
import { draftField } from '../../../src/renderer/editor/draft-field'
import { setFindings } from '../../../src/renderer/editor/findings-field'
import { goTo, goToNext, goToPrevious } from '../../../src/renderer/editor/go-to'
import { reviewField, stopsNow } from '../../../src/renderer/editor/review-field'
import { walkProgress } from '../../../src/renderer/editor/passages-field'
import { currentFinding } from '../../../src/renderer/editor/selectors'
import { ignoreAllLike, ignoreFinding } from '../../../src/renderer/editor/ignore-findings'
import { repairFindings } from '../../../src/renderer/editor/settle-findings'
import { settledNow } from '../../../src/renderer/editor/settlement'
import { findingOn } from '../helpers/findings'
import { apply, findingsNow, found, run, stateOf } from '../helpers/state'

const text = 'One red fox runs. Two blue birds sing.\n\nThree old dogs sleep. Four cats were seen seen.'
const fox = findingOn(text, { words: 'red fox', becomes: 'fox', guard: 'One red fox runs.' })
const birds = findingOn(text, { words: 'blue birds', becomes: 'birds', guard: 'Two blue birds sing.' })
const dogs = findingOn(text, { words: 'old dogs', becomes: 'dogs', guard: 'Three old dogs sleep.', category: 'translation' })
const all = [fox, birds, dogs]

function repair(state: EditorState, finding: Finding): EditorState {
  const [first] = finding.repairs
  if (first === undefined) throw new Error('no repair')
  const settling = repairFindings(state, [{ finding, repair: first }], 'aloud')
  return settling.kind === 'settled' ? apply(state, settling.spec) : state
}

describe('a repair', () => {
  it('changes the text, settles its finding and moves on to the next', () => {
    const state = repair(apply(stateOf(text, all), goTo(stateOf(text, all), fox, 'aloud')), fox)
    expect(state.doc.toString()).toContain('One fox runs.')
    expect(settledNow(state)).toMatchObject([{ kind: 'repaired', id: fox.id }])
    expect(currentFinding(state)?.id).toBe(birds.id)
    expect(state.selection.main.head).toBe(state.doc.toString().indexOf('blue birds'))
  })

  it('is undone and redone as one step, text and finding and caret together', () => {
    const before = apply(stateOf(text, all), goTo(stateOf(text, all), fox, 'aloud'))
    const after = repair(before, fox)
    const undone = run(after, undo)
    expect(undone.doc.toString()).toBe(text)
    expect(findingsNow(undone)).toEqual(findingsNow(before))
    expect(settledNow(undone)).toEqual([])
    expect(undone.field(currentField)).toBe(fox.id)
    expect(undone.selection.main.head).toBe(before.selection.main.head)
    const redone = run(undone, redo)
    expect(redone.doc.toString()).toBe(after.doc.toString())
    expect(findingsNow(redone)).toEqual(findingsNow(after))
    expect(settledNow(redone)).toMatchObject([{ id: fox.id }])
  })

  it('B20 is not made when its sentence no longer reads as it did', () => {
    const state = stateOf(text, all)
    const elsewhere = {
      ...fox,
      repairs: fox.repairs.map((one) => ({ ...one, guards: [{ from: 0, to: 17, text: 'One red fox walks' }] })),
    }
    const [first] = elsewhere.repairs
    expect(first && repairFindings(state, [{ finding: elsewhere, repair: first }], 'aloud')).toEqual({ kind: 'stale' })
  })

  it('with several choices makes those whose sentences hold, as one step', () => {
    const state = stateOf(text, all)
    const choices = all.flatMap((finding) => finding.repairs.map((one) => ({ finding, repair: one })))
    const settling = repairFindings(state, [...choices, ...choices], 'aloud')
    expect(settling).toMatchObject({ kind: 'settled', count: 3 })
    if (settling.kind !== 'settled') return
    const after = apply(state, settling.spec)
    expect(after.doc.toString()).toBe('One fox runs. Two birds sing.\n\nThree dogs sleep. Four cats were seen seen.')
    expect(run(after, undo).doc.toString()).toBe(text)
  })

  it('that only inserts is not offered again by a check of the text before it', () => {
    const end = text.length
    const insertion = findingOn(text, { words: 'seen seen', becomes: 'x' })
    const finding: Finding = {
      ...insertion,
      repairs: [
        {
          label: 'Add',
          kind: 'safe',
          edits: [{ from: end, to: end, insert: '”' }],
          guards: [{ from: end - 5, to: end, text: 'seen.' }],
        },
      ],
    }
    const before = stateOf(text, [finding])
    const after = repair(before, finding)
    expect(findingsNow(after)).toEqual([])
    const late = apply(after, {
      effects: setFindings.of({ version: before.field(draftField)?.version ?? 0, findings: [finding], unread: [] }),
    })
    expect(findingsNow(late)).toEqual([])
  })

  it('undone is not taken back by a check of the text with it', () => {
    const undone = run(repair(stateOf(text, all), fox), undo)
    const late = apply(undone, {
      effects: setFindings.of({ version: 2, findings: [birds, dogs], unread: [{ from: 4, to: 11 }] }),
    })
    expect(findingsNow(late).map(({ id }) => id)).toEqual([fox.id, birds.id, dogs.id])
  })
})

describe('ignoring', () => {
  it('hides the finding, also from later checks, and is undone', () => {
    const before = apply(stateOf(text, all), goTo(stateOf(text, all), birds, 'aloud'))
    const after = apply(before, ignoreFinding(before, birds, 'aloud'))
    expect(after.field(reviewField).stops.map(({ id }) => id)).toEqual([fox.id, dogs.id])
    expect(currentFinding(after)?.id).toBe(dogs.id)
    expect(found(after, all).field(reviewField).stops).toHaveLength(2)
    const undone = run(after, undo)
    expect(undone.field(reviewField).stops.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    expect(undone.field(currentField)).toBe(birds.id)
  })

  it('all like this takes the same rule with the same words, and those found later', () => {
    const twin = { ...birds, id: 'test-rule~blue birds~elsewhere', ranges: [{ from: 60, to: 70 }] as const, repairs: [] }
    const state = stateOf(text, [...all, twin])
    const after = apply(state, ignoreAllLike(state, birds, 'aloud'))
    expect(after.field(reviewField).stops.map(({ id }) => id)).toEqual([fox.id, dogs.id])
    const third = { ...twin, id: 'test-rule~blue birds~third' }
    expect(found(after, [...all, third]).field(reviewField).stops).toHaveLength(2)
    expect(run(after, undo).field(reviewField).stops).toHaveLength(4)
  })
})

describe('undo', () => {
  it('B19 of k settlements and typed words brings back text and findings', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constantFrom('repair' as const, 'ignore' as const, 'ignore all' as const), pick: fc.nat() }),
      fc.record({ kind: fc.constant('type' as const), pick: fc.nat() }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const start = stateOf(text, all)
        let state = start
        let made = 0
        for (const { kind, pick } of steps) {
          const stops = stopsNow(state)
          const finding = stops[pick % Math.max(1, stops.length)]
          if (kind === 'type') {
            state = apply(state, {
              changes: { from: pick % (state.doc.length + 1), insert: 'é😀' },
              annotations: [],
              userEvent: 'input.paste',
            })
            made += 1
          } else if (finding !== undefined) {
            const next =
              kind === 'repair'
                ? repair(state, finding)
                : apply(state, (kind === 'ignore' ? ignoreFinding : ignoreAllLike)(state, finding, 'aloud'))
            if (next !== state) made += 1
            state = next
          }
        }
        for (let at = 0; at < made; at++) state = run(state, undo)
        expect(state.doc.toString()).toBe(text)
        expect(findingsNow(state)).toEqual(findingsNow(start))
        expect(settledNow(state)).toEqual([])
      }),
    )
  })

  it('does not count a jump from finding to finding as a step', () => {
    let state = repair(stateOf(text, all), fox)
    const next = goToNext(state, 'aloud')
    if (next !== null) state = apply(state, next)
    expect(run(state, undo).doc.toString()).toBe(text)
  })
})

describe('a jump', () => {
  it('goes round in reading order', () => {
    let state = stateOf(text, all)
    const visited: (string | null)[] = []
    for (let at = 0; at < 4; at++) {
      const next = goToNext(state, 'aloud')
      if (next !== null) state = apply(state, next)
      visited.push(state.field(currentField))
    }
    expect(visited).toEqual([fox.id, birds.id, dogs.id, fox.id])
    const back = goToPrevious(state, 'aloud')
    expect(back && apply(state, back).field(currentField)).toBe(dogs.id)
  })

  it('starts at the caret', () => {
    const state = apply(stateOf(text, all), { selection: { anchor: text.indexOf('Three') } })
    const next = goToNext(state, 'aloud')
    expect(next && apply(state, next).field(currentField)).toBe(dogs.id)
  })

  it('starts at the caret again once the editor has moved it', () => {
    const onDogs = apply(stateOf(text, all), goTo(stateOf(text, all), dogs, 'aloud'))
    const step = (caret: number, to: typeof goToNext) => {
      const moved = apply(onDogs, { selection: { anchor: caret } })
      const move = to(moved, 'aloud')
      return move && apply(moved, move).field(currentField)
    }
    expect(step(0, goToNext)).toBe(fox.id)
    expect(step(text.indexOf('Two'), goToNext)).toBe(birds.id)
    expect(step(text.indexOf('sing'), goToPrevious)).toBe(birds.id)
    expect(step(text.length, goToPrevious)).toBe(dogs.id)
    expect(step(text.indexOf('dogs'), goToPrevious)).toBe(birds.id)
  })

  it('is announced once, with category, message, repair and position', () => {
    const state = stateOf(text, all)
    const transaction = state.update(goTo(state, birds, 'aloud'))
    const said = transaction.effects.filter((effect) => effect.is(EditorView.announce)).map(({ value }) => value)
    expect(said).toEqual(['Broken. “blue birds” looks wrong. Repair 1: Make it birds. Stop 1 of 2.'])
    const silent = state.update(goTo(state, birds, 'silently'))
    expect(silent.effects.some((effect) => effect.is(EditorView.announce))).toBe(false)
  })

  it('after a repair is announced once too, counting what was settled', () => {
    const state = stateOf(text, all)
    const [first] = fox.repairs
    const settling = first && repairFindings(state, [{ finding: fox, repair: first }], 'aloud')
    if (settling?.kind !== 'settled') throw new Error('not settled')
    const transaction = state.update(settling.spec)
    const said = transaction.effects.filter((effect) => effect.is(EditorView.announce)).map(({ value }) => value)
    expect(said).toEqual(['Broken. “blue birds” looks wrong. Repair 1: Make it birds. Stop 1 of 2.'])
    expect(walkProgress(transaction.state)).toEqual({ stop: 1, open: 2, total: 2 })
  })
})
