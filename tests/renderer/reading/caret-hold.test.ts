import { EditorSelection } from '@codemirror/state'
import { expect, test } from 'vitest'
import { setAwaited } from '../../../src/renderer/editor/awaited-field'
import { createCaretHold } from '../../../src/renderer/reading/caret-hold'
import { findingOn } from '../helpers/findings'
import { apply, stateOf } from '../helpers/state'

const text = 'One red fox runs. Two blue birds sing.'
const fox = findingOn(text, { words: 'red fox', rule: 'second-reader' })
const birds = findingOn(text, { words: 'blue birds', rule: 'second-reader' })
const caretIn = (words: string, known = stateOf(text)) =>
  apply(known, { selection: EditorSelection.cursor(text.indexOf(words) + 2) })

test('a new mark of a reader does not come up where the caret is', () => {
  const hold = createCaretHold()
  expect(hold.admit(caretIn('red fox'), [fox, birds])).toEqual([birds])
  expect(hold.isFree(caretIn('fox runs'))).toBe(false)
  expect(hold.isFree(caretIn('blue'))).toBe(true)
  expect(hold.isFree(caretIn('blue'))).toBe(false)
})

test('one that is shown already stays, and marks of rules are none of its business', () => {
  const hold = createCaretHold()
  expect(hold.admit(caretIn('red fox', stateOf(text, [fox])), [fox])).toEqual([fox])
  const ruled = { ...fox, rule: 'doubled-word' }
  expect(hold.admit(caretIn('red fox'), [ruled])).toEqual([ruled])
})

test('a mark of a rule that a reader has made certain waits as well', () => {
  const doubtful = { ...fox, rule: 'odd-colour', tier: 'doubtful' } as const
  const certain = { ...doubtful, tier: 'likely', also: ['second-reader'] } as const
  expect(createCaretHold().admit(caretIn('red fox', stateOf(text, [doubtful])), [certain])).toEqual([])
})

test('one that is known by another word beside it stays too', () => {
  const known = caretIn('red fox', stateOf(text, [{ ...fox, id: 'second-reader~red fox~others' }]))
  expect(createCaretHold().admit(known, [fox])).toEqual([fox])
})

test('where the walk put the caret, marks come up', () => {
  const awaiting = apply(caretIn('red fox'), { effects: setAwaited.of(fox.id) })
  expect(createCaretHold().admit(awaiting, [fox])).toEqual([fox])
})
