import { redo, undo } from '@codemirror/commands'
import { Transaction } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import type { Testimony } from '../../../src/engine'
import { linkSentence, unlinkSentence } from '../../../src/renderer/original/link-sentence'
import {
  linkAt,
  originalField,
  originalLanguage,
  originalOf,
  setOriginal,
  setTestimony,
} from '../../../src/renderer/original/original-field'
import { exportOrder } from '../../../src/renderer/commands/export-order'
import { askAboutFinding, askAboutSelection } from '../../../src/renderer/queries/ask'
import { queriesField } from '../../../src/renderer/queries/queries-field'
import { queryText } from '../../../src/renderer/queries/query-text'
import { notesOf, restoreNotes } from '../../../src/renderer/review/notes'
import { ticketOf } from '../../../src/renderer/ticket/ticket-field'
import type { KeptOriginal } from '../../../src/shared/review-notes'
import { findingOn, rangeOf } from '../helpers/findings'
import { apply, run, stateOf } from '../helpers/state'

const text = 'One red fox runs. Two blue birds sing.'
const german = 'Ein roter Fuchs läuft nicht. Zwei blaue Vögel singen auf dem Dach.'
const original: KeptOriginal = { name: 'quelle.txt', text: german, language: '', links: [] }
const testimony: Testimony = {
  language: 'de',
  isStrange: false,
  links: [
    { original: [rangeOf(german, 'Ein roter Fuchs läuft nicht.')], draft: [rangeOf(text, 'One red fox runs.')], byHand: false },
    {
      original: [rangeOf(german, 'Zwei blaue Vögel singen auf dem Dach.')],
      draft: [rangeOf(text, 'Two blue birds sing.')],
      byHand: false,
    },
  ],
}
const beside = () => apply(stateOf(text), { effects: [setOriginal.of(original), setTestimony.of(testimony)] })

describe('the original beside the draft', () => {
  it('is known by its language, which goes to the ticket unless the editor says another', () => {
    expect(originalLanguage(beside())).toBe('de')
    expect(ticketOf(beside()).language).toBe('German')
    const dutch = apply(beside(), { effects: setOriginal.of({ ...original, language: 'nl' }) })
    expect(ticketOf(dutch).language).toBe('Dutch')
    expect(ticketOf(apply(dutch, { effects: setOriginal.of(null) })).language).toBe('')
  })

  it('is found again for a sentence, also after the draft was typed in', () => {
    const typed = apply(beside(), { changes: { from: 0, insert: 'Look: ' } })
    expect(originalOf(typed, 24, 30)).toBe('Zwei blaue Vögel singen auf dem Dach.')
    expect(linkAt(typed, 8)?.original[0]?.from).toBe(0)
    expect(originalOf(stateOf(text), 0, 5)).toBe('')
  })

  it('is linked and unlinked by hand, one link for a sentence, in steps of undo', () => {
    const fox = rangeOf(german, 'Ein roter Fuchs läuft nicht.')
    const state = apply(beside(), { selection: { anchor: 20 } })
    const unlinked = apply(state, unlinkSentence(state, fox) ?? {})
    expect(unlinked.field(originalField)?.links).toEqual([{ original: fox, draft: null }])
    const linked = apply(unlinked, linkSentence(unlinked, fox) ?? {})
    expect(linked.field(originalField)?.links).toEqual([{ original: fox, draft: rangeOf(text, 'Two blue birds sing.') }])
    expect(run(linked, undo).field(originalField)?.links).toEqual([{ original: fox, draft: null }])
    expect(run(run(linked, undo), redo).field(originalField)?.links).toEqual(linked.field(originalField)?.links)
    const typed = apply(linked, { changes: { from: 0, insert: 'Ah! ' } })
    expect(typed.field(originalField)?.links[0]?.draft).toEqual({ from: 22, to: 42 })
    expect(unlinkSentence(stateOf(text), fox)).toBeNull()
  })

  it('is quoted by questions and their list', () => {
    const birds = {
      ...findingOn(text, { words: 'blue birds' }),
      witness: { ...rangeOf(german, 'blaue Vögel'), text: 'blaue Vögel' },
    }
    const state = apply(stateOf(text, [birds]), { effects: [setOriginal.of(original), setTestimony.of(testimony)] })
    const asked = apply(state, askAboutFinding(state, birds, 'silently'))
    expect(asked.field(queriesField)[0]?.original).toBe('blaue Vögel')
    const free = apply(beside(), askAboutSelection(beside()) ?? {})
    expect(queryText(free, free.field(queriesField))).toContain('The original: “Ein roter Fuchs läuft nicht.”')
    expect(exportOrder(free, 'docx-tracked').notes[0]?.text).toMatch(/\nThe original: “Ein roter Fuchs läuft nicht\.”$/u)
  })

  it('is kept with the draft; in another text its links are forgotten', () => {
    const state = apply(beside(), unlinkSentence(beside(), rangeOf(german, 'Ein roter Fuchs läuft nicht.')) ?? {})
    const notes = notesOf(state)
    const reopen = (draft: string) => {
      const fresh = stateOf(draft)
      const spec = restoreNotes(fresh, { notes, modified: null, words: [] })
      return apply(fresh, { ...spec, annotations: Transaction.addToHistory.of(false) }).field(originalField)
    }
    expect(reopen(text)).toEqual(state.field(originalField))
    expect(reopen(`${text} And more.`)).toEqual(original)
  })
})
