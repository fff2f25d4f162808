// @vitest-environment happy-dom
import { act } from 'react'
import { beforeEach, expect, it } from 'vitest'
import { ticketField } from '../../../src/renderer/ticket/ticket-field'
import type { DocumentId } from '../../../src/shared/opened-draft'
import { draftOf } from '../helpers/state'
import { desktop, open, session, setupWindow, textNow } from '../helpers/window'

setupWindow()

/** Another draft comes into the window, as by a drop. */
async function openNext(): Promise<void> {
  const draft = { ...draftOf('Another draft altogether.'), id: 'draft-2' as DocumentId, name: 'second.txt' }
  await act(async () => desktop.emit('opened', { kind: 'opened', draft }))
  expect(textNow()).toBe(draft.text)
}

const notices = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.notices [role="alert"] p')].map(({ textContent }) => textContent)

const form = (): HTMLFormElement | null => document.querySelector('.ticket-form')

beforeEach(async () => {
  await open()
})

it('the ticket of one draft is not written on another', async () => {
  await act(async () => desktop.emit('command', 'editTicket'))
  expect(form()).not.toBeNull()
  await openNext()
  expect(form()).toBeNull()
  expect(session.view.state.field(ticketField).written).toBeNull()
})

it('what was told of the draft before is put away, and what is so for every draft stays', async () => {
  await act(async () => {
    desktop.emit('saved', { kind: 'failed', message: 'It was not saved: the disk is full.' })
    desktop.emit('notice', 'Recovery copies cannot be kept.')
    desktop.emit('opened', { kind: 'failed', message: 'photo.png is a picture, not text.' })
    desktop.emit('houseList', { kind: 'failed', file: 'names.txt', message: 'names.txt cannot be read.' })
  })
  expect(notices()).toHaveLength(4)
  await openNext()
  expect(notices()).toEqual(['Recovery copies cannot be kept.', 'names.txt cannot be read.'])
})
