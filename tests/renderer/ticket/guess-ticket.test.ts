import { undo } from '@codemirror/commands'
import { describe, expect, it } from 'vitest'
import { dateIn, isDay } from '../../../src/engine/read/story-date'
import { dateWords, guessTicket } from '../../../src/renderer/ticket/guess-ticket'
import { setOutline } from '../../../src/renderer/editor/outline-field'
import { setTicket, ticketOf, writtenSource } from '../../../src/renderer/ticket/ticket-field'
import { apply, run, stateOf } from '../helpers/state'

const clues = { text: 'A story.', name: 'storm.v2.txt', blocks: [], slice: () => '', modified: null, source: '' }

describe('a date', () => {
  it.each([
    ['Moscow, 30 December 2021 (AP)', '2021-12-30'],
    ['December 30, 2021', '2021-12-30'],
    ['Dec. 3, 2021', '2021-12-03'],
    ['Sept. 9 2021', '2021-09-09'],
    ['2021-12-30', '2021-12-30'],
    ['May 1, 2020', '2020-05-01'],
  ])('is read from “%s”', (text, date) => expect(dateIn(text)).toBe(date))

  it.each([
    '',
    'In 2014, troops marched',
    '31 February 2021',
    'room 30 December',
    'version 12021-12-30',
    'on January 10.',
  ])('is not read from “%s”', (text) => expect(dateIn(text)).toBe(''))

  it('is told as an editor writes it', () => {
    expect(dateWords('2021-12-03')).toBe('3 December 2021')
    expect(isDay('2021-02-29')).toBe(false)
  })
})

describe('the ticket', () => {
  it('takes its slug from the file and its day from the file where the text has none', () => {
    expect(guessTicket(clues)).toEqual({ date: '', language: '', desk: '', style: 'Wire', slug: 'storm.v2' })
    expect(guessTicket({ ...clues, modified: new Date(2021, 11, 30, 9).getTime() }).date).toBe('2021-12-30')
  })

  it('shows the source language the check guessed, until the editor writes one', () => {
    const outlined = apply(stateOf('A story.'), {
      effects: setOutline.of({ blocks: [], words: 2, sentences: 1, unanalysed: [], source: 'French' }),
    })
    expect(ticketOf(outlined).language).toBe('French')
    expect(writtenSource(outlined)).toBe('')
    const written = apply(outlined, { effects: setTicket.of({ ...ticketOf(outlined), language: 'German' }) })
    expect([ticketOf(written).language, writtenSource(written)]).toEqual(['German', 'German'])
    const emptied = apply(written, { effects: setTicket.of({ ...ticketOf(written), language: '' }) })
    expect([ticketOf(emptied).language, writtenSource(emptied)]).toEqual(['French', ''])
  })

  it('keeps the language it guessed when the calques that told it are repaired', () => {
    const outline = { blocks: [], words: 2, sentences: 1, unanalysed: [], source: 'French' }
    const told = apply(stateOf('A story.'), { effects: setOutline.of(outline) })
    const repaired = apply(told, { effects: setOutline.of({ ...outline, source: '' }) })
    expect(ticketOf(repaired).language).toBe('French')
    // What the editor wrote comes back from the check as if it were a guess, and is none.
    const written = apply(repaired, { effects: setTicket.of({ ...ticketOf(repaired), language: 'Thai' }) })
    const checked = apply(written, { effects: setOutline.of({ ...outline, source: 'Thai' }) })
    const emptied = apply(checked, { effects: setTicket.of({ ...ticketOf(checked), language: '' }) })
    expect(ticketOf(apply(emptied, { effects: setOutline.of({ ...outline, source: '' }) })).language).toBe('French')
  })

  it('believes a dateline before the story and the story before the file', () => {
    const blocks = [{ from: 0, to: 9, kind: 'dateline' as const, reason: '' }]
    const told = guessTicket({ ...clues, text: 'On 1 May 2020 they met.', blocks, slice: () => 'PARIS, 2 May 2020', modified: 0 })
    expect(told.date).toBe('2020-05-02')
  })

  it('is as the editor wrote it, until undone', () => {
    const state = stateOf('A story.')
    const written = { date: '2021-12-30', language: 'Hindi', desk: 'World', style: '', slug: 'talks' }
    const after = apply(state, { effects: setTicket.of(written) })
    expect(ticketOf(after)).toEqual(written)
    expect(ticketOf(run(after, undo)).slug).toBe('story')
  })
})
