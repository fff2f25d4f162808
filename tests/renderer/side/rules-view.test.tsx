// @vitest-environment happy-dom
import { act } from 'react'
import { expect, it } from 'vitest'
import { open, session, setupWindow } from '../helpers/window'

setupWindow()

it.each([
  [[], 'All of them are on.'],
  [['odd-colour'], '1 is off.'],
  [['odd-colour', 'age-of-dogs'], '2 are off.'],
])('the list of rules says how many are off: %j', async (rulesOff, said) => {
  await open()
  await act(async () => session.ui.update({ side: 'rules', settings: { ...session.ui.get().settings, rulesOff } }))
  expect(document.body.textContent).toContain(said)
})
