// @vitest-environment happy-dom
import { EditorState, type TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftState } from '../../../src/renderer/editor/create-editor-state'
import { repairFindings } from '../../../src/renderer/editor/settle-findings'
import { settledNow } from '../../../src/renderer/editor/settlement'
import { takeBack } from '../../../src/renderer/editor/take-back'
import { originalField, setOriginal } from '../../../src/renderer/original/original-field'
import { askAboutFinding, askAboutSelection } from '../../../src/renderer/queries/ask'
import { queriesField } from '../../../src/renderer/queries/queries-field'
import { keepNotes } from '../../../src/renderer/review/keep-notes'
import { notesOf } from '../../../src/renderer/review/notes'
import { setTicket, ticketField } from '../../../src/renderer/ticket/ticket-field'
import type { LoadedReview, ReviewNotes } from '../../../src/shared/review-notes'
import { createFakeDesktop } from '../helpers/fake-desktop'
import { findingOn, rangeOf } from '../helpers/findings'
import { apply, draftOf, stateOf } from '../helpers/state'

const text = 'One red fox runs.\n\nTwo blue birds sing.'
const repaired = text.replace('red fox', 'fox')
const fox = findingOn(text, { words: 'red fox', becomes: 'fox', guard: 'One red fox runs.' })
const birds = findingOn(text, { words: 'blue birds' })
const ticket = { date: '', language: '', desk: 'World', style: '', slug: 'kept' }
const original = { name: 'kept.txt', text: 'Ein Fuchs läuft.', language: '', links: [] }

/** What is kept of a draft in which a mark was repaired, another asked about, and a ticket and an original given. */
function kept(): ReviewNotes {
  let state = stateOf(text, [fox, birds])
  const [repair] = fox.repairs
  const settling = repair && repairFindings(state, [{ finding: fox, repair }], 'silently')
  if (settling?.kind !== 'settled') throw new Error('not settled')
  state = apply(state, settling.spec)
  state = apply(state, askAboutFinding(state, { ...birds, ranges: [rangeOf(repaired, 'blue birds')] }, 'silently'))
  const links = [{ original: { from: 0, to: 16 }, draft: rangeOf(repaired, 'fox runs') }]
  return notesOf(apply(state, { effects: [setTicket.of(ticket), setOriginal.of({ ...original, links })] }))
}

let view: EditorView
let answer: (review: LoadedReview) => void
let saved: ReviewNotes[]
let keeper: ReturnType<typeof keepNotes>

beforeEach(() => {
  const desktop = createFakeDesktop(draftOf(repaired))
  saved = []
  desktop.loadReview = () => new Promise((resolve) => (answer = resolve))
  desktop.saveReview = async (_id, notes) => void saved.push(notes)
  const extensions = [draftState(draftOf(repaired)), EditorView.updateListener.of((update) => keeper.changed(update))]
  view = new EditorView({ state: EditorState.create({ doc: repaired, extensions }) })
  keeper = keepNotes(view, desktop, vi.fn<() => void>())
  keeper.open()
})

afterEach(() => {
  keeper.stop()
  view.destroy()
})

/** The notes arrive after these steps. */
async function afterwards(...steps: readonly ((state: EditorState) => TransactionSpec | null)[]): Promise<EditorState> {
  for (const step of steps) view.dispatch(step(view.state) ?? {})
  answer({ notes: kept(), modified: null, words: [] })
  await vi.waitFor(() => expect(settledNow(view.state).length).toBeGreaterThan(0))
  return view.state
}

const type = (at: number, insert: string) => () => ({ changes: { from: at, insert }, userEvent: 'input.type' })
const asked = (state: EditorState) => state.field(queriesField).map(({ id, quote }) => [id, quote])

describe('notes that arrive late', () => {
  it('are those of the text as it was opened, and stand where its words went', async () => {
    const state = await afterwards(type(0, 'Look: '), type(6 + repaired.length, ' Loudly.'))
    expect(settledNow(state).map(({ kind }) => kind)).toEqual(['repaired', 'queried'])
    const [settlement] = settledNow(state)
    const taking = settlement && takeBack(state, settlement)
    expect(taking?.kind === 'taken-back' && apply(state, taking.spec).doc.toString()).toBe(`Look: ${text} Loudly.`)
    const [query] = state.field(queriesField)
    expect(query && state.sliceDoc(query.from, query.to)).toBe('Two blue birds sing.')
    const [link] = state.field(originalField)?.links ?? []
    expect(link?.draft && state.sliceDoc(link.draft.from, link.draft.to)).toBe('fox runs')
  })

  it('are kept again with what was done meanwhile', async () => {
    await afterwards(type(0, 'Look: '))
    await keeper.flush()
    expect(saved.at(-1)?.settled.map(({ kind }) => kind)).toEqual(['repaired', 'queried'])
  })

  it('leave a question that was asked, and come behind it under another number', async () => {
    const state = await afterwards(() => ({ selection: { anchor: 0, head: 7 } }), askAboutSelection)
    expect(asked(state)).toEqual([
      ['1', 'One fox'],
      ['2', 'Two blue birds sing.'],
    ])
    const settlement = settledNow(state).find(({ kind }) => kind === 'queried')
    const taking = settlement && takeBack(state, settlement)
    expect(taking?.kind === 'taken-back' && asked(apply(state, taking.spec))).toEqual([['1', 'One fox']])
  })

  it('leave the ticket that was written and the original that was given', async () => {
    const own = { ...original, name: 'own.txt' }
    const state = await afterwards(() => ({ effects: [setTicket.of({ ...ticket, slug: 'own' }), setOriginal.of(own)] }))
    expect(state.field(ticketField).written?.slug).toBe('own')
    expect(state.field(originalField)?.name).toBe('own.txt')
  })

  it('give ticket and original where there are none', async () => {
    const state = await afterwards()
    expect(state.field(ticketField).written?.slug).toBe('kept')
    expect(state.field(originalField)?.name).toBe('kept.txt')
  })
})
