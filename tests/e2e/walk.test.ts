import path from 'node:path'
import { expect, test } from 'vitest'
import { launchChecked } from './launch'
import { currentCard, nextStop } from './stops'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')
/** More steps than the sample has marks before this paragraph. */
const enough = 40

test('the walk goes on from a repair and lets the text lie while the next words are in sight; no card loses its head', async () => {
  const galley = await launchChecked([sample], { readers: 'off' })
  const { page } = galley
  const card = currentCard(page)
  const at = (paragraph: number) => card.filter({ hasText: `¶${paragraph}` })
  for (let step = 0; step < enough && (await at(13).count()) === 0; step++) await nextStop(page)
  await page.keyboard.press('Alt+1')
  await at(14).waitFor()
  await galley.checked()
  await at(14).waitFor()

  const scrolled = () => page.locator('.cm-scroller').evaluate(({ scrollTop }) => scrollTop)
  const before = await scrolled()
  expect(before).toBeGreaterThan(0)
  await page.keyboard.press('Alt+i')
  await at(15).waitFor()
  expect(await scrolled()).toBe(before)

  await page.keyboard.press('Control+Shift+f')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await galley.checked()
  const top = (selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top)
  expect(await at(15).count()).toBe(1)
  expect(await top('.card-on')).toBeGreaterThanOrEqual(await top('.panel-scroll'))
  expect(await scrolled()).toBe(before)
  await galley.close()
})
