import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectUncut } from './accessible'
import { pictures } from './look'
import { command, openCopy, speak } from './made-up'
import { nextStop } from './stops'

describe('C24 from right to left', () => {
  beforeAll(() => speak('ar-XB'))
  afterAll(() => speak('en'))

  test('the window is mirrored, and the manuscript is not', async () => {
    const { galley } = await openCopy('ar-XB', { readers: 'off' })
    const { page } = galley
    const see = async (name: string): Promise<void> => {
      await expectUncut(page, name)
      await pictures(page, `l10n-mirrored-${name}`)
    }
    const left = async (selector: string): Promise<number> => {
      const box = await page.locator(selector).first().boundingBox()
      if (box === null) throw new Error(`${selector} is not to be seen`)
      return box.x
    }
    const direction = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction)
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar-XB', 'rtl'])
    expect([await direction('.cm-content'), await direction('.panel')]).toEqual(['ltr', 'rtl'])
    expect(await left('.side')).toBeLessThan(await left('.sheet'))
    expect(await left('.title')).toBeGreaterThan(await left('.bar .primary'))
    await page.locator('.cm-scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
    await page.locator('.fold').first().waitFor()
    expect([await direction('.fold'), await direction('.fold span')]).toEqual(['ltr', 'rtl'])
    await see('fold')
    await nextStop(page)
    await see('card')
    expect(await direction('.card-detail .fix')).toBe('ltr')
    for (const id of ['mechanicalStop', 'export', 'openSettings', 'showKeys', 'palette', 'showQueries', 'original'] as const) {
      await command(galley, id, 'dialog')
      await see(id)
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
    }
    await page.keyboard.press('Alt+1')
    await galley.checked()
    await command(galley, 'compare', 'dialog .change')
    await see('compare')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+h')
    await page.locator('.find').waitFor()
    for (const side of ['ledger', 'rules', 'statistics']) {
      await page.locator(`#side-${side}`).click()
      await see(side)
    }
    await galley.close()
  })
})
