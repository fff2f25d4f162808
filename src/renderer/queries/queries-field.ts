import { invertedEffects } from '@codemirror/commands'
import { type ChangeDesc, type EditorState, type Extension, StateEffect, StateField, type Text } from '@codemirror/state'
import type { Query } from '../../shared/review-notes'
import { currentField, setCurrent } from '../editor/current-field'
import { mapWords } from '../editor/map-range'

export type { Query }

const mapQueries = (queries: readonly Query[], changes: ChangeDesc): readonly Query[] =>
  queries.map((query) => mapWords(query, changes))

/** Puts questions on the list, or others in the place of those with the same id. Positions are those after the transaction. */
export const putQueries = StateEffect.define<readonly Query[]>({ map: mapQueries })

/** Takes the questions with these ids off the list. */
export const removeQueries = StateEffect.define<readonly string[]>()

/** All questions of this draft, in reading order. */
export const queriesField = StateField.define<readonly Query[]>({
  create: () => [],
  update(queries, transaction) {
    let next = transaction.docChanged && queries.length > 0 ? mapQueries(queries, transaction.changes) : queries
    for (const effect of transaction.effects) {
      if (effect.is(putQueries)) {
        const ids = new Set(effect.value.map(({ id }) => id))
        next = [...next.filter(({ id }) => !ids.has(id)), ...effect.value].toSorted((a, b) => a.from - b.from)
      }
      if (effect.is(removeQueries)) next = next.filter(({ id }) => !effect.value.includes(id))
    }
    return next
  },
})

/** The number of the next question beside these; they are known by their numbers. */
export function freeNumber(queries: readonly Query[]): number {
  return Math.max(0, ...queries.map(({ id }) => Number(id))) + 1
}

/** Makes undo and redo bring questions back, or take them off the list again, and with them the finding that was asked about. */
export function undoQueries(): Extension {
  return invertedEffects.of(({ effects, startState, state }) => {
    const before = startState.field(queriesField)
    const inverted: StateEffect<unknown>[] = []
    for (const effect of effects) {
      if (effect.is(putQueries)) {
        const ids = effect.value.map(({ id }) => id)
        const replaced = before.filter(({ id }) => ids.includes(id))
        inverted.push(removeQueries.of(ids), putQueries.of(replaced))
      }
      if (effect.is(removeQueries)) inverted.push(putQueries.of(before.filter(({ id }) => effect.value.includes(id))))
    }
    const current = startState.field(currentField)
    if (inverted.length > 0 && state.field(currentField) !== current) inverted.push(setCurrent.of(current))
    return inverted
  })
}

/** Questions the reporter has not answered. */
export function openQueries(state: EditorState): readonly Query[] {
  return state.field(queriesField).filter(({ answered }) => !answered)
}

/** What became of a question’s sentence since it was asked about. */
export type Fate = 'as it was' | 'changed' | 'gone'

export function fateOf(doc: Text, { from, to, quote }: Query): Fate {
  const now = doc.sliceString(from, Math.min(to, doc.length))
  if (now === quote) return 'as it was'
  return now.trim() === '' ? 'gone' : 'changed'
}
