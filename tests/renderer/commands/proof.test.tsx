// @vitest-environment happy-dom
import { act } from 'react'
import { beforeEach, expect, it } from 'vitest'
import type { CommandId } from '../../../src/shared/commands'
import { desktop, open, session, setupWindow } from '../helpers/window'

setupWindow()

const command = (id: CommandId): Promise<void> => act(async () => desktop.emit('command', id))
const shown = (selector: string): boolean => document.querySelector(selector) !== null

beforeEach(async () => {
  await open()
})

it('the ticket is edited in the proof, whatever stood beside the paper', async () => {
  await command('showRules')
  await command('editTicket')
  expect(session.ui.get().side).toBe('proof')
  expect(shown('.ticket-form')).toBe(true)
})

it('the filter is shown beside the ledger, as it was left, and put away only where it is seen', async () => {
  await command('filterFindings')
  await act(async () => session.ui.update({ list: { ...session.ui.get().list, search: 'fox' } }))
  await command('showLedger')
  await command('filterFindings')
  expect(document.querySelector<HTMLInputElement>('.panel-filter input')?.value).toBe('fox')
  await command('filterFindings')
  expect(shown('.panel-filter')).toBe(false)
  await command('showStatistics')
  await command('filterFindings')
  expect(document.querySelector<HTMLInputElement>('.panel-filter input')?.value).toBe('')
})

it('what is settled is listed beside the ledger, and what is open again only where it is seen', async () => {
  await command('showLedger')
  for (const settled of [true, false, true]) {
    await command('showSettled')
    expect(session.ui.get()).toMatchObject({ side: 'proof', list: { settled } })
  }
  await command('showLedger')
  await command('showSettled')
  expect(session.ui.get()).toMatchObject({ side: 'proof', list: { settled: true } })
})
