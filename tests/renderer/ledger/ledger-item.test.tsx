// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test } from 'vitest'
import type { Entry } from '../../../src/engine'
import { setLedgers } from '../../../src/renderer/ledger/ledger-field'
import { draftOf } from '../helpers/state'
import { click, open, session, setupWindow, textNow } from '../helpers/window'

setupWindow()

const text = 'Ivanov spoke. Dmitri Ivanov left. Dmitry Ivanov stayed. “Dmitri Ivanov is late,” she said.'
const places = (words: string, ...starts: readonly number[]) =>
  starts.map((from) => ({ from, to: from + words.length, quoted: text.charAt(from - 1) === '“' }))
const person: Entry = {
  kind: 'person',
  name: 'Dmitri Ivanov',
  note: '',
  spellings: [
    { text: 'Ivanov', form: 'short', places: places('Ivanov', 0) },
    { text: 'Dmitri Ivanov', form: 'whole', places: places('Dmitri Ivanov', 14, 57) },
    { text: 'Dmitry Ivanov', form: 'whole', places: places('Dmitry Ivanov', 34) },
  ],
  isMixed: true,
  canUnify: true,
}

const offered = () => [...document.querySelectorAll('.ledger-same')].map((one) => one.getAttribute('aria-label'))
const hint = () => document.querySelector('[aria-label="Last action"]')?.textContent

test('a spelling is offered for all places only where another would change, and says when quotations alone have it', async () => {
  await open(draftOf(text))
  await act(async () => session.view.dispatch({ effects: setLedgers.of({ was: [person], changes: null }) }))
  await click('Ledger')
  expect(offered()).toEqual(['Use this one: write “Dmitri Ivanov” everywhere', 'Use this one: write “Dmitry Ivanov” everywhere'])
  await act(async () => document.querySelectorAll<HTMLElement>('.ledger-same')[1]?.click())
  expect(textNow()).toContain('Dmitry Ivanov left. Dmitry Ivanov stayed. “Dmitri Ivanov is late,”')
  await act(async () => document.querySelectorAll<HTMLElement>('.ledger-same')[1]?.click())
  expect(hint()).toBe('Only quotations have it otherwise')
})
