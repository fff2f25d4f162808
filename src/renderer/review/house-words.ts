import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import { onceEach } from '../../engine/once-each'
import type { HouseList } from '../../shared/house-list'
import { dictionaryField } from './dictionary-field'

/** The words of the desk’s dictionary, as main read them. */
export const setHouseWords = StateEffect.define<ReadonlySet<string>>()

/** Words the whole desk knows to be right, beside those of the editor’s own dictionary. They outlive a draft in its window. */
export const houseWordsField = StateField.define<ReadonlySet<string>>({
  create: () => new Set(),
  update: (words, { effects }) => effects.findLast((effect) => effect.is(setHouseWords))?.value ?? words,
})

/** The words of the editor’s and of the desk’s dictionary. They change seldom, and are asked for with each keystroke. */
export function knownWords(state: EditorState): ReadonlySet<string> {
  return together(state.field(dictionaryField))(state.field(houseWordsField))
}

const together = onceEach((own: ReadonlySet<string>) =>
  onceEach((house: ReadonlySet<string>): ReadonlySet<string> => new Set([...own, ...house])),
)

/** The desk’s dictionary: lines of its list in small letters. The others are names, of which the list says how they are spelled. */
export function houseWordsOf(list: HouseList): ReadonlySet<string> {
  return new Set(list.kind === 'read' ? list.names.flatMap(({ name }) => (name === name.toLowerCase() ? [name] : [])) : [])
}
