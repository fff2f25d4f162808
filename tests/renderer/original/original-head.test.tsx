// @vitest-environment happy-dom
import { act } from 'react'
import { expect, it } from 'vitest'
import { setOriginal } from '../../../src/renderer/original/original-field'
import { open, session, setupWindow } from '../helpers/window'

setupWindow()

it('the head of the original tells a language that was recognised from one that is chosen, and a button from its key', async () => {
  await open()
  const text = 'اجتمع الوزراء يوم الثلاثاء في العاصمة لبحث الأزمة التي بدأت قبل عام.'
  await act(async () => session.view.dispatch({ effects: setOriginal.of({ name: 'ar.txt', text, language: '', links: [] }) }))
  const head = document.querySelector('.original-head')
  const options = [...(head?.querySelectorAll('option') ?? [])].map(({ textContent }) => textContent)
  expect(options.filter((label) => label?.includes('Arabic'))).toEqual(['Arabic (guessed)', 'Arabic'])
  const buttons = [...(head?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)
  expect(buttons).toEqual(['Link Alt L', 'Unlink Alt Shift L', 'Replace…', 'Put away Alt O'])
})
