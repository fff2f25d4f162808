// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../../src/engine'
import { addWord, dictionaryField } from '../../../src/renderer/review/dictionary-field'
import { createFakeProofreader } from '../helpers/fake-proofreader'
import { findingOn } from '../helpers/findings'
import { loopWorker } from '../helpers/loop-worker'
import { draftOf } from '../helpers/state'
import {
  button,
  checked,
  click,
  desktop,
  digit,
  id,
  open,
  options,
  press,
  session,
  setupWindow,
  text,
  textNow,
} from '../helpers/window'

setupWindow()

describe('the panel', () => {
  it('asks the reporter by its number key where there is nothing to repair, and is undone', async () => {
    await open()
    for (let times = 0; times < 3; times++) await press('F8')
    expect(document.querySelectorAll('.card-detail .primary')).toHaveLength(0)
    expect(button('Ask').textContent).toBe('AskAlt 1')
    await press('1', digit(1))
    expect(options()).toHaveLength(2)
    await act(async () => desktop.emit('command', 'showQueries'))
    expect(document.querySelector('dialog blockquote')?.textContent).toBe('Three old dogs sleep.¶3')
    await click('Copy all')
    expect(desktop.asked.at(-1)?.[1]).toContain('1. Paragraph 3: “Three old dogs sleep.”\n   How old are they?')
    await click('Take off the list')
    await click('Done')
    // The next check brings the finding back.
    await vi.waitFor(() => act(async () => expect(options()).toHaveLength(3)))
  })

  it('gives the focus to the paper when the last query is answered, whose button is gone then', async () => {
    await open()
    for (let times = 0; times < 3; times++) await press('F8')
    await press('1', digit(1))
    button('1 query open').focus()
    await click('1 query open')
    await click('Answered')
    await click('Done')
    expect(document.activeElement?.classList.contains('cm-content')).toBe(true)
  })

  it('tells why below its button, and scrolls there for a key alone: under a pointer nothing moves', async () => {
    await open()
    await press('F8')
    const why = document.querySelector<HTMLElement>('.why')
    if (why === null) throw new Error('no explanation')
    why.scrollIntoView = vi.fn<() => void>()
    const clickWith = async (detail: number) =>
      act(async () => button('Why this is marked').dispatchEvent(new MouseEvent('click', { bubbles: true, detail })))
    await clickWith(1)
    expect(why.hidden).toBe(false)
    expect(why.textContent).toContain('Colours are seldom news.')
    expect(why.scrollIntoView).not.toHaveBeenCalled()
    await clickWith(1)
    expect(why.hidden).toBe(true)
    await clickWith(0)
    expect(why.scrollIntoView).toHaveBeenCalledOnce()
  })

  it('offers one thing only while a sentence is retyped', async () => {
    await open()
    await press('F8')
    expect(document.querySelectorAll('.card-detail .primary')).toHaveLength(1)
    await press('F2')
    expect(document.querySelectorAll('.panel .primary')).toHaveLength(1)
    expect(document.querySelectorAll('.card-detail button')).toHaveLength(0)
    expect(document.querySelector('.card-detail del')?.textContent).toBe('red ')
    await press('Escape')
    expect(document.querySelectorAll('.card-detail .primary')).toHaveLength(1)
  })

  it('lists what was settled, and takes it back out of turn', async () => {
    await open()
    await press('F8')
    await press('1', digit(1))
    await press('i', { altKey: true, code: 'KeyI' })
    await checked()
    await act(async () => desktop.emit('command', 'showSettled'))
    const cards = [...document.querySelectorAll('.settled li')].map((card) => card.textContent)
    expect(cards[0]).toContain('blue birdsIgnored here')
    expect(cards[1]).toContain('red foxRepaired: Make it fox')
    await act(async () => document.querySelectorAll<HTMLElement>('.settled li')[1]?.querySelector('button')?.click())
    expect(textNow()).toBe(text)
    expect(document.querySelectorAll('.settled li')).toHaveLength(1)
  })

  it('goes by rule and by severity, and is searched', async () => {
    await open()
    const choose = async (value: string): Promise<void> =>
      act(async () => {
        const order = document.querySelector<HTMLSelectElement>('.panel-order')
        if (order === null) throw new Error('no order')
        order.value = value
        order.dispatchEvent(new Event('change', { bubbles: true }))
      })
    await choose('rule')
    expect([...document.querySelectorAll('.findings-group')].map(({ textContent }) => textContent)).toEqual([
      'Odd colour 2',
      'Age of dogs 1',
    ])
    await choose('severity')
    expect(document.querySelector('.findings-group')?.textContent).toBe('A reader stumbles 3')
    await choose('place')
    await act(async () => desktop.emit('command', 'filterFindings'))
    await fill('Search the findings', 'looks wrong')
    expect(options()).toHaveLength(3)
    expect(document.querySelector('.panel-empty')).toBeNull()
    await fill('Search the findings', 'birds')
    expect(options().map((option) => option.textContent)).toEqual([expect.stringContaining('blue birds')])
    expect(document.querySelector('.panel-empty')?.textContent).toBe('Other findings are filtered out.')
  })

  it('shows of the settled what was settled one way, or holds some words', async () => {
    await open()
    await press('F8')
    await press('1', digit(1))
    await press('i', { altKey: true, code: 'KeyI' })
    await act(async () => desktop.emit('command', 'showSettled'))
    await act(async () => desktop.emit('command', 'filterFindings'))
    await select('How it was settled', 'ignored')
    expect(document.querySelectorAll('.settled li')).toHaveLength(1)
    await fill('Search what is settled', 'fox')
    expect(document.querySelector('.settled')).toBeNull()
    expect(document.querySelector('.panel-empty')?.textContent).toBe('What is settled is filtered out.')
    await select('How it was settled', 'repaired')
    expect(document.querySelector('.settled')?.textContent).toContain('red fox')
  })

  it('turns a rule off for good, and the settings turn it on again', async () => {
    await open()
    await press('F8')
    await act(async () => desktop.emit('command', 'turnRuleOff'))
    expect(options()).toHaveLength(1)
    expect(document.querySelector('[aria-label="Last action"]')?.textContent).toBe('“Odd colour” is off; Rules turns it on again')
    expect(await desktop.loadSettings()).toMatchObject({ rulesOff: ['odd-colour'] })
  })
})

describe('C27 five hundred repairs at once', () => {
  const villages = Array.from({ length: 500 }, (_, at) => `In village ${at} it was was late.`)
  // Ten lines, so that not the drawing of lines takes the time.
  const many = villages.map((words, at) => `${words}${at % 50 === 49 ? '\n' : ' '}`).join('')
  const findAll = (draft: string): readonly Finding[] =>
    [...draft.matchAll(/was was/gu)].map(({ index }) => ({
      ...findingOn(draft.slice(index), { words: 'was was', becomes: 'was', kind: 'safe', neighbours: String(index) }),
      ranges: [{ from: index, to: index + 7 }],
      repairs: [
        {
          label: 'Keep “was” once',
          kind: 'safe' as const,
          edits: [{ from: index, to: index + 7, insert: 'was' }],
          guards: [{ from: index, to: index + 7, text: 'was was' }],
        },
      ],
    }))

  it('are shown before any is made, can be left out one by one, and are one step of undo', async () => {
    await open(draftOf(many), () => loopWorker(createFakeProofreader(findAll)))
    await press('F', { ctrlKey: true, shiftKey: true })
    const dialog = document.querySelector('dialog')
    expect(textNow()).toBe(many)
    await click('Show 460 more')
    const ticks = [...(dialog?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])]
    expect(ticks).toHaveLength(500)
    expect(dialog?.querySelectorAll('.fix del')).toHaveLength(500)
    await act(async () => ticks[7]?.click())
    await act(async () => ticks[499]?.click())
    await click('Settle 498')
    expect(textNow().match(/was was/gu)).toHaveLength(2)
    expect(textNow()).toContain('In village 7 it was was late.')
    await press('z', { ctrlKey: true })
    expect(textNow()).toBe(many)
  })
})

describe('the dictionary', () => {
  it('takes no words of a mark that is about how they stand together', async () => {
    await open()
    await press('F8')
    await press('d', { altKey: true, code: 'KeyD' })
    expect(document.querySelector('[aria-label="Last action"]')?.textContent).toContain('not about a word')
    expect((await desktop.loadReview(id)).words).toEqual([])
    const at = text.indexOf('blue birds')
    await act(async () => session.view.dispatch({ selection: { anchor: at, head: at + 10 } }))
    await press('d', { altKey: true, code: 'KeyD' })
    expect((await desktop.loadReview(id)).words).toEqual(['blue birds'])
  })

  it('is looked through, added to, and gives a word back that was removed', async () => {
    await open()
    await act(async () => desktop.emit('command', 'showDictionary'))
    await fill('Search, or a word to add', 'Old Dogs')
    await click('Add')
    expect(document.querySelector('.dictionary-words')?.textContent).toContain('old dogs')
    expect((await desktop.loadReview(id)).words).toEqual(['old dogs'])
    await click('Remove')
    expect(document.querySelector('.dictionary-words del')?.textContent).toBe('old dogs')
    expect((await desktop.loadReview(id)).words).toEqual([])
    await click('Put back')
    expect((await desktop.loadReview(id)).words).toEqual(['old dogs'])
    await fill('Search, or a word to add', 'nobody')
    expect(document.querySelector('dialog [role="status"]')?.textContent).toBe('“nobody” is not in the dictionary.')
  })

  it('follows other windows, tells them nothing back, and undoes only what was done here', async () => {
    await open()
    await act(async () => {
      session.view.dispatch({ effects: addWord.of('Kyiv') })
      desktop.emit('word', { kind: 'added', word: 'zelenskyy' })
    })
    const words = () => [...session.view.state.field(dictionaryField)]
    expect(words()).toEqual(['kyiv', 'zelenskyy'])
    await press('z', { ctrlKey: true })
    expect(words()).toEqual(['zelenskyy'])
    await act(async () => desktop.emit('word', { kind: 'removed', word: 'zelenskyy' }))
    expect(words()).toEqual([])
    expect(desktop.asked.filter(([name]) => name === 'changeWord')).toEqual([
      ['changeWord', { kind: 'added', word: 'kyiv' }],
      ['changeWord', { kind: 'removed', word: 'kyiv' }],
    ])
  })
})

/** React listens to the setter of the element itself. */
async function put(element: HTMLInputElement | HTMLSelectElement | null, value: string, event: string): Promise<void> {
  if (element === null) throw new Error('no such field')
  await act(async () => {
    const { prototype } = element instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value)
    element.dispatchEvent(new Event(event, { bubbles: true }))
  })
}

const fill = (label: string, value: string): Promise<void> =>
  put(document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`), value, 'input')

const select = (label: string, value: string): Promise<void> =>
  put(document.querySelector<HTMLSelectElement>(`[aria-label="${label}"]`), value, 'change')
