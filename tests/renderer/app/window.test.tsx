// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view'
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { draftField } from '../../../src/renderer/editor/draft-field'
import type { WorkerHandle } from '../../../src/renderer/worker/protocol'
import type { DocumentId } from '../../../src/shared/opened-draft'
import { draftOf } from '../helpers/state'
import {
  checked,
  click,
  current,
  desktop,
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
    vi.useFakeTimers({ shouldAdvanceTime: true })
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
