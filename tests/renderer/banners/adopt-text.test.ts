import { undo } from '@codemirror/commands'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adoptText } from '../../../src/renderer/banners/adopt-text'
import { setStanding, standingField } from '../../../src/renderer/banners/standing-field'
import { draftSaved, isEdited } from '../../../src/renderer/editor/draft-field'
import { apply, run, stateOf } from '../helpers/state'

const text = fc
  .array(fc.constantFrom('one ', 'two', '\n', '\n\n', '“', '😀', '. '), { maxLength: 12 })
  .map((parts) => parts.join(''))

test('B07 another text takes the draft’s place as one step, and undo brings the draft’s back', () => {
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const before = stateOf(mine)
      const after = apply(before, adoptText(before, theirs))
      expect(after.doc.toString()).toBe(theirs)
      if (mine !== theirs) expect(run(after, undo).doc.toString()).toBe(mine)
    }),
  )
})

test('B07 what was loaded from the file is saved; taken back by undo, it is not', () => {
  const before = stateOf('mine')
  const loaded = draftSaved.of({ version: 2, name: 'story.txt' })
  const after = apply(before, adoptText(before, 'theirs', [loaded, setStanding.of({ disk: 'same' })]))
  expect(isEdited(after)).toBe(false)
  expect(isEdited(run(after, undo))).toBe(true)
})

test('how the draft stands to its file is told part by part', () => {
  const state = apply(stateOf('text'), { effects: setStanding.of({ disk: 'deleted' }) })
  expect(state.field(standingField)).toEqual({ disk: 'deleted', recovered: null, guessed: false })
})
