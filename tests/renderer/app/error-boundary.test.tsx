// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { click, desktop, open, session, setupWindow, text, textNow } from '../helpers/window'

setupWindow()

const broken = vi.hoisted(() => ({ is: true, line: '' }))

function Breaks(): string {
  if (broken.is) throw new RangeError('no such place')
  return 'All is well'
}

/** A part of the bar or the status line, which breaks when its name is told and it is drawn anew. */
async function part(name: string) {
  const { useUi } = await import('../../../src/renderer/app/session-context')
  return function Part(): string {
    useUi(({ hint }) => hint)
    if (broken.line === name) throw new RangeError(`no such ${name}`)
    return name
  }
}

vi.mock('../../../src/renderer/bar/meter', async () => ({ Meter: await part('meter') }))
vi.mock('../../../src/renderer/ticket/ticket-status', async () => ({ TicketStatus: await part('ticket') }))
vi.mock('../../../src/renderer/side/statistics-view', () => ({ StatisticsView: Breaks }))
vi.mock('../../../src/renderer/app/about-dialog', () => ({ AboutDialog: Breaks }))

beforeEach(() => {
  broken.is = true
  broken.line = ''
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

it.each(['meter', 'ticket'])('a line of the window whose %s cannot be drawn leaves the paper where it is', async (name) => {
  await open()
  broken.line = name
  await act(async () => session.ui.update({ hint: 'Saved story.txt' }))
  await expectPaper()
  expect(document.querySelector('.not-shown[role="alert"]')?.textContent).toContain(`no such ${name}`)
  broken.line = ''
  await click('Show again')
  expect(document.querySelector('.not-shown')).toBeNull()
})
