import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { cutOff, expectAccessible, smallTargets } from './accessible'
import { type Galley, launch, resize, send } from './launch'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

/** Keeps a picture of a state, after axe had its say. */
async function look(galley: Galley, name: string): Promise<void> {
  await expectAccessible(galley, name)
  await galley.screenshot(name)
}

/** Starts Galley on a draft with these words. */
async function open(name: string, text: string): Promise<Galley> {
  const galley = await launch(['no-such-folder/draft.txt'])
  const file = path.join(galley.folder, name)
  await writeFile(file, text)
  await galley.openFrom(file)
  await galley.page.getByRole('main').getByRole('button').first().press('Enter')
  await galley.checked()
  return galley
}

/** A picture of a zoomed window, of which Playwright takes only a corner. */
async function capture({ app }: Galley, name: string): Promise<void> {
  const picture = await app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64'),
  )
  await writeFile(path.join('test-output', `${name}.png`), Buffer.from(picture ?? '', 'base64'))
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('a draft without findings, one with hundreds, and one with long names', async () => {
    const clean = await open('clean.txt', 'Council votes\n\nThe council met on Monday. It voted for the budget.\n')
    await clean.page.emulateMedia({ colorScheme })
    expect(await clean.page.locator('.verdict h2').textContent()).toBe('Fit to edit')
    await look(clean, `state-none-${colorScheme}`)
    await clean.close()

    const mint = await readFile(sample, 'utf8')
    const name = `${'a-very-long-name-of-a-draft-as-a-system-makes-them-'.repeat(3)}.txt`
    const many = await open(name, Array.from({ length: 26 }, () => mint).join('\n\n'))
    await many.page.emulateMedia({ colorScheme })
    expect(await many.page.locator('.status').textContent()).toMatch(/[5-9]\d\d findings open/u)
    await many.page.keyboard.press('F8')
    await look(many, `state-hundreds-${colorScheme}`)
    expect(await many.page.locator('.panel *').count()).toBeLessThan(500)
    await many.close()
  })

  test('a draft that is being read, and leftover lines folded', async () => {
    const long = await launch(['no-such-folder/draft.txt'])
    const file = path.join(long.folder, 'long.txt')
    const mint = await readFile(sample, 'utf8')
    await writeFile(file, Array.from({ length: 26 }, () => mint).join('\n\n'))
    await long.page.emulateMedia({ colorScheme })
    await long.openFrom(file)
    await long.page.getByRole('main').getByRole('button').first().press('Enter')
    await long.page.getByRole('status', { name: 'Checking' }).filter({ hasText: 'Checking…' }).waitFor()
    await long.screenshot(`state-checking-${colorScheme}`)
    await long.checked()
    await long.close()

    const galley = await launch([sample])
    await galley.page.emulateMedia({ colorScheme })
    await galley.checked()
    await galley.page.locator('.cm-scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
    await galley.page.locator('.fold-folded').first().waitFor()
    await look(galley, `state-folded-${colorScheme}`)
    await galley.close()
  })

  test('comparing, finding, the dictionary, reading in peace, one paragraph in focus', async () => {
    const galley = await launch([sample])
    const { page } = galley
    await page.emulateMedia({ colorScheme })
    await galley.checked()
    await page.keyboard.press('Control+Shift+f')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    await galley.checked()
    for (let times = 0; times < 6; times++) await page.keyboard.press('F8')
    await look(galley, `state-passage-${colorScheme}`)
    await page.keyboard.press('Control+d')
    await page.getByRole('dialog').waitFor()
    await look(galley, `state-compare-${colorScheme}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Alt+d')
    await send(galley, 'showDictionary')
    await page.getByRole('dialog', { name: 'Dictionary' }).waitFor()
    await look(galley, `state-dictionary-${colorScheme}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+h')
    await page.keyboard.type('Kremlin')
    await look(galley, `state-find-${colorScheme}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('F9')
    await look(galley, `state-peace-${colorScheme}`)
    await send(galley, 'focusParagraph')
    await look(galley, `state-focus-${colorScheme}`)
    await page.keyboard.press('Control+g')
    await page.getByRole('dialog').waitFor()
    await look(galley, `state-go-to-${colorScheme}`)
    await page.keyboard.press('Escape')
    await page.locator('.cm-scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
    await page.locator('.fold-removed').first().waitFor()
    await look(galley, `state-removed-${colorScheme}`)
    await galley.close()
  })
})

test.each([
  ['320 px', 320, 640, 1],
  ['640 px at 200 %', 640, 800, 2],
  ['720 px', 720, 640, 1],
  ['1320 px at 200 %', 1320, 900, 2],
] as const)('C12 nothing is cut off at %s, and C13 every target is large enough', async (name, width, height, zoom) => {
  const galley = await launch([sample])
  const { page, app } = galley
  await galley.checked()
  await resize(galley, width, height)
  await app.evaluate(({ BrowserWindow }, factor) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor), zoom)
  await page.keyboard.press('F8')
  await expect.poll(() => cutOff(page), { timeout: 20_000 }).toEqual([])
  await expectAccessible(galley, name)
  await capture(galley, `state-${name.replaceAll(/\W+/gu, '-').replace(/-$/u, '')}`)
  expect(await smallTargets(page)).toEqual([])
  for (const [key, dialog] of [
    ['Control+,', 'settings'],
    ['Control+Shift+f', 'mechanical'],
    ['Control+e', 'export'],
    ['F1', 'keys'],
  ] as const) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    expect(await cutOff(page), dialog).toEqual([])
    expect(await smallTargets(page), dialog).toEqual([])
    if (width === 320) await capture(galley, `state-320-px-${dialog}`)
    await page.keyboard.press('Escape')
  }
  await galley.close()
})

test('C11 nothing moves where the system asks for rest', async () => {
  const galley = await launch([sample])
  const { page } = galley
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await galley.checked()
  const moving = await page.locator('body *').evaluateAll((elements) =>
    elements
      .map((element) => ({ style: getComputedStyle(element), name: element.className }))
      .filter(
        ({ style }) => /[1-9]/u.test(style.transitionDuration + style.animationDuration) || style.scrollBehavior === 'smooth',
      )
      .map(({ name }) => String(name)),
  )
  // CodeMirror's caret blinks by an animation of its own, which is the one thing that may.
  expect(moving.filter((name) => !name.includes('cm-cursor'))).toEqual([])
  await galley.close()
})
