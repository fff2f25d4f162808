// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { draftOf } from '../helpers/state'
import {
  button,
  checked,
  click,
  current,
  desktop,
  digit,
  open,
  options,
  press,
  session,
  setupWindow,
  text,
  textNow,
  heard,
} from '../helpers/window'

setupWindow()

describe('a review with the keys', () => {
  it('repairs, undoes and redoes, and streams every change to main', async () => {
    await open()
    await press('F8')
    await press('1', digit(1))
    expect(textNow()).toContain('One fox runs.')
    expect(document.querySelector('.title')?.textContent).toBe('story.txtEdited')
    await press('z', { ctrlKey: true })
    expect(textNow()).toBe(text)
    expect(current()?.textContent).toContain('red fox')
    await press('y', { ctrlKey: true })
    expect(textNow()).toContain('One fox runs.')
    await checked()
    expect(desktop.mirror()).toBe(textNow())
    expect(desktop.asked.map(([name, version]) => [name, version])).toEqual([
      ['editDraft', 2],
      ['editDraft', 3],
      ['editDraft', 4],
    ])
  })

  it('announces each jump once', async () => {
    await open()
    for (let times = 0; times < 3; times++) {
      await press('F8')
      // The bar counts passages, and so does what is said.
      expect(heard.at(-1)).toContain(`. ${document.querySelector('.meter')?.textContent}.`)
    }
    expect(heard.slice(-3)).toEqual([
      'Broken. “red fox” looks wrong. Repair 1: Make it fox. Stop 1 of 2.',
      'Translation. “blue birds” looks wrong. Repair 1: Make it birds. Stop 1 of 2.',
      'Translation. “old dogs” looks wrong. Stop 2 of 2.',
    ])
  })

  it('says why a key that needs a finding, or one more repair, does nothing', async () => {
    await open()
    const said = (): string | null | undefined => document.querySelector('[aria-label="Last action"]')?.textContent
    await press('1', digit(1))
    expect(said()).toBe('No finding is open; F8 goes to the next')
    await press('F8')
    expect(said()).toBe('')
    await press('5', digit(5))
    expect(said()).toBe('This finding has only one repair')
    expect(textNow()).toBe(text)
  })

  it('says that nothing is left where there is nothing to go to', async () => {
    await open(draftOf('The headline\n\nAll is well here.'))
    await press('i', { altKey: true, code: 'KeyI' })
    expect(document.querySelector('[aria-label="Last action"]')?.textContent).toBe('No findings are left.')
    expect(document.querySelector('.panel-count')?.textContent).toBe('No stops')
  })

  it('says nothing of findings where there is no draft', async () => {
    await open(null)
    await press('1', digit(1))
    expect(document.querySelector('[aria-label="Last action"]')?.textContent).toBe('')
  })

  it('settles the mechanical after a preview, without what was unticked, as one step', async () => {
    await open()
    await press('F', { ctrlKey: true, shiftKey: true })
    const dialog = document.querySelector('dialog')
    expect(dialog?.querySelectorAll('li')).toHaveLength(2)
    const first = dialog?.querySelector<HTMLInputElement>('input[type="checkbox"]')
    await act(async () => first?.click())
    await click('Settle 1')
    expect(textNow()).toContain('was was')
    expect(textNow()).not.toContain('Subscribe')
    expect(document.querySelector('.fold-removed')?.textContent).toBe('2 lines left over from the web page, removedPut back')
    await click('Put back')
    expect(textNow()).toBe(text)
    await press('z', { ctrlKey: true })
    expect(textNow()).not.toContain('Subscribe')
    await press('z', { ctrlKey: true })
    expect(textNow()).toBe(text)
  })

  it('makes no repair when the sentence changed under it', async () => {
    await open()
    await press('F8')
    await act(async () => session.view.dispatch({ changes: { from: 14, to: 17, insert: 'A' } }))
    await press('1', digit(1))
    expect(textNow()).toContain('A red fox runs.')
    expect(document.querySelector('[aria-label="Last action"]')?.textContent).toBe(
      'This sentence changed and is being read again',
    )
  })

  it('C23 is carried out of the window by its name, as it reads now', async () => {
    await open()
    await press('F8')
    await press('1', digit(1))
    const drag = new DragEvent('dragstart', { bubbles: true, cancelable: true })
    await act(async () => document.querySelector('h1')?.dispatchEvent(drag))
    expect(drag.defaultPrevented).toBe(true)
    expect(desktop.asked.at(-1)).toEqual(['dragDraft', 2])
  })

  it('C23 says why it cannot be carried out', async () => {
    await open()
    vi.spyOn(desktop, 'dragDraft').mockResolvedValueOnce({ kind: 'failed', message: 'Nothing was dragged out.' })
    await act(async () => document.querySelector('h1')?.dispatchEvent(new DragEvent('dragstart', { bubbles: true })))
    expect(document.body.textContent).toContain('Nothing was dragged out.')
  })

  it('saves, and is not edited any more', async () => {
    await open()
    await press('F8')
    await press('1', digit(1))
    await press('s', { ctrlKey: true })
    expect(document.querySelector('.title')?.textContent).toBe('story.txt')
    expect(desktop.asked.at(-1)).toEqual(['saveDraft', 2])
    expect(document.querySelector('[aria-label="Last action"]')?.textContent).toBe('Saved story.txt')
  })

  it('says what was done until the text changes', async () => {
    await open()
    await press('s', { ctrlKey: true })
    expect(document.querySelector('[aria-label="Last action"]')?.textContent).toBe('Saved story.txt')
    await act(async () => session.view.dispatch({ changes: { from: 0, insert: 'x' } }))
    expect(document.querySelector('[aria-label="Last action"]')?.textContent).toBe('')
    expect(document.querySelector('.title')?.textContent).toBe('story.txtEdited')
  })

  it('paints a typed letter before what stands around the paper, which follows at once', async () => {
    await open()
    act(() => session.view.dispatch({ changes: { from: 0, insert: 'x' }, userEvent: 'input.type' }))
    expect(document.querySelector('.cm-line')?.textContent).toBe('xThe headline')
    expect(document.querySelector('.title')?.textContent).toBe('story.txt')
    await vi.waitFor(() => act(async () => expect(document.querySelector('.title')?.textContent).toBe('story.txtEdited')))
  })

  it('opens the card of a mark that is clicked, and only then', async () => {
    await open()
    const at = text.indexOf('blue birds') + 2
    await act(async () => session.view.dispatch({ selection: { anchor: at }, userEvent: 'select' }))
    expect(current()).toBeUndefined()
    await act(async () => session.view.dispatch({ selection: { anchor: at }, userEvent: 'select.pointer' }))
    expect(current()?.textContent).toContain('blue birds')
  })

  it('copies the body, and the headline when asked again', async () => {
    await open()
    await press('C', { ctrlKey: true, shiftKey: true })
    await press('C', { ctrlKey: true, shiftKey: true })
    const copied = desktop.asked.filter(([name]) => name === 'copyText').map(([, what]) => what)
    expect(copied[0]).toMatch(/^One red fox/u)
    expect(copied[1]).toBe('The headline')
    const rich = desktop.asked.filter(([name]) => name === 'copyText').map(([, , html]) => html)
    expect(rich[0]).toMatch(/^<p>One red fox/u)
    expect(rich[1]).toBe('<h1>The headline</h1>')
  })

  it('copies the headline also where something else was said in between, and the body again after typing', async () => {
    await open()
    const copied = (): unknown => desktop.asked.findLast(([name]) => name === 'copyText')?.[1]
    await press('C', { ctrlKey: true, shiftKey: true })
    await act(async () => session.ui.update({ hint: 'Saved story.txt' }))
    await press('C', { ctrlKey: true, shiftKey: true })
    expect(copied()).toBe('The headline')
    await press('C', { ctrlKey: true, shiftKey: true })
    await act(async () => session.view.dispatch({ changes: { from: 0, insert: 'X' }, userEvent: 'input.type' }))
    await press('C', { ctrlKey: true, shiftKey: true })
    expect(copied()).toMatch(/^One red fox/u)
  })

  it('keeps style for later until its chip is pressed', async () => {
    await open()
    expect(options()).toHaveLength(3)
    await click('SStyle 1')
    expect(options()).toHaveLength(4)
    expect(button('SStyle 1').getAttribute('aria-pressed')).toBe('true')
  })

  it('reads in peace with the marks off', async () => {
    await open()
    expect(document.querySelectorAll('[role="mark"]').length).toBeGreaterThan(0)
    await press('F9')
    expect(document.querySelectorAll('[role="mark"]')).toHaveLength(0)
    await press('F8')
    expect(document.querySelectorAll('[role="mark"]')).toHaveLength(1)
    expect(button('Marks off').textContent).toBe('Marks off (F9)')
    await click('Marks off')
    expect(document.querySelectorAll('[role="mark"]').length).toBeGreaterThan(1)
    expect([...document.querySelectorAll('.status-sign')]).toEqual([])
  })
})
