import type { EditorState, TransactionSpec } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine'
import { setCheck } from '../../../src/renderer/editor/check-field'
import { setFindings } from '../../../src/renderer/editor/findings-field'
import { ignoreFinding } from '../../../src/renderer/editor/ignore-findings'
import { setOutline } from '../../../src/renderer/editor/outline-field'
import { sumOf } from '../../../src/formats/report/report'
import { defaultOptions, setOptions } from '../../../src/renderer/editor/options-field'
import { setOriginal } from '../../../src/renderer/original/original-field'
import { setHouseWords } from '../../../src/renderer/review/house-words'
import { setTicket } from '../../../src/renderer/ticket/ticket-field'
import { readerCards } from '../../../src/shared/readers/reader-cards'
import type { KeptOriginal } from '../../../src/shared/review-notes'
import { marksBefore, marksNow, rememberMarks, wholeMarksBefore } from '../../../src/renderer/review/start-marks'
import { blocksOf } from '../helpers/fake-proofreader'
import { findingOn } from '../helpers/findings'
import { apply, stateOf } from '../helpers/state'

const text = 'One red fox runs. Two blue birds sing.'
const fox = findingOn(text, { words: 'red fox' })
const birds = findingOn(text, { words: 'blue birds', category: 'translation' })

/** A check has ended; `reading`: readers have not. */
function checked(state: EditorState, findings: readonly Finding[], reading: boolean): EditorState {
  const draft = state.doc.toString()
  const words = draft.split(/\s+/u).filter((word) => word !== '').length
  const outline = setOutline.of({ blocks: blocksOf(draft), words, sentences: 2, unanalysed: [], source: '' })
  const found = setFindings.of({ version: 1, findings, unread: [] })
  return apply(state, { effects: [found, outline, setCheck.of({ kind: 'checked', reading })] })
}

describe('the marks a draft came with', () => {
  it('are counted once all readers have read it, so that an untouched draft has as many as it had', () => {
    const read = checked(checked(stateOf(text), [fox], true), [fox, birds], false)
    expect(marksBefore(read)).toEqual({ broken: 1, translation: 1, style: 0, words: 8 })
    expect(marksNow(read)).toEqual({ broken: 1, translation: 1, style: 0 })
    expect(marksBefore(checked(read, [], false))).toEqual(marksBefore(read))
  })

  it('are not remembered before', () => {
    const state = checked(stateOf(text), [fox], true)
    expect(marksBefore(state)).toMatchObject({ broken: 1 })
    expect(wholeMarksBefore(state)).toBeNull()
    expect(wholeMarksBefore(checked(state, [fox], false))).toMatchObject({ broken: 1 })
  })

  it('hold what was settled, and the words that stood there, while a reader was at it', () => {
    const state = checked(stateOf(text), [fox], true)
    const shorter = apply(state, { changes: { from: 0, to: 'One '.length } })
    const ignored = apply(shorter, ignoreFinding(shorter, fox, 'silently'))
    expect(marksBefore(checked(ignored, [birds], false))).toEqual({ broken: 1, translation: 1, style: 0, words: 8 })
  })

  it('are those of a story pasted into an empty paper, whatever was checked there', () => {
    const empty = checked(stateOf(''), [], false)
    expect(marksBefore(empty)).toBeNull()
    const titled = checked(apply(empty, { changes: { from: 0, insert: 'Foxes' } }), [], false)
    const pasted = apply(titled, { changes: { from: 0, to: 5, insert: text }, userEvent: 'input.paste' })
    expect(marksBefore(checked(pasted, [fox, birds], false))).toEqual({ broken: 1, translation: 1, style: 0, words: 8 })
  })

  it('are those that were remembered', () => {
    const marks = { broken: 3, translation: 4, style: 5, words: 600 }
    expect(marksBefore(checked(apply(stateOf(text), { effects: rememberMarks.of(marks) }), [fox], false))).toEqual(marks)
  })

  it('are counted whatever the window shows', () => {
    const style = findingOn(text, { words: 'sing', category: 'style' })
    expect(marksNow(checked(stateOf(text), [fox, style], false))).toEqual({ broken: 1, translation: 0, style: 1 })
  })
})

describe('the marks a draft came with, seen with other eyes', () => {
  const original: KeptOriginal = { name: 'de.txt', text: 'Zwei blaue Vögel singen.', language: 'de', links: [] }
  const ticket = { date: '', language: 'German', desk: '', style: '', slug: '' }
  const rulesOff = (...rules: readonly string[]): TransactionSpec => ({
    effects: setOptions.of({ ...defaultOptions, rulesOff: new Set(rules) }),
  })
  const sumBefore = (state: EditorState): number => sumOf(marksBefore(state) ?? marksNow(state))
  const birds = findingOn(text, { words: 'blue birds', category: 'translation', rule: 'odd-bird' })
  const read = checked(stateOf(text), [fox, birds], false)

  it('are fewer where a rule is turned off, and as many again where it is turned on', () => {
    const off = apply(read, rulesOff(birds.rule))
    expect([sumBefore(off), sumOf(marksNow(off))]).toEqual([1, 1])
    expect(sumBefore(apply(off, rulesOff()))).toBe(2)
  })

  it('hold what a rule had seen and was settled before it was turned off', () => {
    const settled = apply(read, ignoreFinding(read, birds, 'silently'))
    const off = apply(settled, rulesOff(birds.rule))
    expect([sumBefore(off), sumOf(marksNow(off))]).toEqual([2, 1])
  })

  it('hold what an original, a list or a ticket brings to light, until that check is through', () => {
    const [sings, one] = [findingOn(text, { words: 'sing', rule: 'original-negation' }), findingOn(text, { words: 'One' })]
    for (const effect of [setOriginal.of(original), setHouseWords.of(new Set(['fox'])), setTicket.of(ticket)]) {
      const beside = checked(apply(read, { effects: effect }), [fox, birds, sings], false)
      expect([sumBefore(beside), sumOf(marksNow(beside))]).toEqual([3, 3])
      expect(sumBefore(checked(beside, [fox, birds, sings, one], false))).toBe(3)
    }
  })

  it('are not changed by what is settled meanwhile, nor by an original that was there when they were remembered', () => {
    const beside = apply(read, { effects: setOriginal.of(original) })
    const settled = apply(beside, ignoreFinding(beside, fox, 'silently'))
    expect(sumBefore(checked(settled, [birds], false))).toBe(2)
    const marks = { broken: 3, translation: 4, style: 5, words: 600 }
    const restored = apply(stateOf(text), { effects: [setOriginal.of(original), rememberMarks.of(marks)] })
    expect(marksBefore(checked(restored, [fox], false))).toEqual(marks)
  })

  it('wait for the readers that were turned on', () => {
    const spelling = readerCards.filter(({ reader }) => reader === 'spelling').map(({ id }) => id)
    const without = checked(apply(stateOf(text), rulesOff(...spelling)), [fox], false)
    const spelt = findingOn(text, { words: 'runs', rule: 'unknown-word' })
    const reading = checked(apply(without, rulesOff()), [fox], true)
    expect(sumBefore(checked(reading, [fox, spelt], false))).toBe(2)
  })
})
