import { redo, undo } from '@codemirror/commands'
import type { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine'
import { repairFindings } from '../../../src/renderer/editor/settle-findings'
import { settledNow } from '../../../src/renderer/editor/settlement'
import { takeBack } from '../../../src/renderer/editor/take-back'
import { notesOf, restoreNotes } from '../../../src/renderer/review/notes'
import { findingOn } from '../helpers/findings'
import { apply, findingsNow, run, stateOf } from '../helpers/state'

const words = ['aa ', 'bb ', 'cc ', 'dd ', 'ee ', 'ff ']
const text = words.join('')
const findings = words.map((word) => findingOn(text, { words: word, becomes: '' }))
const idOf = (word: string): string => findingOn(text, { words: word }).id

/** Deletes words as one step. */
function remove(state: EditorState, gone: readonly string[]): EditorState {
  const ids = gone.map(idOf)
  const found = ids.flatMap((id) => findingsNow(state).filter((one) => one.id === id))
  const choices = found.flatMap((finding: Finding) => finding.repairs.map((repair) => ({ finding, repair })))
  const settling = repairFindings(state, choices, 'silently')
  if (settling.kind !== 'settled') throw new Error('not settled')
  return apply(state, settling.spec)
}

function putBack(state: EditorState, word: string): EditorState {
  const settlement = settledNow(state).find(({ id }) => id === idOf(word))
  const taking = settlement && takeBack(state, settlement)
  if (taking?.kind !== 'taken-back') throw new Error('not taken back')
  return apply(state, taking.spec)
}

const textOf = (state: EditorState): string => state.doc.toString()
const without = (gone: ReadonlySet<string>): string => words.filter((word) => !gone.has(word)).join('')

describe('deletions side by side that are taken back', () => {
  it.each([
    ['the first first', ['bb ', 'cc '], ['aa bb dd ee ff ', text]],
    ['the last first', ['cc ', 'bb '], ['aa cc dd ee ff ', text]],
  ])('come back in their order: %s', (_, order, expected) => {
    for (const steps of [[['bb ', 'cc ']], [['bb '], ['cc ']], [['cc '], ['bb ']]]) {
      let state = stateOf(text, findings)
      for (const gone of steps) state = remove(state, gone)
      const seen = order.map((word) => textOf((state = putBack(state, word))))
      expect(seen).toEqual(expected)
    }
  })

  it('come back in their order after a restart', () => {
    const before = remove(stateOf(text, findings), ['cc ', 'bb ', 'dd '])
    const notes = structuredClone(notesOf(before))
    const opened = stateOf(textOf(before))
    let state = apply(opened, restoreNotes(opened, { notes, modified: null, words: [] }))
    for (const word of ['bb ', 'dd ', 'cc ']) state = putBack(state, word)
    expect(textOf(state)).toBe(text)
  })

  it('come back in their order in whatever order they were made, undone and taken back', () => {
    const step = fc.record({
      kind: fc.constantFrom('remove' as const, 'remove' as const, 'take back' as const, 'undo' as const, 'redo' as const),
      picks: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let state = stateOf(text, findings)
        for (const { kind, picks } of steps) {
          const gone = new Set(words.filter((word) => settledNow(state).some(({ id }) => id === idOf(word))))
          const there = picks.filter((word) => !gone.has(word) && findingsNow(state).some(({ id }) => id === idOf(word)))
          const back = picks.find((word) => gone.has(word))
          if (kind === 'remove' && there.length > 0) state = remove(state, there)
          if (kind === 'take back' && back !== undefined) state = putBack(state, back)
          if (kind === 'undo') state = run(state, undo)
          if (kind === 'redo') state = run(state, redo)
          const now = new Set(words.filter((word) => settledNow(state).some(({ id }) => id === idOf(word))))
          expect(textOf(state)).toBe(without(now))
        }
      }),
    )
  })
})
