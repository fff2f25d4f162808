import path from 'node:path'
import { expect, test } from 'vitest'
import { launchChecked, share } from './launch'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

const shared = share(() => launchChecked([sample]))

test('C14 F6 goes round the parts of the window, and Tab leaves the draft', async () => {
  const { page } = shared()
  const region = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'])
  await page.locator('.cm-content').focus()
  const round: (string | undefined)[] = []
  for (let times = 0; times < 4; times++) {
    round.push(await region())
    await page.keyboard.press('F6')
  }
  expect(round).toEqual(['draft', 'panel', 'bar', 'draft'])
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Tab')
  await expect.poll(region).not.toBe('draft')
})

test('C25 words composed by an input method are not cut short by the marks that arrive meanwhile', async () => {
  const galley = shared()
  const { page } = galley
  // Into a sentence that is marked.
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+Home')
  const devTools = await page.context().newCDPSession(page)
  const compose = (text: string): Promise<unknown> =>
    devTools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  const draft = page.getByRole('textbox', { name: /^Draft: / })

  for (const text of ['に', 'にほ', 'にほん']) {
    await compose(text)
    // A check comes back into the composition.
    await galley.checked()
    expect(await draft.textContent()).toMatch(new RegExp(`^${text}Biden, Putin`, 'u'))
  }
  await devTools.send('Input.insertText', { text: '日本' })
  await galley.checked()
  expect(await draft.textContent()).toMatch(/^日本Biden, Putin/u)
  expect(await draft.textContent()).not.toContain('に')
})
