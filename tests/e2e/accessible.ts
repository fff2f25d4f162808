import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Galley } from './launch'

/** What axe has to say of the window as it stands: nothing. */
export async function expectAccessible({ page }: Galley, where: string): Promise<void> {
  // Without legacy mode axe opens a page of its own, which Electron does not let it.
  // Of what passes nobody reads the details, and to put them together takes longer than to look.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze()
  const faults = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(faults, where).toEqual([])
}

/** The smallest side of a target (WCAG 2.5.8). */
const leastTarget = 24

/** Controls in sight that are smaller than a finger needs. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const small: string[] = []
    const controls = 'button, input, select, summary, a[href], [role="option"], [role="tab"], [role="combobox"]'
    for (const element of document.querySelectorAll<HTMLElement>(controls)) {
      if (!element.checkVisibility()) continue
      // A label is part of its control's target.
      const label = element.closest('label') ?? element
      const { width, height } = label.getBoundingClientRect()
      if (width < least || height < least) small.push(`${element.outerHTML.slice(0, 90)}: ${width} × ${height}`)
    }
    return small
  }, leastTarget)
}

/** Nothing is cut off, once the page is laid out. */
export async function expectUncut(page: Page, where: string): Promise<void> {
  await expect.poll(() => cutOff(page), { message: where }).toEqual([])
}

/** Controls that reach out of the window to the right, where nothing scrolls them into sight, and how far the page itself scrolls sideways. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const cut = document.documentElement.scrollWidth > width ? [`the page: ${document.documentElement.scrollWidth} px`] : []
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, input, select, h1, h2, h3, [role="option"], .cm-line',
    )) {
      if (!element.checkVisibility()) continue
      const { left, right } = element.getBoundingClientRect()
      if (right > width + 1 || left < -1) cut.push(`${element.outerHTML.slice(0, 90)}: ${left}–${right}`)
    }
    return cut
  })
}
