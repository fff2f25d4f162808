import { redo, undo } from '@codemirror/commands'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine'
import { goTo } from '../../../src/renderer/editor/go-to'
import { ignoreFinding } from '../../../src/renderer/editor/ignore-findings'
import { reviewField } from '../../../src/renderer/editor/review-field'
import { currentFinding } from '../../../src/renderer/editor/selectors'
import { settledNow } from '../../../src/renderer/editor/settlement'
import { askAboutFinding, askAboutSelection, queryAbout } from '../../../src/renderer/queries/ask'
import { fateOf, openQueries, putQueries, queriesField, removeQueries } from '../../../src/renderer/queries/queries-field'
import { queryText } from '../../../src/renderer/queries/query-text'
import { exportConcerns } from '../../../src/renderer/review/export-concerns'
import { findingOn, rangeOf } from '../helpers/findings'
import { apply, run, stateOf } from '../helpers/state'

const text = 'One red fox runs. Two blue birds sing.\n\nThree old dogs sleep.'
const fox = findingOn(text, { words: 'red fox' })
const birds = findingOn(text, { words: 'blue birds' })

function asked() {
  const state = stateOf(text, [fox, birds])
  const there = apply(state, goTo(state, fox, 'silently'))
  return apply(there, askAboutFinding(there, fox, 'silently'))
}

describe('a question about a finding', () => {
  it('quotes the sentence, settles the finding and moves on', () => {
    const state = asked()
    expect(state.field(queriesField)).toMatchObject([
      { quote: 'One red fox runs.', question: 'What is meant by “red fox”?', rule: 'test-rule', answered: false },
    ])
    expect(settledNow(state)).toMatchObject([{ kind: 'queried', id: fox.id }])
    expect(state.field(reviewField).stops.map(({ id }) => id)).toEqual([birds.id])
    expect(currentFinding(state)?.id).toBe(birds.id)
  })

  it('is undone and redone with its finding', () => {
    const undone = run(asked(), undo)
    expect(undone.field(queriesField)).toEqual([])
    expect(undone.field(reviewField).stops).toHaveLength(2)
    const redone = run(undone, redo)
    expect(redone.field(queriesField)).toHaveLength(1)
    expect(redone.field(reviewField).stops).toHaveLength(1)
  })

  it('says that its sentence was changed or deleted since', () => {
    const state = asked()
    const rewritten = apply(state, { changes: { ...rangeOf(text, 'red fox'), insert: 'grey wolf' } })
    const [query] = rewritten.field(queriesField)
    expect(query && fateOf(rewritten.doc, query)).toBe('changed')
    expect(queryText(rewritten, rewritten.field(queriesField))).toContain(
      '“One red fox runs.”\n   What is meant by “red fox”?\n   The sentence was changed since; it reads: “One grey wolf runs.”',
    )
    const deleted = apply(state, { changes: { from: 0, to: 18 } })
    const [gone] = deleted.field(queriesField)
    expect(gone && fateOf(deleted.doc, gone)).toBe('gone')
    const [kept] = apply(state, { changes: { from: 0, insert: 'Moved. ' } }).field(queriesField)
    expect(kept?.from).toBe(7)
  })
})

describe('a question about the selection', () => {
  it('takes the words selected, or the sentence at the caret', () => {
    const state = stateOf(text)
    const selected = apply(state, { selection: { anchor: 4, head: 11 } })
    const spec = askAboutSelection(selected)
    expect(spec && apply(selected, spec).field(queriesField)).toMatchObject([{ quote: 'red fox', question: '' }])
    const caret = apply(state, { selection: { anchor: 20 } })
    const other = askAboutSelection(caret)
    expect(other && apply(caret, other).field(queriesField)).toMatchObject([{ quote: 'Two blue birds sing.' }])
  })

  it('is reworded and answered, and both are undone', () => {
    const state = asked()
    const [query] = state.field(queriesField)
    if (query === undefined) throw new Error('no query')
    const answered = apply(state, { effects: putQueries.of([{ ...query, question: 'Who?', answered: true }]) })
    expect(openQueries(answered)).toEqual([])
    expect(answered.field(queriesField)).toMatchObject([{ question: 'Who?' }])
    expect(openQueries(run(answered, undo))).toHaveLength(1)
  })
})

describe('a question about a mark of legal weight', () => {
  const legal: Finding = {
    ...fox,
    category: 'translation',
    severity: 10,
    repairs: [{ label: 'Ask who says so', kind: 'query', edits: [], guards: [], question: 'Who says so?' }],
  }

  function accused() {
    const state = stateOf(text, [legal, birds])
    const there = apply(state, goTo(state, legal, 'silently'))
    return apply(there, askAboutFinding(there, legal, 'silently'))
  }

  it('leaves it open, for the verdict and for the export, and moves on', () => {
    const state = accused()
    expect(state.field(queriesField)).toMatchObject([{ quote: 'One red fox runs.', question: 'Who says so?', finding: legal.id }])
    expect(settledNow(state)).toEqual([])
    expect(state.field(reviewField).sense.map(({ id }) => id)).toEqual([legal.id, birds.id])
    expect(exportConcerns(state).grave.map(({ id }) => id)).toEqual([legal.id])
    expect(currentFinding(state)?.id).toBe(birds.id)
  })

  it('is known by it, answered or not, until the question is taken off the list', () => {
    const state = accused()
    const [query] = state.field(queriesField)
    if (query === undefined) throw new Error('no query')
    expect(queryAbout(state, legal)).toBe(query)
    const answered = apply(state, { effects: putQueries.of([{ ...query, answered: true }]) })
    expect(exportConcerns(answered).grave).toHaveLength(1)
    expect(queryAbout(answered, legal)).not.toBeNull()
    expect(queryAbout(apply(state, { effects: removeQueries.of([query.id]) }), legal)).toBeNull()
  })

  it('goes when its words change, or when it is ignored', () => {
    const state = accused()
    const rewritten = apply(state, { changes: { ...rangeOf(text, 'red fox'), insert: 'grey wolf' } })
    expect(exportConcerns(rewritten).grave).toEqual([])
    expect(exportConcerns(apply(state, ignoreFinding(state, legal, 'silently'))).grave).toEqual([])
  })

  it('is undone with the way to the next stop, and redone', () => {
    const undone = run(accused(), undo)
    expect(undone.field(queriesField)).toEqual([])
    expect(currentFinding(undone)?.id).toBe(legal.id)
    const redone = run(undone, redo)
    expect(queryAbout(redone, legal)).not.toBeNull()
    expect(currentFinding(redone)?.id).toBe(birds.id)
  })

  it('settles a sentence that makes no sense, which shows its damage to everyone', () => {
    const state = stateOf(text, [{ ...legal, category: 'broken' }])
    const asked = apply(state, askAboutFinding(state, { ...legal, category: 'broken' }, 'silently'))
    expect(settledNow(asked)).toMatchObject([{ kind: 'queried', id: legal.id }])
    expect(exportConcerns(asked).grave).toEqual([])
  })

  it('stays where it is when it is the only stop', () => {
    const state = stateOf(text, [legal])
    const there = apply(state, goTo(state, legal, 'silently'))
    expect(currentFinding(apply(there, askAboutFinding(there, legal, 'silently')))?.id).toBe(legal.id)
  })
})
