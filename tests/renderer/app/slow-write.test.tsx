// @vitest-environment happy-dom
import { act } from 'react'
import { expect, it } from 'vitest'
import { desktop, open, session, setupWindow } from '../helpers/window'

setupWindow()

const tell = (isSlow: boolean): Promise<void> => act(async () => desktop.emit('slowWrite', isSlow))

it('says that the disk is slow for as long as main writes', async () => {
  await open()
  await tell(true)
  expect(session.ui.get().hint).toBe('Saving… the disk is slow')
  await tell(false)
  expect(session.ui.get().hint).toBe('')
})

it('leaves what was said since', async () => {
  await open()
  await tell(true)
  await act(async () => session.ui.update({ hint: 'Saved draft.txt' }))
  await tell(false)
  expect(session.ui.get().hint).toBe('Saved draft.txt')
})
