import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { launch, launchChecked, share } from './launch'
import { currentCard, nextStop } from './stops'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

/** What has the focus, as one reads it, and whether one sees that. Numbers change with the rules. */
const focused = (page: Page): Promise<{ readonly name: string; readonly isSeen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', isSeen: true }
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    // Only fields have labels.
    const [label] = (element as HTMLInputElement).labels ?? []
    const words = element.matches('.ticket')
      ? 'Ticket'
      : (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '')
    const role = element.getAttribute('role') ?? element.localName
    const name = `${role} ${words
      .replaceAll(/\d[\d,.]*/gu, '#')
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .slice(0, 48)}`.trim()
    // The draft shows the caret.
    return { name, isSeen: element.isContentEditable || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) }
  })

/** Where Tab goes from here, until it comes round again. */
async function walk(page: Page): Promise<readonly string[]> {
  const names: string[] = []
  for (let step = 0; step < 60; step++) {
    const { name, isSeen } = await focused(page)
    if (names[0] === name) break
    // Between the last and the first the focus is nowhere for one step; the stand-in says what it is, the official Electron does not.
    if (name !== '' && name !== 'button Stand-in Electron') names.push(isSeen ? name : `${name} (not seen)`)
    await page.keyboard.press('Tab')
    // The way back in goes by the main process, which may take a while.
    if (name === '') await page.waitForFunction(() => document.activeElement !== document.body)
  }
  return names
}

test('C14 Tab goes round the window and each dialog in reading order, and one sees where it is', async () => {
  const galley = await launch(['none/draft.txt'], { readers: 'off' })
  const { page } = galley
  const file = path.join(galley.folder, 'council.txt')
  await writeFile(file, 'Council votes on the bloc\n\nIt was was late. The council denies membership of Ukraine in the bloc.\n')
  await galley.openFrom(file)
  await page.getByRole('main').getByRole('button').first().press('Enter')
  await galley.checked()
  const screens: string[] = []
  const note = async (screen: string): Promise<void> => void screens.push([screen, ...(await walk(page))].join('\n  '))
  await page.keyboard.press('F8')
  await page.locator('.cm-content').focus()
  // The one paragraph counts as read after a moment, and the button that goes to it is gone then.
  await page.getByRole('button', { name: /unread$/u }).waitFor({ state: 'detached' })
  await note('at a finding')
  for (const [key, screen] of [
    ['Control+Shift+f', 'the mechanical stop'],
    ['Control+e', 'export'],
    ['Control+g', 'go to a paragraph'],
    ['Control+k', 'all commands'],
    ['F1', 'keys'],
    ['Control+d', 'comparison'],
  ] as const) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await note(screen)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  const all = `${screens.join('\n\n')}\n`
  expect(all).not.toContain('(not seen)')
  await expect(all).toMatchFileSnapshot(path.resolve('tests/e2e/golden/tab-walk.txt'))
  await galley.close()
})

describe('at the sample', () => {
  const shared = share(() => launchChecked([sample]))

  test('C04 each mark in sight tells a screen reader what it is', async () => {
    const { page } = shared()
    const devTools = await page.context().newCDPSession(page)
    const { nodes } = (await devTools.send('Accessibility.getFullAXTree')) as {
      readonly nodes: readonly {
        readonly ignored: boolean
        readonly role?: { readonly value: string }
        readonly description?: { readonly value: string }
      }[]
    }
    const marks = nodes
      .filter(({ ignored, role }) => !ignored && role?.value === 'mark')
      .map(({ description }) => description?.value)
    const drawn = await page
      .locator('.cm-content [role="mark"]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-description')))
    expect(marks.length).toBeGreaterThan(4)
    expect(new Set(marks)).toEqual(new Set(drawn))
    expect(marks).toHaveLength(drawn.length)
    expect(marks.every((words) => /^(?:Broken|Translation): \S/u.test(words ?? ''))).toBe(true)
  })

  test('C14 Shift+F10 shows what there is to do at the caret', async () => {
    const galley = shared()
    const { page, app } = galley
    await app.evaluate(({ Menu }) => {
      Menu.prototype.popup = function popup(this: Electron.Menu) {
        Reflect.set(
          globalThis,
          'galleyMenu',
          this.items.map(({ label, role }) => label || role),
        )
      }
    })
    await nextStop(page)
    await page.keyboard.press('Shift+F10')
    const shown = (): Promise<unknown> => app.evaluate(() => Reflect.get(globalThis, 'galleyMenu') as unknown)
    await expect.poll(shown).toEqual(expect.arrayContaining(['Apply First Repair', 'Retype the Sentence', 'Ignore Here']))
  })

  test('C06 nothing covers the words one goes to, and nothing opens over a word that is pointed at', async () => {
    const { page } = shared()
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+Home')
    // From the head of the draft it goes to the first, whichever is the current one.
    await page.keyboard.press('F8')
    const covered: string[] = []
    for (let step = 0; step < 12; step++) {
      await nextStop(page)
      await page.locator('.mark-on').first().waitFor()
      const isFree = await page
        .locator('.mark-on')
        .first()
        .evaluate((mark) => {
          const [box] = mark.getClientRects()
          if (box === undefined) return false
          const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
          return top !== null && (mark.contains(top) || top.contains(mark))
        })
      if (!isFree) covered.push((await currentCard(page).textContent()) ?? '')
    }
    expect(covered).toEqual([])
    const mark = page.locator('.cm-content .mark').first()
    await mark.scrollIntoViewIfNeeded()
    const over = page.locator('body > *, .window > *, .cm-editor > *, [role="tooltip"], [popover]')
    const before = await over.count()
    await mark.hover()
    // As long as a hint of the system waits, and more.
    await page.waitForTimeout(900)
    expect(await over.count()).toBe(before)
    expect(await page.locator('.cm-content [title]').count()).toBe(0)
  })

  test('C23 dropped words are put in where they are dropped; a file without a place and one dropped beside the draft change nothing', async () => {
    const { page } = shared()
    const drop = (selector: string, kind: 'words' | 'file'): Promise<boolean> =>
      page.evaluate(
        ([where, what]) => {
          const target = document.querySelector(where)
          if (target === null) throw new Error(`no ${where}`)
          const { left, top } = target.getBoundingClientRect()
          const dataTransfer = new DataTransfer()
          if (what === 'words') dataTransfer.setData('text/plain', 'Dropped words. ')
          else dataTransfer.items.add(new File(['<h1>Gone</h1>'], 'page.html', { type: 'text/html' }))
          const place = { clientX: left + 1, clientY: top + 5, bubbles: true, cancelable: true, dataTransfer }
          for (const type of ['dragenter', 'dragover'] as const) target.dispatchEvent(new DragEvent(type, place))
          return !target.dispatchEvent(new DragEvent('drop', place))
        },
        [selector, kind] as const,
      )
    const text = (): Promise<string> => page.locator('.cm-content').innerText()
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+Home')
    await page.locator('.line-headline').waitFor()
    const before = await text()
    expect(await drop('.cm-line', 'file')).toBe(true)
    expect(await drop('.bar', 'file')).toBe(true)
    expect(await text()).toBe(before)
    expect(page.url()).toBe('app://bundle/index.html')
    expect(await drop('.line-headline', 'words')).toBe(true)
    await expect.poll(text).toMatch(/^Dropped words. Biden, Putin/u)
    await page.keyboard.press('Control+z')
    await expect.poll(text).toBe(before)
  })

  test('C15 what a screen reader is told of while one types is little: not more than once in two seconds', async () => {
    const galley = shared()
    const { page } = galley
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+End')
    await page.evaluate(() => {
      const told: string[] = []
      Reflect.set(window, 'told', told)
      const live = 'output, [role="status"], [role="alert"], [aria-live]'
      new MutationObserver((records) => {
        const regions = new Set<Element>()
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement
          const region = element?.closest(live)
          if (region && region.getAttribute('aria-live') !== 'off') regions.add(region)
        }
        for (const region of regions) if (region.textContent?.trim()) told.push(region.textContent)
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    const start = Date.now()
    // With damage in it, so that there are marks to come.
    await page.keyboard.type(' The mayor denies membership of the the council. He was established a call. ', { delay: 60 })
    await galley.checked()
    const heard = () => page.evaluate(() => Reflect.get(window, 'told') as readonly string[])
    const told = await heard()
    expect(told.length).toBeLessThanOrEqual(Math.ceil((Date.now() - start) / 2000))
    expect(told.length).toBeLessThanOrEqual(2)
    // What is said when something was done is heard here.
    await page.keyboard.press('Control+Shift+C')
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(told.length)
  })
})
