import { StateEffect, StateField } from '@codemirror/state'
import type { HouseList } from '../../shared/house-list'

/** The words of the desk’s dictionary, as main read them. */
export const setHouseWords = StateEffect.define<ReadonlySet<string>>()

/** Words the whole desk knows to be right, beside those of the editor’s own dictionary. They outlive a draft in its window. */
export const houseWordsField = StateField.define<ReadonlySet<string>>({
  create: () => new Set(),
  update: (words, { effects }) => effects.findLast((effect) => effect.is(setHouseWords))?.value ?? words,
})

/** The desk’s dictionary: lines of its list in small letters. The others are names, of which the list says how they are spelled. */
export function houseWordsOf(list: HouseList): ReadonlySet<string> {
  return new Set(list.kind === 'read' ? list.names.flatMap(({ name }) => (name === name.toLowerCase() ? [name] : [])) : [])
}
