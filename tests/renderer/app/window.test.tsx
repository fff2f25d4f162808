// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view'
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { draftField } from '../../../src/renderer/editor/draft-field'
import type { WorkerHandle } from '../../../src/renderer/worker/protocol'
import type { DocumentId } from '../../../src/shared/opened-draft'
import { draftOf } from '../helpers/state'
import {
  button,
  checked,
  click,
  current,
  desktop,
  digit,
  id,
  mount,
  open,
  options,
  press,
  session,
  setupWindow,
  text,
  textNow,
  workerOf,
} from '../helpers/window'

setupWindow()

describe('the list of findings', () => {
  it('is a list box of options only, in reading order, each with its place', async () => {
    await open()
    expect(document.querySelector('[role="listbox"]')?.children).toHaveLength(3)
    expect(options().map((option) => option.querySelector('h3')?.textContent)).toEqual([
      'BBroken: Odd colour¶2',
      'TTranslation: Odd colour¶2',
      'TTranslation: Age of dogs¶3',
    ])
    expect(options()[1]?.getAttribute('aria-posinset')).toBe('2')
    expect(options()[1]?.getAttribute('aria-setsize')).toBe('3')
    expect(document.querySelector('[role="listbox"] button')).toBeNull()
    expect(options().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  })

  it('opens the card of the current finding with its repairs', async () => {
    await open()
    await press('F8')
    expect(current()?.textContent).toContain('“red fox” looks wrong.')
    const detail = document.querySelector('[aria-label="Repairs of the current finding"]')
    expect(detail?.querySelector('del')?.textContent).toBe('red ')
    await click('Why this is marked')
    expect(detail?.textContent).toContain('Colours are seldom news.')
    expect(detail?.textContent).toContain('odd-colour')
  })

  it('answers to bare keys', async () => {
    await open()
    await press('F8')
    await act(async () => current()?.focus())
    await press('j', {}, current())
    expect(current()?.textContent).toContain('blue birds')
    await press('1', { code: 'Digit1' }, current())
    expect(textNow()).toContain('Two birds sing.')
    await press('i', {}, current())
    expect(textNow()).toContain('old dogs')
    expect(current()?.textContent).toContain('red fox')
    await press('Escape', {}, current())
    expect(session.view.hasFocus).toBe(true)
  })
})

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
    const said = document.querySelector('.cm-announced')
    await press('F8')
    expect(said?.textContent).toBe('Broken. “red fox” looks wrong. Repair 1: Make it fox. 1 of 3.')
    await press('F8')
    expect(said?.textContent).toBe('Translation. “blue birds” looks wrong. Repair 1: Make it birds. 2 of 3.')
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
  })
})

describe('the marks', () => {
  it('say what they are, and the current one is washed', async () => {
    await open()
    await press('F8')
    const mark = [...document.querySelectorAll('.mark')].find(({ textContent }) => textContent === 'red fox')
    expect(mark?.getAttribute('role')).toBe('mark')
    expect(mark?.getAttribute('aria-description')).toBe('Broken: “red fox” looks wrong.')
    expect(mark?.classList.contains('mark-on')).toBe(true)
  })

  it('set the headline as one, number the paragraphs and hatch what is left over', async () => {
    await open()
    const lines = [...document.querySelectorAll<HTMLElement>('.cm-line')]
    expect(lines[0]?.classList.contains('line-headline')).toBe(true)
    expect(lines[2]?.dataset['n']).toBe('2')
    const fold = document.querySelector('.fold-folded')
    expect(fold?.textContent).toBe('2 lines left over from the web pageShow')
    await act(async () => fold?.querySelector('button')?.click())
    expect(document.querySelectorAll('.line-residue')).toHaveLength(3)
    expect(document.querySelector('.fold-folded')).toBeNull()
  })
})

describe('the draft', () => {
  it('has a name for assistive technology and keeps checkers out', async () => {
    await open()
    const content = document.querySelector('.cm-content')
    expect(content?.getAttribute('aria-label')).toBe('Draft: story.txt')
    expect(content?.getAttribute('lang')).toBe('en')
    expect(content?.getAttribute('spellcheck')).toBe('false')
    expect(content?.getAttribute('data-gramm')).toBe('false')
    expect(document.getElementById(content?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('F8')
  })

  it('takes only the text of what is pasted', async () => {
    await open()
    const data = new DataTransfer()
    data.setData('text/plain', 'plain\r\nwords')
    data.setData('text/html', '<img src=x onerror="window.pwned=1"><b>bold</b>')
    await act(async () =>
      session.view.contentDOM.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      ),
    )
    expect(textNow().startsWith('plain\nwordsThe headline')).toBe(true)
    expect(document.querySelector('.cm-content img, .cm-content b')).toBeNull()
    expect(desktop.mirror()).toBe(textNow())
  })

  it('is restated when main lost step', async () => {
    await open()
    desktop.editDraft = async () => {
      throw new Error('gap')
    }
    await act(async () => session.view.dispatch({ changes: { from: 0, insert: 'x' } }))
    expect(desktop.asked.at(-1)).toEqual(['restateDraft', 2])
    expect(desktop.mirror()).toBe(textNow())
  })

  it('that main opens takes the place of the one shown', async () => {
    await open()
    await press('F8')
    await act(async () =>
      desktop.emit('opened', {
        kind: 'opened',
        draft: { ...draftOf('Other words.'), id: 'draft-2' as DocumentId, name: 'other.txt' },
      }),
    )
    await checked()
    expect(textNow()).toBe('Other words.')
    expect(options()).toHaveLength(0)
    await act(async () => desktop.emit('saved', { kind: 'saved', version: 1, name: 'renamed.txt' }))
    expect(session.view.state.field(draftField)).toMatchObject({ name: 'renamed.txt' })
    expect(session.view.state.field(draftField)?.id).not.toBe(id)
  })
})

describe('the window', () => {
  it('without a draft offers to open one', async () => {
    await open(null)
    expect(document.querySelector('h1')?.textContent).toBe('Galley')
    await click('Open the sample draft')
    await checked()
    expect(textNow()).toBe(text)
  })

  it('B04 a save that fails stays to be read and offers another place, and is gone once one took the text', async () => {
    await open()
    await act(async () => desktop.emit('saved', { kind: 'failed', message: '“story.txt” was not saved: the disk is full.' }))
    const shown = (): boolean => document.querySelector('[role="alert"]')?.textContent?.includes('the disk is full') === true
    expect(shown()).toBe(true)
    await click('Save As…')
    expect(desktop.asked.at(-1)?.[0]).toBe('saveDraftAs')
    expect(shown()).toBe(false)
  })

  it('says why a draft could not be opened, and goes on', async () => {
    await open()
    await act(async () => desktop.emit('opened', { kind: 'failed', message: 'photo.png is a picture, not text.' }))
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('photo.png is a picture, not text.')
    expect(textNow()).toBe(text)
    await click('Dismiss')
    expect(document.querySelector('[role="alert"]')).toBeNull()
  })

  it('B12 keeps what was ignored in the moment of closing before it tells main that all has come', async () => {
    await open()
    await press('F8')
    await press('i', {}, current())
    let settledFirst = true
    const { saveReview } = desktop
    desktop.saveReview = async (id, notes) => {
      await saveReview(id, notes)
      settledFirst = desktop.asked.some(([name]) => name === 'settled')
    }
    await act(async () => desktop.emit('settle', 7))
    expect(desktop.asked.at(-1)).toEqual(['settled', 7])
    expect(settledFirst).toBe(false)
    expect((await desktop.loadReview(id)).notes?.settled).toHaveLength(1)
  })

  it('runs what is chosen in the menu', async () => {
    await open()
    await act(async () => desktop.emit('command', 'nextFinding'))
    expect(current()?.textContent).toContain('red fox')
    await act(async () => desktop.emit('command', 'about'))
    expect(document.querySelector('dialog h2')?.textContent).toBe('About Galley')
    await click('Close')
    expect(document.querySelector('dialog')).toBeNull()
  })

  it('says that checking is off when no worker lives, and starts one again on request', async () => {
    vi.useFakeTimers()
    try {
      let isBroken = true
      const spawn = (): WorkerHandle => {
        if (isBroken) throw new Error('refused')
        return workerOf()
      }
      await mount(draftOf(text), spawn)
      await act(async () => vi.advanceTimersByTime(20_000))
      expect(document.querySelector('[role="alert"]')?.textContent).toContain('Checking is off')
      await act(async () =>
        session.view.dispatch({ changes: { from: 0, insert: 'x' }, annotations: [], userEvent: 'input.type' }),
      )
      expect(textNow()).toBe(`x${text}`)
      isBroken = false
      await click('Retry')
      await act(async () => vi.advanceTimersByTimeAsync(500))
      expect(document.querySelector('[role="alert"]')).toBeNull()
      expect(options().length).toBeGreaterThan(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('goes round its parts with F6', async () => {
    await open()
    await press('F8')
    await act(async () => session.view.focus())
    await press('F6')
    expect(document.activeElement).toBe(current())
    await press('F6')
    expect(document.activeElement?.closest('header')).not.toBeNull()
    await press('F6')
    expect(session.view.contentDOM.contains(document.activeElement)).toBe(true)
    expect(EditorView.findFromDOM(session.view.dom)).toBe(session.view)
  })
})
