import { undo } from '@codemirror/commands'
import type { EditorState, Transaction } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine'
import { goTo, goToNext } from '../../../src/renderer/editor/go-to'
import { ignoreFinding } from '../../../src/renderer/editor/ignore-findings'
import { marksIn } from '../../../src/renderer/editor/marks'
import { reviewField } from '../../../src/renderer/editor/review-field'
import { currentFinding } from '../../../src/renderer/editor/selectors'
import { repairFindings } from '../../../src/renderer/editor/settle-findings'
import { settledNow } from '../../../src/renderer/editor/settlement'
import { takeBack } from '../../../src/renderer/editor/take-back'
import { originalField, setOriginal } from '../../../src/renderer/original/original-field'
import { askAboutSelection } from '../../../src/renderer/queries/ask'
import { queriesField } from '../../../src/renderer/queries/queries-field'
import { leaveRetype, openRetype, settleRetype } from '../../../src/renderer/retype/retype'
import { retypeField } from '../../../src/renderer/retype/retype-field'
import { sentenceAround } from '../../../src/renderer/retype/sentence-at'
import { addWord, dictionaryField } from '../../../src/renderer/review/dictionary-field'
import { setTicket, ticketField } from '../../../src/renderer/ticket/ticket-field'
import { findingOn, rangeOf } from '../helpers/findings'
import { apply, found, run, stateOf } from '../helpers/state'

const text = 'One red fox runs at Gen. Smith. Two blue birds sing.\n\nThree old dogs sleep.'
const fox = findingOn(text, { words: 'red fox', becomes: 'fox', guard: 'One red fox runs at Gen. Smith.' })
const runs = findingOn(text, { words: 'runs', category: 'translation' })
const birds = findingOn(text, { words: 'blue birds', becomes: 'birds', guard: 'Two blue birds sing.' })
const all = [fox, runs, birds]

function at(finding: Finding): EditorState {
  const state = stateOf(text, all)
  return apply(state, goTo(state, finding, 'silently'))
}

function opened(finding: Finding): EditorState {
  const state = at(finding)
  const spec = openRetype(state)
  if (spec === null) throw new Error('no sentence')
  return apply(state, spec)
}

function type(state: EditorState, words: string, insert: string): EditorState {
  return apply(state, { changes: { ...rangeOf(state.doc.toString(), words), insert }, userEvent: 'input.type' })
}

function last(transactions: readonly Transaction[] | null): EditorState {
  const state = transactions?.at(-1)?.state
  if (state === undefined) throw new Error('no sentence is open')
  return state
}

describe('a sentence', () => {
  it('is the one the marks are in, abbreviations inside it or not', () => {
    const state = stateOf(text)
    const range = sentenceAround(state, fox.ranges)
    expect(range && text.slice(range.from, range.to)).toBe('One red fox runs at Gen. Smith.')
  })

  it('is two where the finding is in two', () => {
    const range = sentenceAround(stateOf(text), [rangeOf(text, 'blue'), rangeOf(text, 'red')])
    expect(range && text.slice(range.from, range.to)).toBe('One red fox runs at Gen. Smith. Two blue birds sing.')
  })

  it('is nowhere on a blank line', () => {
    expect(sentenceAround(stateOf('A.\n\n\nB.'), [{ from: 3, to: 3 }])).toBeNull()
  })
})

describe('retyping', () => {
  it('quiets the marks of the sentence and leaves the others', () => {
    const marked: string[] = []
    const state = opened(fox)
    marksIn(state, [{ from: 0, to: text.length }]).between(0, text.length, (from, to) => {
      marked.push(text.slice(from, to))
    })
    expect(marked).toEqual(['One red fox runs at Gen. Smith.', 'blue birds'])
  })

  it('settles all that was in it as one step, though stops were typed, and moves on', () => {
    const typed = type(type(opened(fox), 'One', 'A. B. One'), 'runs', 'ran')
    const after = last(settleRetype(typed, 'silently'))
    expect(after.doc.toString()).toBe(text.replace('One', 'A. B. One').replace('runs', 'ran'))
    expect(settledNow(after).map(({ kind, id }) => [kind, id])).toEqual([
      ['retyped', fox.id],
      ['retyped', runs.id],
    ])
    expect(currentFinding(after)?.id).toBe(birds.id)
    expect(after.field(retypeField)).toBeNull()
    const undone = run(after, undo)
    expect(undone.doc.toString()).toBe(text)
    expect(settledNow(undone)).toEqual([])
    expect(undone.field(reviewField).stops.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  })

  it('is left with the old words, and nothing is settled', () => {
    const after = last(leaveRetype(type(type(opened(fox), 'One', 'No'), 'runs', 'ran')))
    expect(after.doc.toString()).toBe(text)
    expect(settledNow(after)).toEqual([])
    expect(after.field(retypeField)).toBeNull()
  })

  it('is left with the caret at the current finding, so that the walk goes on from it', () => {
    const after = last(leaveRetype(opened(runs)))
    expect(after.selection.main.head).toBe(runs.ranges[0].from)
    expect(currentFinding(apply(after, goToNext(after, 'silently') ?? {}))?.id).toBe(birds.id)
    expect(last(leaveRetype(type(opened(runs), 'One', 'No'))).selection.main.head).toBe(runs.ranges[0].from)
  })

  it('without a change settles nothing', () => {
    const after = last(settleRetype(opened(fox), 'silently'))
    expect(settledNow(after)).toEqual([])
    expect(after.field(retypeField)).toBeNull()
  })

  it('can leave nothing of the sentence', () => {
    const after = last(settleRetype(type(opened(fox), 'One red fox runs at Gen. Smith.', ''), 'silently'))
    expect(after.doc.toString()).toBe(' Two blue birds sing.\n\nThree old dogs sleep.')
    expect(run(after, undo).doc.toString()).toBe(text)
  })

  it('ends when something is typed elsewhere', () => {
    expect(type(opened(fox), 'Three', 'Four').field(retypeField)).toBeNull()
  })

  it('takes back what was repaired before it only after it', () => {
    const before = type(at(fox), 'Three', 'Four')
    const spec = openRetype(before)
    const typed = type(spec ? apply(before, spec) : before, 'One', 'No')
    const after = last(leaveRetype(typed))
    expect(after.doc.toString()).toBe(text.replace('Three', 'Four'))
  })

  it('finds again what is still wrong in the new sentence', () => {
    const after = last(settleRetype(type(opened(fox), 'One', 'No'), 'silently'))
    const now = after.doc.toString()
    const again = { ...fox, ranges: [rangeOf(now, 'red fox')] as const, repairs: [] }
    expect(found(after, [again]).field(reviewField).stops).toHaveLength(1)
  })

  it('is taken back out of turn, or refused where the words changed', () => {
    const after = last(settleRetype(type(opened(fox), 'One', 'No'), 'silently'))
    const later = type(after, 'Three', 'Four')
    const [settlement] = settledNow(later)
    const taking = settlement && takeBack(later, settlement)
    if (taking?.kind !== 'taken-back') throw new Error('stale')
    expect(apply(later, taking.spec).doc.toString()).toBe(text.replace('Three', 'Four'))
    const changed = type(later, 'red', 'grey')
    const [stale] = settledNow(changed)
    expect(stale && takeBack(changed, stale)).toEqual({ kind: 'stale' })
  })

  describe('leaves what was done beside the text meanwhile', () => {
    const ticket = { date: '', language: '', desk: 'World', style: '', slug: '' }
    const source = 'Ein roter Fuchs läuft.'

    /** In the sentence something is typed, then done with its words, then more is typed. */
    function worked(): EditorState {
      let state = opened(fox)
      state = apply(state, ignoreFinding(state, fox, 'silently'))
      state = type(state, 'One', 'Only one')
      state = apply(state, { effects: addWord.of('Smith'), userEvent: 'galley.dictionary' })
      state = apply(state, { effects: setTicket.of(ticket) })
      state = apply(state, { selection: rangeAsSelection(state, 'Only one red fox') })
      state = apply(state, askAboutSelection(state) ?? {})
      const range = rangeOf(state.doc.toString(), 'red fox')
      const links = [{ original: { from: 0, to: source.length }, draft: range }]
      state = apply(state, { effects: setOriginal.of({ name: '', text: source, language: '', links }) })
      return type(state, 'Gen.', 'General')
    }

    function rangeAsSelection(state: EditorState, words: string) {
      const { from, to } = rangeOf(state.doc.toString(), words)
      return { anchor: from, head: to }
    }

    function beside(state: EditorState) {
      const now = state.doc.toString()
      const links = state.field(originalField)?.links ?? []
      return {
        words: [...state.field(dictionaryField)],
        desk: state.field(ticketField).written?.desk,
        asked: state.field(queriesField).map(({ from, to }) => now.slice(from, to)),
        linked: links.map(({ draft }) => draft && now.slice(draft.from, draft.to)),
      }
    }

    const whole = { words: ['smith'], desk: 'World', asked: ['Only one red fox'], linked: ['red fox'] }
    const before = { ...whole, asked: ['One red fox'] }

    it('when it is settled, and both are steps of undo', () => {
      const after = last(settleRetype(worked(), 'silently'))
      expect(after.doc.toString()).toBe(text.replace('One', 'Only one').replace('Gen.', 'General'))
      expect(beside(after)).toEqual(whole)
      expect(settledNow(after).map(({ kind, id }) => [kind, id])).toEqual([
        ['ignored', fox.id],
        ['retyped', runs.id],
      ])
      const undone = run(after, undo)
      expect(undone.doc.toString()).toBe(text)
      expect(beside(undone)).toEqual(before)
      expect(settledNow(undone).map(({ kind }) => kind)).toEqual(['ignored'])
      expect(beside(run(undone, undo))).toEqual({ ...before, linked: [] })
    })

    it('when it is left', () => {
      const after = last(leaveRetype(worked()))
      expect(after.doc.toString()).toBe(text)
      expect(beside(after)).toEqual(before)
      expect(settledNow(after).map(({ kind }) => kind)).toEqual(['ignored'])
    })
  })

  it('takes back a repair in it when it is left', () => {
    const state = opened(fox)
    const [repair] = fox.repairs
    const settling = repair && repairFindings(state, [{ finding: fox, repair }], 'silently')
    if (settling?.kind !== 'settled') throw new Error('not settled')
    const after = last(leaveRetype(apply(state, settling.spec)))
    expect(after.doc.toString()).toBe(text)
    expect(settledNow(after)).toEqual([])
  })
})
