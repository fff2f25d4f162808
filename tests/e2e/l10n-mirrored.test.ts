import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cutOff } from './accessible'
import { command, openCopy, speak } from './made-up'

describe.each(['light', 'dark'] as const)('C24 from right to left, in the %s theme', (colorScheme) => {
  beforeAll(() => speak('ar-XB'))
  afterAll(() => speak('en'))

  test('the window is mirrored, and the manuscript is not', async () => {
    const { galley } = await openCopy('ar-XB')
    const { page } = galley
    await page.emulateMedia({ colorScheme })
    const look = async (name: string): Promise<void> => {
      expect(await cutOff(page), name).toEqual([])
      await galley.screenshot(`l10n-mirrored-${name}-${colorScheme}`)
    }
    const place = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox()
      return box ?? { x: 0, y: 0, width: 0, height: 0 }
    }
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar-XB', 'rtl'])
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction)
    expect([await direction('.cm-content'), await direction('.panel')]).toEqual(['ltr', 'rtl'])
    expect((await place('.side')).x).toBeLessThan((await place('.sheet')).x)
    expect((await place('.title')).x).toBeGreaterThan((await place('.bar .primary')).x)
    await page.locator('.cm-scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
    await page.locator('.fold').first().waitFor()
    expect([await direction('.fold'), await direction('.fold span')]).toEqual(['ltr', 'rtl'])
    await look('fold')
    await page.keyboard.press('F8')
    await look('card')
    expect(await direction('.card-detail .fix')).toBe('ltr')
    for (const id of ['mechanicalStop', 'export', 'openSettings', 'showKeys', 'palette', 'showQueries', 'original'] as const) {
      await command(galley, id, 'dialog')
      await look(id)
      await page.keyboard.press('Escape')
    }
    await page.keyboard.press('Alt+1')
    await galley.checked()
    await command(galley, 'compare', 'dialog .change')
    await look('compare')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+h')
    for (const side of ['ledger', 'rules', 'statistics']) {
      await page.locator(`#side-${side}`).click()
      await look(side)
    }
    await galley.close()
  })
})
