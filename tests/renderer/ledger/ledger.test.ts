import { undo } from '@codemirror/commands'
import { describe, expect, it } from 'vitest'
import type { Entry, Ledgers } from '../../../src/engine'
import { ledgerSections, ledgerSummary } from '../../../src/renderer/ledger/ledger-sections'
import { ledgersNow, setLedgers } from '../../../src/renderer/ledger/ledger-field'
import { makeSame, quotedPlaces } from '../../../src/renderer/ledger/make-same'
import { apply, run, stateOf } from '../helpers/state'

const text = 'Kyiv was calm. Kiev slept. “Kiev is home,” she said.'

const at = (from: number, quoted = false) => ({ from, to: from + 4, quoted })
const entry: Entry = {
  kind: 'place',
  name: 'Kyiv',
  note: '',
  spellings: [
    { text: 'Kiev', form: 'whole', places: [at(15), at(28, true)] },
    { text: 'Kyiv', form: 'whole', places: [at(0)] },
  ],
  isMixed: true,
  canUnify: true,
}

const withLedgers = (ledgers: Ledgers) => apply(stateOf(text), { effects: setLedgers.of({ was: ledgers, changes: null }) })

describe('the ledger beside a draft that is edited', () => {
  it('moves its places with the text and lets go of those that were typed in or against', () => {
    const typed = apply(withLedgers([entry]), { changes: { from: 0, insert: 'In ' } })
    expect(ledgersNow(typed)?.[0]?.spellings.map(({ places }) => places.map(({ from }) => from))).toEqual([[18, 31]])
    const broken = apply(typed, { changes: { from: 20, to: 21 } })
    expect(ledgersNow(broken)?.[0]?.spellings.map(({ places }) => places.map(({ from }) => from))).toEqual([[30]])
  })

  it('is the same object while nothing changes', () => {
    const state = apply(withLedgers([entry]), { changes: { from: 0, insert: 'In ' } })
    expect(ledgersNow(state)).toBe(ledgersNow(state))
  })
})

describe('making all the same', () => {
  it('leaves quotations alone unless told, and is one step of undo', () => {
    const state = withLedgers([entry])
    const made = makeSame(state, entry, 'Kyiv', false)
    if (made === null) throw new Error('nothing to change')
    const after = apply(state, made.spec)
    expect(after.doc.toString()).toBe('Kyiv was calm. Kyiv slept. “Kiev is home,” she said.')
    expect(run(after, undo).doc.toString()).toBe(text)
    const all = makeSame(state, entry, 'Kyiv', true)
    expect(all?.count).toBe(2)
    expect(quotedPlaces(entry, 'Kyiv')).toBe(1)
    expect(quotedPlaces(entry, 'Kiev')).toBe(0)
  })

  it('leaves out a place that reads otherwise by now, and does nothing where none is left', () => {
    const state = apply(withLedgers([entry]), { changes: { from: 15, to: 19, insert: 'Lviv' } })
    expect(makeSame(state, entry, 'Kyiv', false)).toBeNull()
  })
})

describe('the parts of the ledger', () => {
  const number: Entry = { ...entry, kind: 'number', name: 'people', isMixed: false, canUnify: false }
  it('come in a fixed order, mixed entries first, and can be searched', () => {
    const plain = { ...entry, name: 'Lviv', isMixed: false }
    expect(
      ledgerSections([number, plain, entry], '').map(({ title, entries }) => [title, entries.map(({ name }) => name)]),
    ).toEqual([
      ['Names', ['Kyiv', 'Lviv']],
      ['Numbers', ['people']],
    ])
    expect(ledgerSections([number, entry], 'peop').map(({ title }) => title)).toEqual(['Numbers'])
  })

  it('are summed up in a sentence', () => {
    expect(ledgerSummary([number])).toBe('Everything is written in one way.')
    expect(ledgerSummary([entry])).toBe('One thing is written in more than one way.')
    expect(ledgerSummary([entry, entry])).toBe('2 things are written in more than one way.')
  })

  it('count what they do not show', () => {
    expect(
      ledgerSections(
        Array.from({ length: 70 }, () => entry),
        '',
      )[0]?.more,
    ).toBe(10)
  })
})
