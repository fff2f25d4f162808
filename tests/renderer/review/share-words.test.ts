import { expect, it } from 'vitest'
import type { TransactionSpec } from '@codemirror/state'
import { addWord, removeWord, setWords } from '../../../src/renderer/review/dictionary-field'
import { sendWords } from '../../../src/renderer/review/share-words'
import { createFakeDesktop } from '../helpers/fake-desktop'
import { apply, draftOf, stateOf } from '../helpers/state'

/** What main is told of transactions that come one upon the other, in a window that knows “kyiv”. */
function told(...specs: readonly TransactionSpec[]): readonly unknown[] {
  let state = apply(stateOf('One.'), { effects: setWords.of(['kyiv']) })
  const transactions = specs.map((spec) => {
    const transaction = state.update(spec)
    state = transaction.state
    return transaction
  })
  const desktop = createFakeDesktop(draftOf('One.'))
  sendWords(desktop, transactions, () => {})
  return desktop.asked.map(([, change]) => change)
}

it('main is told of words that are put in and taken out', () => {
  expect(told({ effects: [addWord.of('Lviv'), removeWord.of('Kyiv')] })).toEqual([
    { kind: 'added', word: 'lviv' },
    { kind: 'removed', word: 'kyiv' },
  ])
})

it('main is told nothing of words that were there, or are there again', () => {
  expect(told({ effects: addWord.of('Kyiv') })).toEqual([])
  expect(told({ effects: removeWord.of('Lviv') })).toEqual([])
  expect(told({ effects: removeWord.of('Kyiv') }, { effects: addWord.of('Kyiv') })).toEqual([])
})
