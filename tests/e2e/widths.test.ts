import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectUncut } from './accessible'
import { launch, resize } from './launch'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

/** What stands in the bar or in the status line and reaches out of it, or has words that cannot be read. */
const unreadable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lost: string[] = []
    for (const line of document.querySelectorAll<HTMLElement>('.bar, .status')) {
      const frame = line.getBoundingClientRect()
      for (const part of line.querySelectorAll<HTMLElement>('*')) {
        if (!part.checkVisibility() || part.matches('.chip-name')) continue
        const { left, right, top, bottom } = part.getBoundingClientRect()
        // Counts that give way to what was just done do so whole.
        if (part.parentElement?.matches('.status-counts') && top >= frame.bottom - 1) continue
        if (left < frame.left || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1)
          lost.push(`out of ${line.className}: ${part.outerHTML.slice(0, 100)}`)
        if (part.matches('.title-name, .status *') && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
          lost.push(`cut: ${part.outerHTML.slice(0, 100)}`)
        if (part.textContent !== '' && part.getBoundingClientRect().width === 0)
          lost.push(`no room: ${part.outerHTML.slice(0, 100)}`)
      }
    }
    return lost
  })

test('at every width the draft has its name, the status line is whole, and what was just done can be read', async () => {
  const galley = await launch([sample])
  const { page } = galley
  await galley.checked()
  await page.keyboard.press('F8')
  await page.keyboard.press('Alt+1')
  await galley.checked()
  await page.keyboard.press('Alt+q')
  await galley.checked()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+9')
  const said = page.getByRole('status', { name: 'Last action' })
  await said.filter({ hasText: /^This finding has/u }).waitFor()
  for (const width of [1440, 1200, 1000, 900, 800, 640]) {
    await resize(galley, width, 800)
    await expectUncut(page, `${width} px`)
    expect(await unreadable(page), `${width} px`).toEqual([])
    await galley.screenshot(`width-${width}`)
  }
  await galley.close()
})

test('the first frame has the paper where it stays, below the first hint', async () => {
  const galley = await launch([sample])
  const { page } = galley
  await galley.checked()
  await page.addInitScript(() => {
    const tops: number[] = []
    Reflect.set(globalThis, 'paperTops', tops)
    const look = (): void => {
      const top = document.querySelector('.cm-content')?.getBoundingClientRect().top
      if (top !== undefined && top !== tops.at(-1)) tops.push(top)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.reload()
  await galley.checked()
  await page.getByRole('region', { name: 'First steps' }).waitFor()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'paperTops') as readonly number[])).toHaveLength(1)
  await galley.close()
})
