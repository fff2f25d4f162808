// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { click, desktop, open, session, setupWindow, text, textNow } from '../helpers/window'

setupWindow()

const broken = vi.hoisted(() => ({ is: true }))

function Breaks(): string {
  if (broken.is) throw new RangeError('no such place')
  return 'All is well'
}

vi.mock('../../../src/renderer/side/statistics-view', () => ({ StatisticsView: Breaks }))
vi.mock('../../../src/renderer/app/about-dialog', () => ({ AboutDialog: Breaks }))

beforeEach(() => {
  broken.is = true
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** The paper is in the window and takes what is typed. */
async function expectPaper(): Promise<void> {
  expect(document.querySelector('.sheet .cm-content')?.textContent).toContain('One red fox runs.')
  await act(async () => session.view.dispatch({ changes: { from: 0, insert: 'x' }, userEvent: 'input.type' }))
  expect(textNow()).toBe(`x${text}`)
}

it('a panel that cannot be drawn says so beside the paper, and is drawn again when asked', async () => {
  await open()
  await click('Statistics')
  expect(document.querySelector('#side-view [role="alert"]')?.textContent).toContain('no such place')
  await expectPaper()
  broken.is = false
  await click('Show again')
  expect(document.querySelector('#side-view')?.textContent).toBe('All is well')
})

it('from a panel that cannot be drawn one turns to another', async () => {
  await open()
  await click('Statistics')
  await click('Rules')
  expect(document.querySelector('#side-view [role="alert"]')).toBeNull()
  expect(document.querySelector('#side-view h2')?.textContent).toBe('1 rule')
})

it('a dialog that cannot be drawn is closed with a notice, and can be opened again', async () => {
  await open()
  await act(async () => desktop.emit('command', 'about'))
  expect(session.ui.get().dialog).toBe('none')
  expect(document.querySelector('.notices [role="alert"]')?.textContent).toContain('no such place')
  await expectPaper()
  broken.is = false
  await act(async () => desktop.emit('command', 'about'))
  expect(document.querySelector('.window')?.textContent).toContain('All is well')
})
