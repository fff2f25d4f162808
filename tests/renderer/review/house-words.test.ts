import { expect, it } from 'vitest'
import { createEditorState, nothingCarried } from '../../../src/renderer/editor/create-editor-state'
import { reviewField } from '../../../src/renderer/editor/review-field'
import { houseWordsField, houseWordsOf, setHouseWords } from '../../../src/renderer/review/house-words'
import type { HouseList } from '../../../src/shared/house-list'
import { findingOn } from '../helpers/findings'
import { apply, draftOf, stateOf } from '../helpers/state'

const text = 'The gigafactory of Zelensky is shut.'
const word = findingOn(text, { words: 'gigafactory', rule: 'spelling' })
const name = findingOn(text, { words: 'Zelensky', rule: 'name-variant' })
const list: HouseList = {
  kind: 'read',
  file: 'desk.txt',
  names: [
    { name: 'gigafactory', not: [] },
    { name: 'Zelensky', not: [] },
  ],
}

it('what the desk knows to be a word is no finding of spelling, and a name on its list says nothing of findings', () => {
  const state = stateOf(text, [word, name])
  expect(state.field(reviewField).stops).toEqual([word, name])
  const known = apply(state, { effects: setHouseWords.of(houseWordsOf(list)) })
  expect(known.field(reviewField).stops).toEqual([name])
  const gone = apply(known, { effects: setHouseWords.of(houseWordsOf({ kind: 'none' })) })
  expect(gone.field(reviewField).stops).toEqual([word, name])
})

it('the desk’s words outlive the draft in its window', () => {
  const houseWords = houseWordsOf(list)
  expect(createEditorState(draftOf(text), { ...nothingCarried, houseWords }, []).field(houseWordsField)).toBe(houseWords)
})
