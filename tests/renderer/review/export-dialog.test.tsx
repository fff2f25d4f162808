// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { createFakeProofreader } from '../helpers/fake-proofreader'
import { findingOn } from '../helpers/findings'
import { loopWorker } from '../helpers/loop-worker'
import { draftOf } from '../helpers/state'
import { button, checked, click, desktop, digit, open, press, session, setupWindow } from '../helpers/window'
import { markRead, unreadField } from '../../../src/renderer/review/read-field'

setupWindow()

const dialog = (): HTMLElement | null => document.querySelector('dialog')

/** Settles and reads all there is, so that nothing is left to ask about. */
async function settleAll(): Promise<void> {
  await press('F', { ctrlKey: true, shiftKey: true })
  await click('Settle 2')
  for (let times = 0; times < 3; times++) {
    await press('F8')
    await press('i', { altKey: true, code: 'KeyI' })
  }
  await checked()
  await act(async () => session.view.dispatch({ effects: markRead.of([{ from: 0, to: session.view.state.doc.length }]) }))
}

const accused = ['Ann', 'Ben', 'Cid', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal']
const accusations = accused.map((name) => `${name} stole it.`).join('\n\n')

/** Says of each that he is accused in the paper’s own voice. */
const accusing = () =>
  createFakeProofreader((text) =>
    accused
      .filter((name) => text.includes(name))
      .map((name) => ({
        ...findingOn(text, { words: `${name} stole`, neighbours: name }),
        category: 'translation',
        severity: 10,
        repairs: [{ label: 'Ask', kind: 'query', edits: [], guards: [] }],
      })),
  )

describe('the export dialog', () => {
  it('counts one mark as one', async () => {
    await open(draftOf('One red fox runs.'))
    await press('e', { ctrlKey: true })
    expect(dialog()?.textContent).toContain('1 mark before, 1 now.')
  })

  it('shows every mark of legal weight, and Enter does not send them out', async () => {
    await open(draftOf(accusations), () => loopWorker(accusing(), []))
    // The paragraph of the caret is read once it has been on the screen for a while.
    await act(() => vi.waitFor(() => expect(session.view.state.field(unreadField)).toHaveLength(7)))
    await press('e', { ctrlKey: true })
    const [legal, unread] = document.querySelectorAll('.concern')
    expect(legal?.querySelector('h3')?.textContent).toBe('8 marks that must not go out like this')
    expect(legal?.querySelectorAll('li')).toHaveLength(8)
    expect(unread?.textContent).toContain('and 1 more')
    expect(document.activeElement?.textContent).toBe('Go on editing')
  })

  it('shows what was asked about and stands as it stood, whose key leads to the question from then on', async () => {
    await open(draftOf(accusations), () => loopWorker(accusing(), []))
    await press('F8')
    await press('1', digit(1))
    await press('F8', { shiftKey: true })
    expect(document.querySelector('.card-detail')?.textContent).toContain('Asked. It stays open')
    await press('1', digit(1))
    expect(dialog()?.querySelectorAll('.query')).toHaveLength(1)
    await click('Answered')
    await click('Done')
    await press('e', { ctrlKey: true })
    expect(document.querySelector('.concern li')?.textContent).toContain('Ann')
    expect(document.querySelectorAll('.concern')[0]?.querySelectorAll('li')).toHaveLength(8)
    expect(document.activeElement?.textContent).toBe('Go on editing')
  })

  it('is answered by Enter where nothing is of legal weight', async () => {
    await open()
    await press('e', { ctrlKey: true })
    expect(document.activeElement?.textContent).toBe('Export anyway')
  })

  it('says what nobody has read, and is left for the comparison by one key', async () => {
    await open()
    await press('e', { ctrlKey: true })
    expect(dialog()?.textContent).toContain('nobody has read')
    expect(button('Export anyway').classList.contains('primary')).toBe(true)
    await click('Compare')
    expect(dialog()?.querySelector('h2')?.textContent).toBe('Compare with the draft as opened')
  })

  it('opens also where there is nothing to say, and says so: the kinds and the comparison are there', async () => {
    await open()
    await settleAll()
    await press('e', { ctrlKey: true })
    expect(dialog()?.textContent).toContain('Every paragraph is read, every query answered')
    expect(dialog()?.querySelectorAll('option').length).toBeGreaterThan(5)
    expect([...(dialog()?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toContain('Compare')
    const main = dialog()?.querySelector<HTMLElement>('.primary')
    expect(main?.textContent).toBe('Export')
    await act(async () => main?.click())
    expect(desktop.asked.at(-1)?.[0]).toBe('exportDraft')
  })

  it('is passed over where a kind was chosen in the menu and there is nothing to say', async () => {
    await open()
    await act(async () => desktop.emit('command', 'exportHtml'))
    expect(dialog()?.textContent).toContain('nobody has read')
    await click('Go on editing')
    await settleAll()
    await act(async () => desktop.emit('command', 'exportHtml'))
    expect(dialog()).toBeNull()
    expect(desktop.asked.at(-1)?.[0]).toBe('exportDraft')
  })
})
