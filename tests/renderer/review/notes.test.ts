import { redo, undo, undoDepth } from '@codemirror/commands'
import { type EditorState, Transaction } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { setCheck } from '../../../src/renderer/editor/check-field'
import { ignoreFinding, ignoreRule } from '../../../src/renderer/editor/ignore-findings'
import { setOutline } from '../../../src/renderer/editor/outline-field'
import { walkProgress } from '../../../src/renderer/editor/passages-field'
import { reviewField, stopsNow } from '../../../src/renderer/editor/review-field'
import { repairFindings } from '../../../src/renderer/editor/settle-findings'
import { settledNow } from '../../../src/renderer/editor/settlement'
import { takeBack } from '../../../src/renderer/editor/take-back'
import { askAboutFinding } from '../../../src/renderer/queries/ask'
import { fateOf, queriesField } from '../../../src/renderer/queries/queries-field'
import { addWord, dictionaryField, isKnown, removeWord, wordToAdd } from '../../../src/renderer/review/dictionary-field'
import { notesOf, restoreNotes } from '../../../src/renderer/review/notes'
import { markRead, unreadBlocks } from '../../../src/renderer/review/read-field'
import { marksBefore } from '../../../src/renderer/review/start-marks'
import type { ReviewNotes } from '../../../src/shared/review-notes'
import { blocksOf } from '../helpers/fake-proofreader'
import { findingOn, rangeOf } from '../helpers/findings'
import { apply, found, run, stateOf } from '../helpers/state'

const text = 'One red fox runs.\n\nTwo blue birds sing.\n\nThree old dogs sleep.'
const fox = findingOn(text, { words: 'red fox', becomes: 'fox', guard: 'One red fox runs.' })
const birds = findingOn(text, { words: 'blue birds' })
const dogs = findingOn(text, { words: 'old dogs', rule: 'age' })
const outline = setOutline.of({ blocks: blocksOf(text), words: 11, sentences: 3, unanalysed: [], source: '' })

function worked(): EditorState {
  const isChecked = setCheck.of({ kind: 'checked', reading: false })
  let state = apply(stateOf(text, [fox, birds, dogs]), { effects: [outline, isChecked] })
  state = apply(state, { effects: markRead.of([rangeOf(text, 'One red fox runs.')]), selection: { anchor: 5 } })
  const [repair] = fox.repairs
  const settling = repair && repairFindings(state, [{ finding: fox, repair }], 'silently')
  if (settling?.kind !== 'settled') throw new Error('not settled')
  state = apply(state, settling.spec)
  const [moved] = stopsNow(state)
  if (moved === undefined) throw new Error('no stop')
  state = apply(state, askAboutFinding(state, moved, 'silently'))
  const [last] = stopsNow(state)
  return last === undefined ? state : apply(state, ignoreFinding(state, last, 'silently'))
}

function opened(draft: string, notes: ReviewNotes): EditorState {
  const state = stateOf(draft)
  const spec = restoreNotes(state, { notes, modified: null, words: ['Zelensky'] })
  return apply(state, { ...spec, annotations: Transaction.addToHistory.of(false) })
}

describe('notes', () => {
  it('bring everything back into the same text, and are no step of undo', () => {
    const before = worked()
    const notes = structuredClone(notesOf(before))
    const draft = before.doc.toString()
    const blocks = blocksOf(draft)
    const after = apply(opened(draft, notes), {
      effects: setOutline.of({ blocks, words: 10, sentences: 3, unanalysed: [], source: '' }),
    })
    expect(settledNow(after).map(({ kind }) => kind)).toEqual(['repaired', 'queried', 'ignored'])
    expect(after.field(queriesField)).toEqual(before.field(queriesField))
    expect(walkProgress(found(after, [])).total).toBe(3)
    expect(marksBefore(after)).toEqual(marksBefore(before))
    expect(after.selection.main.head).toBe(before.selection.main.head)
    expect(unreadBlocks(after)).toHaveLength(2)
    expect(settledNow(run(after, undo))).toHaveLength(3)
    const [repaired] = settledNow(after)
    const taking = repaired && takeBack(after, repaired)
    expect(taking?.kind === 'taken-back' && apply(after, taking.spec).doc.toString()).toBe(text)
  })

  it('of another text keep what was ignored and asked, and let go of repairs', () => {
    const notes = notesOf(worked())
    const after = opened(`A new first paragraph.\n\n${text}`, notes)
    expect(settledNow(after).map(({ kind }) => kind)).toEqual(['queried', 'ignored'])
    const [query] = after.field(queriesField)
    expect(query && fateOf(after.doc, query)).toBe('as it was')
    const [other] = opened('Something else entirely stands here.', notes).field(queriesField)
    expect(other?.quote).toBe('Two blue birds sing.')
  })

  it('do not undo what was done before they came', () => {
    const state = stateOf(text, [birds])
    const ignored = apply(state, ignoreFinding(state, birds, 'silently'))
    const notes = { ...notesOf(ignored), settled: settledNow(ignored) }
    expect(settledNow(apply(ignored, restoreNotes(ignored, { notes, modified: null, words: [] })))).toHaveLength(1)
  })
})

describe('ignoring a rule', () => {
  it('takes what it says later too, and is undone', () => {
    const state = stateOf(text, [fox, birds, dogs])
    const after = apply(state, ignoreRule(state, fox, 'silently'))
    expect(found(after, [fox, birds, dogs]).field(reviewField).stops).toEqual([dogs])
    expect(run(after, undo).field(reviewField).stops).toHaveLength(3)
  })
})

describe('the dictionary', () => {
  const name = findingOn(text, { words: 'blue birds', rule: 'name-variant', category: 'translation' })

  it('hides what only says that a known name is odd, and nothing else', () => {
    const after = apply(stateOf(text, [name, dogs]), { effects: [addWord.of('Blue Birds'), addWord.of('old dogs')] })
    expect(after.field(reviewField).stops).toEqual([dogs])
    const undone = run(after, undo)
    expect(undone.field(reviewField).stops).toHaveLength(2)
    expect(run(undone, redo).field(dictionaryField)).toEqual(new Set(['blue birds', 'old dogs']))
  })

  it('keeps what was put in before it came from main', () => {
    const state = apply(stateOf(text), { effects: addWord.of('Kyiv') })
    const after = apply(state, restoreNotes(state, { notes: null, modified: null, words: ['zelenskyy'] }))
    expect(after.field(dictionaryField)).toEqual(new Set(['zelenskyy', 'kyiv']))
  })

  it('has nothing to undo for a word that was in it, or was not there to be taken out', () => {
    const state = apply(stateOf(text), restoreNotes(stateOf(text), { notes: null, modified: null, words: ['kyiv'] }))
    const again = apply(apply(state, { effects: addWord.of('Kyiv') }), { effects: removeWord.of('Lviv') })
    expect(undoDepth(again)).toBe(0)
    expect(again.field(dictionaryField)).toBe(state.field(dictionaryField))
    const removed = apply(state, { effects: removeWord.of('Kyiv') })
    expect(run(removed, undo).field(dictionaryField)).toEqual(new Set(['kyiv']))
  })

  it('knows a name whose every word it knows', () => {
    expect(isKnown(new Set(['volodymyr', 'zelensky']), 'name-variant', 'Volodymyr Zelensky')).toBe(true)
    expect(isKnown(new Set(['zelensky']), 'name-variant', 'Volodymyr Zelensky')).toBe(false)
    expect(isKnown(new Set(['sleep']), 'verb-form', 'sleep')).toBe(false)
  })

  it('knows nothing of a mark on no word', () => {
    expect(isKnown(new Set(['kyiv']), 'wrong-encoding', '\uFFFD')).toBe(false)
  })

  it('takes words and names, not sentences', () => {
    const state = stateOf(text)
    expect(wordToAdd(apply(state, { selection: { anchor: 4, head: 11 } }), '')).toBe('red fox')
    expect(wordToAdd(state, '')).toBeNull()
    const marked = stateOf('“Zelenskyy,” the U.S. said. Koval.')
    const selected = (anchor: number, head: number) => wordToAdd(apply(marked, { selection: { anchor, head } }), '')
    expect([selected(0, 12), selected(17, 21), selected(28, 34)]).toEqual(['Zelenskyy', 'U.S.', 'Koval'])
    expect(wordToAdd(state, 'one two three four five six seven eight nine')).toBeNull()
  })
})
