import { describe, expect, it } from 'vitest'
import { exportOrder } from '../../../src/renderer/commands/export-order'
import { askAboutSelection } from '../../../src/renderer/queries/ask'
import { openQueries, putQueries } from '../../../src/renderer/queries/queries-field'
import { apply, stateOf } from '../helpers/state'

function asked(text: string) {
  const state = apply(stateOf(text), { selection: { anchor: 0, head: text.length } })
  return apply(state, askAboutSelection(state) ?? {})
}

function noteOf(state: ReturnType<typeof asked>): string {
  return exportOrder(state, 'docx-tracked').notes[0]?.text ?? ''
}

const half = /\p{Surrogate}/u

describe('a note of an export', () => {
  it('asks about the words, where the query has no question', () => {
    expect(noteOf(asked('One red fox.'))).toBe('What is meant by “One red fox.”?')
  })

  it('cuts a long quotation and a long question at a character, and shows that it did', () => {
    const state = asked(`${'a'.repeat(298)}👍👍 and more words.`)
    expect(noteOf(state)).toBe(`What is meant by “${'a'.repeat(298)}…”?`)
    const [query] = openQueries(state)
    if (query === undefined) throw new Error('no query')
    const long = apply(state, { effects: putQueries.of([{ ...query, question: `${'a'.repeat(3998)}👍👍` }]) })
    expect(noteOf(long)).toBe(`${'a'.repeat(3998)}…`)
    expect(noteOf(long)).not.toMatch(half)
  })
})
