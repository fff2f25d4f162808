import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectUncut } from './accessible'
import { type Galley, launchChecked, resize, share } from './launch'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

const shared = share(() => launchChecked([sample], { readers: 'off' }))

/** Per cent, by what the page is laid out for. */
async function zoomOf({ app, page }: Galley): Promise<number> {
  const width = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentBounds().width ?? 0)
  return Math.round((100 * width) / (await page.evaluate(() => window.innerWidth)))
}

/** Chooses an item of the menu bar. */
const choose = ({ app }: Galley, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)

test('C12 the window is zoomed from 50 to 300 % by keys and by menu, and nothing is cut off at either end', async () => {
  const galley = shared()
  const { page } = galley
  for (let times = 0; times < 7; times++) await page.keyboard.press('Control+Minus')
  await expect.poll(() => zoomOf(galley)).toBe(50)
  await expectUncut(page, '50 %')
  await page.keyboard.press('Control+0')
  await expect.poll(() => zoomOf(galley)).toBe(100)
  await page.keyboard.press('Control+=')
  await expect.poll(() => zoomOf(galley)).toBe(110)
  await choose(galley, 'zoomOut')
  await expect.poll(() => zoomOf(galley)).toBe(100)
  for (let times = 0; times < 22; times++) await choose(galley, 'zoomIn')
  await expect.poll(() => zoomOf(galley)).toBe(300)
  await expectUncut(page, '300 %')
  for (const [key, name] of [
    ['Control+,', 'Settings'],
    ['Control+e', 'Before this draft leaves'],
    ['Control+k', 'All commands'],
  ] as const) {
    await page.keyboard.press(key)
    await page.getByRole('dialog', { name }).waitFor()
    await expectUncut(page, name)
    await page.keyboard.press('Escape')
  }
  await choose(galley, 'zoomReset')
  await expect.poll(() => zoomOf(galley)).toBe(100)
})

/** https://www.w3.org/TR/WCAG22/#text-spacing, as a reader’s own style sheet sets it. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Words that do not fit where they stand: cut off at the side or at the bottom, without an ellipsis and without a way to roll. */
const lostWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lost: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('button, h1, h2, h3, p, label, dt, dd, th, td, output, span')) {
      if (!element.checkVisibility() || element.closest('.only-heard, .cm-announced') !== null) continue
      const style = getComputedStyle(element)
      if (style.overflow === 'visible' || style.overflow === 'auto' || style.textOverflow === 'ellipsis') continue
      if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        lost.push(element.outerHTML.slice(0, 100))
    }
    for (const bar of document.querySelectorAll<HTMLElement>('.bar, .status, .side-tabs, .chip, .button')) {
      if (!bar.checkVisibility()) continue
      const { bottom, right } = bar.getBoundingClientRect()
      for (const child of bar.querySelectorAll<HTMLElement>('*')) {
        const inside = child.getBoundingClientRect()
        if (child.checkVisibility() && !child.matches('.only-heard') && (inside.bottom > bottom + 2 || inside.right > right + 2))
          lost.push(`out of ${bar.className}: ${child.outerHTML.slice(0, 100)}`)
      }
    }
    return lost
  })

test.each([
  [1320, 880],
  [640, 800],
] as const)('C12 with the spacing of WCAG 1.4.12 no word is lost in a window %i px wide', async (width, height) => {
  const galley = shared()
  const { page } = galley
  await resize(galley, width, height)
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, spacing)
  await page.keyboard.press('F8')
  await page.locator('.card-on').waitFor()
  await expectUncut(page, 'the window')
  expect(await lostWords(page)).toEqual([])
  await galley.screenshot(`state-spacing-${width}`)
  for (const [key, name] of [
    ['Control+e', 'Before this draft leaves'],
    ['Control+Shift+f', 'Settle furniture and safe repairs'],
    ['Control+,', 'Settings'],
  ] as const) {
    await page.keyboard.press(key)
    await page.getByRole('dialog', { name }).waitFor()
    await expectUncut(page, name)
    expect(await lostWords(page), name).toEqual([])
    await page.keyboard.press('Escape')
  }
  await page.evaluate(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)))
})

/** How the manuscript is set. */
const setting = (page: Page): Promise<{ readonly size: number; readonly height: number }> =>
  page.locator('.cm-scroller').evaluate((scroller) => {
    const { fontSize, lineHeight } = getComputedStyle(scroller)
    return { size: Number.parseFloat(fontSize), height: Number.parseFloat(lineHeight) }
  })

test('C12 text size and line height are set apart, and twice the size is readable in a window of 320 px', async () => {
  const galley = shared()
  const { page } = galley
  await resize(galley, 1320, 880)
  const usual = await setting(page)
  await page.keyboard.press('Control+,')
  await page.getByRole('slider', { name: 'Size' }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await setting(page)).size).toBeGreaterThanOrEqual(2 * usual.size)
  const large = await setting(page)
  expect(large.height / large.size).toBeCloseTo(usual.height / usual.size, 1)
  await page.keyboard.press('Control+,')
  await page.getByRole('slider', { name: 'Line height' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await setting(page)).height).toBeLessThan(large.height)
  expect((await setting(page)).size).toBe(large.size)
  await resize(galley, 320, 640)
  await page.keyboard.press('F8')
  await page.locator('.card-on').waitFor()
  await expectUncut(page, 'large text in a narrow window')
  await expectAccessible(galley, 'large text in a narrow window')
  await galley.screenshot('state-320-px-large-text')
})
